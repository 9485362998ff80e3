/** Who finished behind whom, in the order in which the rules are tried. */
import type { Rule } from '../../../relate/rule.js';
import { ahead, clearOfSecond, inverted, wonFrom } from './ahead.js';
import { beatenBy, behind, onCountback } from './behind.js';
import { next, sweep, topList } from './in-turn.js';

export const orderRules: readonly Rule[] = [
  ahead,
  inverted,
  beatenBy,
  onCountback,
  clearOfSecond,
  wonFrom,
  behind,
  next,
  sweep,
  topList,
];
