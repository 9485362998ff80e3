/** Whose mark it is, in the order in which the rules are tried. */
import type { Rule } from '../../../relate/rule.js';
import { beside, bracket, eventBracket, ofAgent, placeBracket } from './beside.js';
import { bare, fronted, possessed, verb } from './in-clause.js';
import { respectively, score, series } from './in-order.js';
import { gap, same } from './worked-out.js';

export const markRules: readonly Rule[] = [
  bracket,
  fronted,
  placeBracket,
  eventBracket,
  respectively,
  series,
  ofAgent,
  score,
  beside,
  verb,
  possessed,
  gap,
  same,
  bare,
];
