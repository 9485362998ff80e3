/** Words for teams and for what teams win. */

import { alternatives, wordSet } from '../word-lists.js';

/** A member of a list: `junior Ty Bishop`, `Jess Tran '14`, `Dalal (50.9)`. */
const member =
  "(?:(?:(?:O\\d+|[a-z]+)(?: -)? graders?|the|fellow|juniors?|seniors?|sophomores?|freshm[ae]n|anchor|captains?|rookies?|redshirt|graduate|grad|students?|first-years?|(?:second|third|fourth|fifth)-years?|classmates?|teammates?|brothers?|sisters?) )*{ATUS}(?: ' \\d\\d)?(?: [([] (?:[A-Za-z\\d,/;'-]+ )+?[)\\]])?(?: ' \\d\\d)?";

export const teamGroups: Readonly<Record<string, string>> = {
  /** The noun of a group that runs as one. */
  squad: alternatives(
    'quartet foursome team a-team b-team c-team squad outfit crew combination relay_team relay_squad relay_quartet sprint_relay_team 4x4 relay',
  ),
  /** What leads from that noun to who ran: `the team of A, B`, `the quartet, consisting of A, B`. */
  of: '(?:, )?(?:of|with|(?:comprised|composed|consisting|made up) of|comprising|featuring)',
  /** What a team that is named by its event or sex does; `was won by` is not among it. */
  does: 'finished|placed|took|clocked|ran|posted|recorded|earned|scored|came|claimed|captured|ended|secured|grabbed|managed|achieved|notched|pulled off|picked up|brought home|finishes|places|takes|finish|topped|totaled|totalled|tallied|compiled|amassed|collected|settled for|tied for|rounded out|edged|outscored|dominated|swept|also finished|also placed|also took|also ran|also won|won(?! by)|were (?:third|{O})|was {O}',
  /** Who may own such a noun, or be a team by itself. */
  owner: '{NTUSCA}',
  /** What makes `team` the adjective of something else. */
  thing:
    'race|races|title|titles|event|events|gold|silver|bronze|award|awards|prize|competition|standings|classification|contest|score|scores|scoring|points|championship|championships|honours|honors|medal|medals|manager|manageress|captain|coach|doctor|mate|mates|member|members|trophy|result|results|place|places|spot|finish|performance|effort|-|leader|leaders|tactics|orders|spirit|bus|hotel|of the|selection|trials?',
  member,
  members: `${member}(?:(?: ,| ,? ?(?:and|&|then|along with)) ${member})*(?: ,)? (?:and|&|then) ${member}`,
  /** A prize that only the winner has. */
  crown:
    'title|titles|race|races|award|prize|gold|golds|honours|honors|event|competition|contest|classification|trophy|crown|championship|victory|win|spoils|shield|cup|relay|gold medals?',
};

/** An article with one of these speaks of teams. */
export const teamWords: ReadonlySet<string> = wordSet(
  'team teams relay relays quartet foursome squad point points scoreboard baton tasuki ekiden anchor anchors anchored anchoring score scores scored scoring totalled',
);

/** Numbers without a unit in such a sentence are points. */
export const speaksOfPoints =
  /(?:^| )(?:points?|pts|scor(?:e|es|ed|ing)|totalled|totaled|standings|scoreboard)(?= )| (?:teams|schools) (?:were|:) | M\d+ ,? ?(?:from|ahead of) |team (?:race|title|event|contest|competition|gold|award|prize)/;

/** Words that open a sentence in capitals, or head a name, and are no part of it. */
export const headsName = wordSet(
  `the a an several many most some in at on by for from to of with but and or as so yet both all its his her their our your my this that these those then there here when while where after before
   behind down up over under host hosts defending reigning former fellow only even not no meanwhile elsewhere anchor freshman sophomore junior senior juniors seniors sophomores freshmen graduate redshirt men women boys girls captain
   second third first two three four five six seven eight nine ten eleven twelve one another each next now today yesterday it he she they we who which if since despite however also
   ncaa njcaa naia bucs busa ecac ic4a usatf iaaf
  led once again later earlier coach rookie every finally home visiting local overall following gold silver bronze winning behind among between against`,
);
