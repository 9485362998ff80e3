/** Who finished where, in the order in which the rules are tried. */
import type { Rule } from '../../../relate/rule.js';
import { apposed, causative, finishing, followedIn, loose, respectively } from './finished.js';
import { medals, podium } from './medals.js';
import { fronted, inverted, invertedZip, listedNumbers, several } from './place-first.js';
import { severalEvents } from './several-events.js';
import { gapped, headed, taking, winning, winningMark } from './won.js';

export const placeRules: readonly Rule[] = [
  followedIn,
  listedNumbers,
  several,
  fronted,
  inverted,
  invertedZip,
  gapped,
  severalEvents,
  causative,
  headed,
  respectively,
  apposed,
  finishing,
  winning,
  taking,
  medals,
  winningMark,
  podium,
  loose,
];
