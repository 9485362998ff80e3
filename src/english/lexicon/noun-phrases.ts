/** The groups of words that the patterns of noun phrases are made of. */
import { epithetAdjective, groupNoun, roleNoun } from './roles.js';

const titleWord = [
  ...new Set(
    `${roleNoun}|${groupNoun}|${epithetAdjective}|
    world olympic olympics paralympic paralympics gold silver bronze medal games championship championships champs u20 u18 under
    time times dr mr mrs fr sir dame rev prof no number one two three four five six - & old year-old cross
    country half the ncaa first second third team relay individual area regional county all ireland school college
    form high primary mate police army navy prisons kdf former ex graduate students redshirt classmate classmates transfer captains seniors sophomores freshmen trained based born national pre-race host red hot`.split(
      /[|\s]+/,
    ),
  ),
  // "last year Roe was fifth" has no year for a title
  '(?<!(?:last|this|next|every|each|previous|past) )year',
  // of a list's places none is a title
  '(?<=under )(?:2[03]|1[3-8])',
].join('|');

export const nounPhraseGroups: Readonly<Record<string, string>> = {
  role: roleNoun,
  group: groupNoun,
  adjective: epithetAdjective,
  rolehead: `${roleNoun}|${groupNoun}`,
  pronoun: 'he|she',
  /** What somebody who has raced did, or was. */
  arrived:
    'was|won|took|finished|crossed|clocked|claimed|came|grabbed|bagged|settled|secured|ran|threw|jumped|cleared|timed|emerged|topped|beat|clinched|returned|got the|picked up|placed|earned|followed|edged|retained|completed|recorded|posted',
  /** People told by whose they are. */
  kin: 'roommate|flatmate|housemate|wife|husband|brother|sister|partner|team-mate|teammate|clubmate|training partner|twin|daughter|son|mother|father|dad|mum|mom|cousin|compatriot|countryman|countrywoman|rival|friend|colleague|brothers|sisters|coach|namesake|mentor|successor',
  /** A part of a town's or a school's name. */
  place: '[UCSTAVN]\\d+ ',
  brackets: '(?: [([] (?:[A-Z]\\d+|[,/;]| )+? [)\\]])?',
  /** Words and mentions that make up a title before a name. */
  titlewords: `(?:(?:${titleWord}|{ENVYGKO}|{U}-based|[a-z]+-[a-z-]+) )*`,
  titles: `(?:(?!and |& |- |of |, |home (?<=(?:led|leads|leading) home ))(?:(?:{E} and(?= {E} )|(?:athlete|runner|harrier|rookie|newcomer|performer|freshman|sportsman|sportswoman|athletes|runners) of the (?:year|week|month|meet|day|match|season)|(?:olympic|world|european|commonwealth|african|asian) (?:and|&)(?= (?:olympic|world|european|commonwealth|african|asian) )|track and field|track(?= (?:star|ace|queen|king|athlete|legend) )|${titleWord}|{EVYGKOM}|(?!out-|false-)[a-z]+-[a-z-]+) ){1,9})?`,
  /** … and before a phrase that stands for one: `the Birmingham athlete`. */
  epithets: `(?:(?:${titleWord}|{ENVYGKOMTUCS}|[a-z]+-[a-z-]+) ){0,8}`,
  /** What may follow a person, but not a noun that an adjective belongs to. */
  verblike:
    "(?:[,.;:!?)¯-]|'s|'|who|whose|was|were|is|had|has|have|did|could|would|will|in|on|at|as|to|and|but|from|with|by|for|then|also|already|ultimately|nearly|almost|simply|soon|twice|finally|later|only|never|still|again|just|easily|comfortably|eventually|duly|himself|herself|ran|won|took|came|led|went|said|says|told|felt|thought|spent|spoke|meant|drove|wept|chose|made|held|set|threw|left|got|kept|hit|beat|broke|saw|lost|fell|put|gave|found|drew|knew|rose|sped|shot|sat|hung|paid|stole|caught|fought|ground|swept|flew|stood|began|bided|[a-z]+ed|[a-z]{2,}ing)(?= |$)",
};
