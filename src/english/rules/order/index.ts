/** Who finished behind whom, in the order in which the rules are tried. */
import type { Rule } from '../../../relate/rule.js';
import { ahead, clearOfSecond, inverted, wonFrom } from './ahead.js';
import { beatenBy, behind } from './behind.js';
import { next, sweep, topList } from './in-turn.js';

export const orderRules: readonly Rule[] = [
  ahead,
  inverted,
  beatenBy,
  clearOfSecond,
  wonFrom,
  behind,
  next,
  sweep,
  topList,
];
