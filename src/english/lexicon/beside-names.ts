/** Words that tell by standing next to a capitalised word whether it is somebody. */
import { wordSet } from '../word-lists.js';

/** What runners, throwers and jumpers do, as a sentence goes on behind their names. */
export const deeds = wordSet(
  `won wins took ran finished placed clocked claimed came covered crossed led threw jumped leapt hurled cleared beat bagged
   clinched secured struck broke set got settled improved retained`,
);

/** What else only people do, have or are; verbs in -ed and adverbs in -ly are no list's business. */
const OTHER_DEEDS = wordSet(
  `who was is had has finishes went hung held made kept fell then also said says told could would did will himself herself
   dug gave left lost never again now still already`,
);

/** Whether a word behind a name goes on to tell what somebody did, and how. */
export const tellsOfSomebody = (word: string): boolean =>
  deeds.has(word) || OTHER_DEEDS.has(word) || /^(?:[a-z]{3,}ed|[a-z]+ly)$/.test(word);

/** Before a lone name these words make a place of it, or a thing. */
export const leadsToPlace = wordSet(
  `in at near to from of around through for across outside on via per into the than @ #`,
);

/** Before a name these words make its bearer the one beaten … */
export const leadsToRival = wordSet(`from over to and , : ; by with of`);
/** … and before "for" and a name these make its bearer the winner. */
export const winsBefore = wordSet(`win wins victory gold silver bronze title success ahead`);
