/**
 * What is said of teams alone. To the grammar a team is an athlete, so the rules of places, orders, marks and
 * statuses read most of it; these rules read the rest. They run on the sentence in which teams stand as `{A}`.
 */
import type { Rule } from '../../../relate/rule.js';
import { awarded, medal, out, position, ranked, upgraded, winning, winningTeam } from './places.js';
import { anchored, led } from './runners.js';
import { listed, points, score, time, wonFrom } from './scores.js';

export const teamRules: readonly Rule[] = [
  score,
  winning,
  winningTeam,
  wonFrom,
  medal,
  awarded,
  time,
  upgraded,
  led,
  anchored,
  position,
  out,
  points,
  listed,
  ranked,
];
