/** Every rule of English, in the order in which they are tried. */
import type { Rule } from '../../relate/rule.js';
import { markRules } from './marks/index.js';
import { nationRules } from './nations.js';
import { orderRules } from './order/index.js';
import { pastRules } from './past.js';
import { placeRules } from './places/index.js';
import { recordRules } from './records.js';
import { statusRules } from './statuses.js';

export { teamRules } from './teams/index.js';

export const rules: readonly Rule[] = [
  ...placeRules,
  ...orderRules,
  ...markRules,
  ...statusRules,
  ...recordRules,
  ...nationRules,
  ...pastRules,
];
