/** The checks of an article against itself, in the order of what corrections are mostly about. */
import type { CheckRule } from '../rule.js';
import { twoInOnePlace } from './places.js';

export const checkRules: readonly CheckRule[] = [twoInOnePlace];
