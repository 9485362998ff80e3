/** Who finished where, said with a verb or an ordinal. */

import type { Chunk } from '../../recognise/chunk.js';
import type { MarkMention } from '../../recognise/marks.js';
import { type Claim, type Referent, TOPIC } from '../../relate/claim.js';
import { roleOfMark } from '../../relate/mark-roles.js';
import { type Match, type Rule, rule } from '../../relate/rule.js';
import { words } from './words.js';

const tiedWords = /(?:joint|equal|tied|shared?|sharing|dead heat|dead-heat|both|each|inseparable)/;

/** One place for each of the subject's people: one of them, or all of them when the text says they shared it. */
function placed(
  match: Match,
  who: readonly Referent[],
  place: number,
  weight: number,
  options: { basis?: 'stated' | 'implied'; at?: number; event?: number; tied?: boolean } = {},
): Claim[] {
  const { basis = 'stated', at = match.from, event } = options;
  if (place < 1 || place > 5000 || isOfSubGroup(match, at)) return [];
  const from = match.sentence.at[match.from] as number;
  const tied =
    options.tied ?? (who.length > 1 && tiedWords.test(match.sentence.line.slice(Math.max(0, from - 40), from + 80)));
  const people = tied || who.length === 1 ? who : who.slice(-1);
  return people.map((referent) => ({
    kind: 'place' as const,
    who: referent,
    place,
    tied,
    ...match.said(weight + (isOverall(match, at) ? 0.3 : 0), basis, at, event),
  }));
}

/** An age group or class, right behind the words: `in the men's over-50 category`, `in her age group`, `LV40`. */
const SUB_GROUP_AFTER =
  /^(?:(?:place|spot|prize|,) )?(?:(?:in|on|of|for) )?(?:(?:the|his|her|their|a|own|men|women|man|woman|lady|ladies|male|female|senior|open|new|'s|'|(?:[a-z]{1,3}|[TU]\d+) ?\d\d(?: - \d\d)?(?= cat)) )*(?:age|cat|age-group|category|over ?-? ?\d\d|over\d\d|(?:[lmfw]?v|vets?|veterans?|masters?|m|f|w|l) ?\d\d|[A-Z]\d+ [345678][05]|vets?|veterans?|masters?)(?= |$)/;
/** … or before them: `in the top ten for his age category, finishing ninth`. */
const SUB_GROUP_BEFORE =
  / (?:for|in|within) (?:his|her|their) (?:age|age-group|category)(?: (?:group|category))? (?:[a-z]+ ){0,2}$/;

/** The table of a league or series: `fourth in the league`, `third overall in the standings`. The league by name may be the race. */
const STANDINGS_AFTER =
  /^(?:(?:place|spot|position) )?(?:overall )?(?:in|on|of) the (?:overall |final |individual |league |series )*(?:league|standings|table|rankings)(?= (?:[.,;):–-]|and|but|with|after|so|overall|table|standings|to|behind|while|as) )/;

/** Whether the place at a chunk is one within a sub-group, which is no place in the race. */
function isOfSubGroup(match: Match, at: number): boolean {
  const { chunks, line, at: offsets } = match.sentence;
  const chunk = chunks[at];
  if (chunk?.kind !== 'O') return false;
  const here = offsets[at] as number;
  const after = line.slice(here + `O${at} `.length, here + 90);
  if (STANDINGS_AFTER.test(after)) return true;
  if (/^(?:(?:place|spot|position) )?overall /.test(after)) return false;
  return SUB_GROUP_AFTER.test(after) || SUB_GROUP_BEFORE.test(line.slice(Math.max(0, here - 50), here));
}

/** "77th overall", "overall she was 77th": the place that counts beside one among the women or the over-forties. */
function isOverall(match: Match, at: number): boolean {
  const { chunks, line, at: offsets } = match.sentence;
  if (chunks[at]?.kind !== 'O') return false;
  const here = offsets[at] as number;
  return /^(?:(?:place|spot|position) )?overall /.test(line.slice(here + `O${at} `.length)) || /^overall /.test(line);
}

const winning = rule(
  'place/won',
  'the verb to win, in any form: won in 2:01, winning the mile, to win',
  words,
  [
    "(?<!(?:back-to-back|straight|successive|consecutive|two|three|four|five|six|seven|eight|nine|ten|career|more|of|many|league|tour|road|track|record|previous|past|his|her|their|{O}) )(?<!(?:not|never|yet|could|would|might|can|hoping|trying|bid|chance|chances|hopes|favourite|favorite|like|wants|want|wanted|going|hope|hoped|aims|aiming|able|failed|looked|unable|expected|tipped|how|set|could have|attempt|attempting|chasing|opportunity|dream|dreamed|ready|looking|battle|determined|enough|favourites|needed|need|pressure|goal|bidding) (?:to |n't |[a-z]+ )?)(?:{win})(?! (?:{owngroup})(?![a-z]))(?! (?:(?:[A-Z]\\d+|'s|a|an|the|his|her|their|its|[a-z]+) ){0,4}(?:silver|bronze)(?! and))(?! (?:in {M} by {A}|by (?:{A}|{N}|{T}|{U})|the toss|over(?! (?:{E}|the {E}|{A}|(?:one|two|three) laps?))|a (?:medal|place|scholarship|prize|car)|(?:the |a |an |her |his |their )?(?:[a-z-]+ )?(?:{NVECKYOU} |european |world |olympic )*(?:silver|bronze|medals?|hearts?|praise|support|the right|appeal|lottery|award|awards|bonus|team|selection|fans|sprint for|race for|battle for|duel for|(?:second|third|fourth|{O}) (?:place|spot)))) ?",
  ].map((pattern) => pattern.replace(/ \?$/, '')),
  [
    {
      text: 'Tilda Roe won the women’s 800m in 2:01.77.',
      gives: [{ athlete: 'Tilda Roe', place: 1, mark: '2:01.77', event: '800' }],
    },
    { text: 'Tilda Roe won silver in the women’s 800m.', gives: [{ athlete: 'Tilda Roe', place: 2 }] },
    { text: 'Tilda Roe had never won the women’s 800m.', gives: [] },
    {
      text: 'Sal Arkin won the men’s 1500m in 3:38.2 at the Harbour Games.',
      gives: [{ athlete: 'Sal Arkin', place: 1, mark: '3:38.2' }],
    },
    {
      text: 'Mina Corvo clocked 55.31 to win the women’s 400m hurdles in the rain.',
      gives: [{ athlete: 'Mina Corvo', place: 1, mark: '55.31' }],
    },
    {
      text: 'Edna Jerubo ran away from the field, winning the 10,000m in 30:17.8.',
      gives: [{ athlete: 'Edna Jerubo', place: 1, mark: '30:17.8' }],
    },
    {
      text: 'Sal Arkin was hoping to win the 1500m but was fourth in 3:40.1.',
      gives: [{ athlete: 'Sal Arkin', place: 4, mark: '3:40.1' }],
    },
    { text: 'Tilda Roe won the women’s 800m here last year in 2:00.10.', gives: [] },
    { text: 'Tilda Roe has won the toss and will start on the inside in the 800m.', gives: [] },
    {
      text: 'Tilda Roe won her age group in the women’s 10km on Sunday in 41:02.',
      gives: [{ athlete: 'Tilda Roe', mark: '41:02' }],
    },
  ],
  (match) => {
    const events = eventAfter(match);
    // Who won the women's race did so wherever she was overall.
    const weight = events !== undefined && match.chunk(events).event?.sex != null ? 1.25 : 0.9;
    return placed(match, match.subject(match.from), 1, weight, events === undefined ? {} : { event: events });
  },
);

/** The event that is the verb's object: the first within a few words after it. */
function eventAfter(match: Match): number | undefined {
  const { chunks } = match.sentence;
  for (let i = match.to; i < Math.min(chunks.length, match.to + 8); i++) {
    const chunk = chunks[i];
    if (chunk?.kind === 'E')
      return chunk.event?.event !== null || chunk.event?.sex !== null || chunk.event?.round !== null ? i : undefined;
    if (
      chunk?.kind === 'A' ||
      chunk?.kind === 'M' ||
      /^[.;,]$|^(?:in|at|as|when|after|who|and|but)$/.test(chunk?.word ?? '')
    )
      return undefined;
  }
  return undefined;
}

const taking = rule(
  'place/took-title',
  'a verb of taking with the race, the title or the victory as its object: clinched gold, stormed to victory',
  words,
  [
    '(?:{take}) {det}{filler}(?:{prize})(?! (?:medals?|standard|from the))(?! {NT} (?:team|score))',
    '(?:{take}) {det}{filler}{E}(?= (?:in|at|with|,|\\.|by|ahead|from|and|on|as|after|gold|for|for the|over|before|while|but|to)|[.,;:)]| {title})',
    '(?:to|for|with) {det}(?:[a-z-]+ ){0,2}{E} (?:win|victory|triumph|success|title|gold)',
    '(?:to|for|with) {det}(?:{ENYVCK} |[a-z-]+ ){0,3}?(?:victory|gold|glory)(?! (?:medal|medals|standard))',
    '(?:{motion}) (?:[a-z]+ ){0,4}?to (?:win|victory|gold|glory|triumph|the title|the win)',
    '(?:triumphed|triumph|triumphing|prevailed|prevail|prevailing|victorious|reigned supreme|came out on top|coming out on top|topped the podium|(?:broke|breaking|cut|cutting|breasted|breasting|sliced|slicing|snapped|snapping|hit|split) the tape|finished first|finishing first|crossed the line first|first across the line|first to cross the line|first over the line|first home(?! for)|home first(?! for)|came home first(?! for)|came first|coming first|placed first|was golden|ran out (?:a |an |the )?(?:[a-z]+ )?winner|bossed the (?:women|men|field)|inherited the chocolates|had the race won|was crowned(?: {adv}{filler}champion)?|crowned champion|proved too (?:strong|good|fast)|upset the field|had the (?:victory|win)(?! (?:in sight|within|wrapped|sewn|in (?:his|her)))|beat(?:ing)? (?:a|the|an) (?:[a-z-]+ ){0,2}field(?! of dreams)|a class above|led (?:{E}|the (?:field|race|rest|pack|men|women|way|{E})|them) home)',
    "(?<=, |[(] |as |was |were )(?:the )?(?:eventual |surprise |comfortable |convincing |easy |clear |worthy |runaway |men 's |women 's )*winner(?= (?:in {M}|of the {E}|at|with|{M}|,|\\.|was (?!of)))",
    '(?<=was |were )(?:an? )(?:(?!former|previous|past|twice|two|three|four|double|triple|multiple|regular|proven|big|heat|medal|prize|dual|surprise)[a-z-]+ ){1,2}winner(?= (?:in {M}|of (?:the|that) (?:{E}|event|race)|by {M}|with {M}))',
    '(?:took|take|taking|takes|edged|edging|shaded|nicked|stole|clinched|won|sealed|snatched) it(?= (?:at the death |late |again |narrowly |easily )?(?:in {M}|from {A}|by {M}|on the line))',
    '(?:for|with) (?:a|an|another|her|his) (?:[a-z-]+ ){0,2}win(?= (?:by {M}|in {M}|in (?:the )?{E}|over (?:the )?{E}|over {A}))',
    'after (?:a|an|another|her|his) (?:[a-z-]+ ){0,3}(?:win|victory) in (?:the )?{E}(?= on {D})',
    '(?:was|were|came home|finished) (?:(?:a long|some) way |well |miles |far |streets )clear(?= in {M})',
  ].map((pattern) => pattern.replace('{title}', '(?:title|crown|gold|victory|honours)')),
  [
    {
      text: 'Tilda Roe beat a field of nearly 200 runners over the 10km in 34:51.',
      gives: [{ athlete: 'Tilda Roe', place: 1, mark: '34:51' }],
    },
    {
      text: 'Gareth Ostler stormed to victory in the 5000m, clocking 13:24.6.',
      gives: [{ athlete: 'Gareth Ostler', place: 1, mark: '13:24.6' }],
    },
    {
      text: 'Ines Kelleway claimed the 1500m title in 4:04.2.',
      gives: [{ athlete: 'Ines Kelleway', place: 1, mark: '4:04.2' }],
    },
    { text: 'Ines Kelleway took the lead in the 1500m at the bell.', gives: [] },
    {
      text: 'Tilda Roe took the women’s 800m in 2:01.77 on Saturday night.',
      gives: [{ athlete: 'Tilda Roe', place: 1, mark: '2:01.77' }],
    },
    {
      text: 'Edna Jerubo cut the tape in 30:17.8 in the women’s 10,000m.',
      gives: [{ athlete: 'Edna Jerubo', place: 1, mark: '30:17.8' }],
    },
    {
      text: 'Sal Arkin bagged gold in the men’s 1500m final with 3:36.20.',
      gives: [{ athlete: 'Sal Arkin', place: 1, mark: '3:36.20' }],
    },
    {
      text: 'Tilda Roe was a comfortable winner in 2:01.77 in the women’s 800m.',
      gives: [{ athlete: 'Tilda Roe', place: 1, mark: '2:01.77' }],
    },
    { text: 'Tilda Roe was a former winner in the women’s 800m.', gives: [] },
    {
      text: 'Una Orr led the women’s 800m until Tilda Roe dipped to take it in 2:01.77.',
      gives: [{ athlete: 'Tilda Roe', place: 1, mark: '2:01.77' }],
    },
    {
      text: 'Tilda Roe was a long way clear in 2:01.77 in the women’s 800m.',
      gives: [{ athlete: 'Tilda Roe', place: 1, mark: '2:01.77' }],
    },
    { text: 'Gareth Ostler was in a battle for victory in the 5000m with a lap left.', gives: [] },
    { text: 'Tilda Roe took to the track for the women’s 800m on Saturday night.', gives: [] },
  ],
  (match) => {
    const line = match.sentence.line.slice(match.sentence.at[match.from], match.sentence.at[match.to] ?? undefined);
    if (NOT_A_WIN.test(line)) return [];
    const before = match.sentence.line.slice(
      Math.max(0, (match.sentence.at[match.from] as number) - 40),
      match.sentence.at[match.from],
    );
    if (
      /(?:hopes?|hoping|favourites?|bid|chance|aiming|looking|determined|wants?|attempt|targets?|chasing|way|fight|battle|contention|course|challenge|challenging|in a fight|push|looked set|set|sights|expected|tipped|failed|unable|not|never|n't|would have|could have|threatened|hopeful|was denied|denied) (?:to |for |on |a |the |n't )*$/.test(
        before,
      )
    )
      return [];
    const event = match.first('E') ?? eventAfter(match);
    return placed(match, match.subject(), 1, 0.85, event === undefined ? {} : { event });
  },
);

const NOT_A_WIN =
  /\b(?:lead|second|third|fourth|silver|bronze|opening lap|of the (?:year|week|month|meet|season)|first victory|his first|her first (?:step|lap)|title race|diamond race|points|team|series)\b(?!.*(?:victory|win|title|gold)$)/;

const finishing = rule(
  'place/finish-verb',
  'a finish verb with an ordinal: came third, finishing seventh, had to settle for second',
  words,
  ['(?:{finish}) (?:(?!{O}){prep})?{O}(?= (?:{placeend}))(?! (?:{notplace})(?![a-z]))'],
  [
    {
      text: 'Mohamed Ruttoh was third in the 5000m, clocking 13:09.68.',
      gives: [{ athlete: 'Mohamed Ruttoh', place: 3, mark: '13:09.68' }],
    },
    { text: 'Dana Pask had to settle for second in the mile.', gives: [{ athlete: 'Dana Pask', place: 2 }] },
    { text: 'Dana Pask came third at the bell in the mile.', gives: [] },
    { text: 'Dana Pask ran the third leg.', gives: [] },
    {
      text: 'Mohamed Ruttoh faded to fifth in the 5000m in 13:20.4 after leading.',
      gives: [{ athlete: 'Mohamed Ruttoh', place: 5, mark: '13:20.4' }],
    },
    {
      text: 'Dana Pask crossed the line seventh in the women’s 3000m steeplechase in 9:51.20.',
      gives: [{ athlete: 'Dana Pask', place: 7, mark: '9:51.20' }],
    },
    {
      text: 'Sal Arkin could only manage ninth in the men’s 1500m in 3:44.0.',
      gives: [{ athlete: 'Sal Arkin', place: 9, mark: '3:44.0' }],
    },
    {
      text: 'Pim Garrick placed 12th overall in the half marathon in 1:09:14.',
      gives: [{ athlete: 'Pim Garrick', place: 12, mark: '1:09:14' }],
    },
    { text: 'Dana Pask moved to fifth on the all-time list for the women’s mile.', gives: [] },
    {
      text: 'Pim Garrick finished third in the men’s over-50 category in the 10km in 39:14.',
      gives: [{ athlete: 'Pim Garrick', mark: '39:14' }],
    },
    {
      text: 'Dana Pask was 7th lady and 31st overall in the 10km in 41:20.',
      gives: [{ athlete: 'Dana Pask', place: 31, mark: '41:20' }],
    },
    { text: 'Dana Pask was in fifth with a lap left in the women’s 5000m.', gives: [] },
  ],
  (match) => ordinalPlace(match),
);

function ordinalPlace(match: Match): Claim[] {
  const index = match.last('O');
  if (index === undefined) return [];
  const subject = match.subject(index);
  const run = ordinalRun(match, index);
  if (run.length > 1) return zip(match, subject, run);
  const verb = match.sentence.line.slice(match.sentence.at[match.from], match.sentence.at[index]);
  if (/^(?:battl\w+|fought|fighting) (?:it out |hard )?for /.test(verb)) return [];
  // "ran first": the first of something else; "was the first man to …" is no place.
  if (match.ordinal(index) === 1 && isFirstOfSomething(match, index)) return [];
  if (/^(?:ran|run|running|were|up|down|led|moved) (?:the |a |his |her )/.test(verb) && !isPlaceNoun(match, index))
    return [];
  return placed(match, subject, match.ordinal(index), 0.9, {
    at: index,
    ...(match.chunk(index).ordinal?.tied ? { tied: true } : {}),
  });
}

const isPlaceNoun = (match: Match, index: number): boolean =>
  /^(?:place|spot|position|overall|in|for|[.,;])$/.test(match.sentence.chunks[index + 1]?.word ?? '');

function isFirstOfSomething(match: Match, index: number): boolean {
  const after = match.sentence.line.slice((match.sentence.at[index] as number) + `O${index}`.length + 1);
  return !/^(?:place|spot|in|home|across|over|overall|with|ahead|[.,;:)])/.test(after);
}

/** Ordinals in a row: `seventh, eighth and 10th`. */
function ordinalRun(match: Match, index: number): number[] {
  const { chunks } = match.sentence;
  const run = [index];
  for (let i = index + 1; i < chunks.length; i++) {
    if (chunks[i]?.kind === 'O') run.push(i);
    else if (!/^(?:,|and|&|place|position)$/.test(chunks[i]?.word ?? '') || chunks[i]?.kind !== '-') break;
    else if (
      chunks[i]?.word === ',' &&
      chunks[i + 1]?.kind !== 'O' &&
      !(chunks[i + 1]?.word === 'and' && chunks[i + 2]?.kind === 'O')
    )
      break;
    else if (chunks[i]?.word === 'and' && chunks[i + 1]?.kind !== 'O') break;
    // "11th and first lady": one place in the race and one among the women.
    else if (
      chunks[i]?.kind === '-' &&
      chunks[i + 1]?.kind === 'O' &&
      (ranksSubGroup(chunks[i + 2], chunks[i + 3]) || isOfList(match, i + 1))
    )
      break;
  }
  return run;
}

/** "fifth place and number five on the NCAA list" */
const isOfList = (match: Match, index: number): boolean =>
  /^(?:on|in) the (?:[A-Za-z0-9'-]+ ){0,4}(?:list|rankings?|standings|league|table)(?= )|^(?:place )?in (?:his|her|their|the) (?:age|age-group|category|league)(?= )/.test(
    match.sentence.line.slice((match.sentence.at[index] as number) + `O${index} `.length),
  );

const ranksSubGroup = (next: Chunk | undefined, after: Chunk | undefined): boolean =>
  next !== undefined &&
  (/^(?:lady|woman|girl|man|boy|female|male|vet|veteran|master|junior|senior|[lmfw]?v|overall|local|home)$/.test(
    next.word,
  ) ||
    (next.kind === 'T' && /^\d\d$/.test(after?.word ?? '')));

/** Places handed out in order. */
function zip(match: Match, subject: readonly Referent[], run: readonly number[]): Claim[] {
  // "After Cohen, A, B and C were 80th, 83rd and 95th": who is governed by the preposition is not of the list.
  const governed =
    subject.length === run.length + 1 &&
    /^(?:after|behind|following|without|with|besides|alongside)$/.test(
      match.sentence.chunks[(subject[0] as number) - 1]?.word ?? '',
    );
  if (governed) return zip(match, subject.slice(1), run);
  if (subject.length !== run.length) return [];
  return run.flatMap((index, i) => placed(match, [subject[i] as Referent], match.ordinal(index), 1, { at: index }));
}

const respectively = rule(
  'place/respectively',
  'places handed out in order to a list of athletes',
  words,
  ['{O}(?: (?:place|position))?(?: , {O})*(?: ,)? (?:and|&) {O}'],
  [
    {
      text: 'Jacob Kirwa and Ronald Masai faded, finishing seventh and 10th respectively in the 5000m.',
      gives: [
        { athlete: 'Jacob Kirwa', place: 7 },
        { athlete: 'Ronald Masai', place: 10 },
      ],
    },
    { text: 'She finished second on three occasions, in Oslo, Rome and Doha respectively.', gives: [] },
    {
      text: 'Ada Roe and Jo Brel were second and third in 33:12 and 33:40 in the women’s 10,000m.',
      gives: [
        { athlete: 'Ada Roe', place: 2, mark: '33:12' },
        { athlete: 'Jo Brel', place: 3, mark: '33:40' },
      ],
    },
    {
      text: 'Ada Roe, Jo Brel and Una Orr were fourth, sixth and ninth respectively in the 1500m.',
      gives: [
        { athlete: 'Ada Roe', place: 4 },
        { athlete: 'Jo Brel', place: 6 },
        { athlete: 'Una Orr', place: 9 },
      ],
    },
    { text: 'Ada Roe and Jo Brel were second and third at the bell in the women’s 1500m.', gives: [] },
  ],
  (match) => {
    const run = match.all('O');
    const after = match.sentence.line.slice(
      (match.sentence.at[match.to - 1] as number) + `O${match.to - 1}`.length + 1,
    );
    if (
      /^(?:laps?|legs?|rounds?|attempts?|heats?|times?|stages?|years?|seasons?|fastest|hurdles?|barriers?|at (?:the )?(?:bell|half))/.test(
        after,
      )
    )
      return [];
    return zip(match, match.subject(), run);
  },
);

const invertedZip = rule(
  'place/inverted-respectively',
  'places first, then their athletes in order: third and fourth were Edris and Gebru',
  words,
  [
    '{O}(?:(?: ,| and| , and) {O})+ (?:(?:in {E}|in the {E}|place|places|in {M} and {M}|overall|home) )*(?:were|went to|belonged to|fell to|came) (?<order>{list})',
  ],
  [
    {
      text: 'Third and fourth in the 5000m were Muktar Edo (13:06.1) and Hagos Gebru (13:15.0).',
      gives: [
        { athlete: 'Muktar Edo', place: 3, mark: '13:06.1' },
        { athlete: 'Hagos Gebru', place: 4, mark: '13:15.0' },
      ],
    },
  ],
  (match) => {
    const places = match.all('O');
    const people = match.inGroup('order', 'A');
    if (places.length !== people.length) return [];
    return people.flatMap((who, i) => placed(match, [who], match.ordinal(places[i] as number), 1, { at: who }));
  },
);

const gapped = rule(
  'place/gapped-win',
  'winners told one after another with the verb said once: A won the long jump, B the decathlon',
  words,
  [
    '(?:won|took|claimed|topped) (?:the )?{E} ?(?:title )?(?:(?:in|with) {M} )?(?:, | ?and )(?:and )?(?:while )?(?<second>{A}) (?:(?:won|took|claimed|topped) )?the (?<event>{E})(?= [,.]| and| in | with )',
  ],
  [
    {
      text: 'Jada Reese won the women’s long jump, Trey Harden the men’s decathlon.',
      gives: [
        { athlete: 'Jada Reese', place: 1, event: 'LJ' },
        { athlete: 'Trey Harden', place: 1, event: 'DEC' },
      ],
    },
    {
      text: 'Ada Roe won the first heat of the 800m in 2:05.10 and Jo Brel the second in 2:06.20.',
      gives: [
        { athlete: 'Ada Roe', place: 1, mark: '2:05.10', event: '800' },
        { athlete: 'Jo Brel', place: 1, mark: '2:06.20', event: '800' },
      ],
    },
  ],
  (match) =>
    placed(match, match.inGroup('second', 'A'), 1, 0.8, {
      at: match.to - 1,
      event: match.inGroup('event', 'E')[0] as number,
    }),
);

const causative = rule(
  'place/causative',
  'somebody put into a place by somebody else: leaving Pickering to take second, relegating Orr to third',
  words,
  [
    "(?:leav|relegat|forc|push|condemn|consign|demot|edg|nudg|shad|beat|pip|knock|send|relegat|restrict|limit)(?:es|ed|ing|e|t|ting|ping|ped)? (?:[a-z-]+ |[A-Z]\\d+ 's ){0,3}?(?<rival>{A}) (?:to|in|into|with|down to|back to) (?:(?:take|settle for|claim|be content with|the|a|grab|collect) )*(?:(?<medal>silver|bronze)(?= [.,;]| in | and | with | medal)|{O}(?= (?:{placeend})))",
  ],
  [
    {
      text: 'Jay Garner won the 60m in 6.51 seconds, leaving Craig Pike to take second place.',
      gives: [
        { athlete: 'Jay Garner', place: 1, mark: '6.51' },
        { athlete: 'Craig Pike', place: 2 },
      ],
    },
    {
      text: 'Sal Arkin beat Jo Breck to second place in the 1500m, 3:38.2 to 3:38.9.',
      gives: [
        { athlete: 'Sal Arkin', place: 2, mark: '3:38.2' },
        { athlete: 'Jo Breck', place: 3, mark: '3:38.9' },
      ],
    },
  ],
  (match) => {
    const medal = match.group('medal');
    const ordinal = match.last('O');
    const place = medal !== undefined ? medalPlace(medal) : ordinal === undefined ? 0 : match.ordinal(ordinal);
    const words = match.sentence.line.slice(match.sentence.at[match.from], match.sentence.at[match.to] ?? undefined);
    // "beat Orr to second": the second is who beat, and Orr is next.
    if (
      /^(?:beat|beating|pipped|pipping|edged|edging|shaded|nudged) .*A\d+ to (?:the |claim |take )*(?:O\d+|silver|bronze) /.test(
        words,
      )
    )
      return [
        ...placed(match, match.subject(), place, 1, { at: ordinal ?? match.to - 1 }),
        ...placed(match, match.inGroup('rival', 'A'), place + 1, 0.8, { basis: 'implied', at: match.to - 1 }),
      ];
    return placed(match, match.inGroup('rival', 'A'), place, 1, { at: ordinal ?? match.to - 1 });
  },
);

const headed = rule(
  'place/headed-sweep',
  'the first of a nation’s sweep: headed an Ethiopian sweep of the medals',
  words,
  [
    '(?:headed|led|heading|leading|completed|inspired)(?: home)? (?:a|an|the) {N} (?:clean )?(?:sweep|podium sweep|one-two|one-two-three|double)',
  ],
  [
    {
      text: 'Lete Gidew headed an Ethiopian sweep of the 5000m in 14:48.1.',
      gives: [{ athlete: 'Lete Gidew', place: 1, mark: '14:48.1', nationality: 'ETH' }],
    },
  ],
  (match) => {
    const nation = match.chunk(match.first('N') as number).nation?.code;
    const who = match.subject();
    return [
      ...placed(match, who, 1, 0.7, { basis: 'implied' }),
      ...(nation === undefined
        ? []
        : who.map((referent) => ({ kind: 'nation' as const, who: referent, code: nation, ...match.said(0.7) }))),
    ];
  },
);

const apposed = rule(
  'place/apposed',
  'an ordinal right after the name, or after `in`: Jo Brel third, Jo Brel (third), Jo Brel in 37th',
  words,
  [
    '{A}{bracket}(?: ,)? (?:(?:a|an|the|in|with|joint|equal|tied|distant|close|comfortable|well|clear|good|fine|solid|home|just|only|also|not|an excellent|taking|claiming|getting|over|back) )*{O}(?= (?:{placeend}))(?! (?:{notplace})(?![a-z]))',
    '{A} [([] {O}(?= (?:[,;)\\]/]|place|overall|home|in|at|with|{M}|–|-|and))',
  ],
  [
    {
      text: 'Iris Venn won the mile in 4:31.2, with Dana Pask second in 4:33.0 and Una Orr third.',
      gives: [
        { athlete: 'Iris Venn', place: 1, mark: '4:31.2' },
        { athlete: 'Dana Pask', place: 2, mark: '4:33.0' },
        { athlete: 'Una Orr', place: 3 },
      ],
    },
    {
      text: 'Sal Arkin won the 1500m in 3:38.2, with Gareth Ostler (3:38.9) second.',
      gives: [
        { athlete: 'Sal Arkin', place: 1, mark: '3:38.2' },
        { athlete: 'Gareth Ostler', place: 2, mark: '3:38.9' },
      ],
    },
    {
      text: 'Dana Pask was fourth in the 1500m in 4:05.1, Mina Dreeve fifth in 4:06.0 and Una Orr sixth.',
      gives: [
        { athlete: 'Dana Pask', place: 4, mark: '4:05.1' },
        { athlete: 'Mina Dreeve', place: 5, mark: '4:06.0' },
        { athlete: 'Una Orr', place: 6 },
      ],
    },
    {
      text: 'Dana Pask, third here last year, was fourth in the women’s 1500m.',
      gives: [{ athlete: 'Dana Pask', place: 4 }],
    },
  ],
  (match) => {
    const index = match.last('O') as number;
    const people = match.all('A');
    if (match.chunk(people.at(-1) as number).person?.plural) return [];
    if (match.ordinal(index) === 1 && isFirstOfSomething(match, index)) return [];
    const group = match.clauses.nearest[people[0] as number] ?? people;
    const run = ordinalRun(match, index);
    if (run.length > 1) return group.length === run.length ? zip(match, group, run) : [];
    return placed(match, people.slice(-1), match.ordinal(index), 0.85, { at: index });
  },
);

const fronted = rule(
  'place/fronted',
  'the place first, told with a participle: Placing second in the hammer with 67.82m was Roe',
  words,
  [
    '(?:placing|finishing|coming|crossing the line|arriving)(?: (?:in|home|across the line))? {O}(?: place)?(?: (?!was |were )(?:[a-z-]+|,|[EMVTUCDS]\\d+)){1,14}? was {det}(?:[a-z-]+ |{NVTCSU} ){0,3}?{A}',
    '(?:in|at) {O}(?: (?:place|overall|position)){1,2}(?: and (?:the )?{O} (?:woman|man|lady|girl)(?: overall)?)? , {A}',
  ],
  [
    {
      text: 'Placing second in the women’s hammer throw was Mina Corvo with a throw of 67.82m.',
      gives: [{ athlete: 'Mina Corvo', place: 2, mark: '67.82' }],
    },
    {
      text: 'Finishing ninth with a time of 24.01 seconds in the women’s 200m was Ada Roe.',
      gives: [{ athlete: 'Ada Roe', place: 9, mark: '24.01' }],
    },
    {
      text: 'In 41st place and the seventh woman overall, Ada Roe ran the 10km in 46:27.',
      gives: [{ athlete: 'Ada Roe', place: 41, mark: '46:27' }],
    },
    { text: 'Finishing third here last year in the women’s 200m was a thrill, Ada Roe said.', gives: [] },
  ],
  (match) => {
    const who = match.last('A') as number;
    const place = match.first('O') as number;
    const event = match.all('E').find((index) => index < who);
    const mark = match.all('M').find((index) => index < who && roleOfMark(match.sentence, index) === 'result');
    const timed: Claim[] =
      mark === undefined || match.chunk(mark).mark === undefined
        ? []
        : [{ kind: 'mark', who, mark: match.chunk(mark).mark as MarkMention, ...match.said(0.9, 'stated', mark) }];
    return [
      ...timed,
      ...placed(match, [who], match.ordinal(place), 1, { at: place, ...(event === undefined ? {} : { event }) }),
    ];
  },
);

const VYING =
  /(?:^| )(?:battl(?:e|ed|ing)|fought|fight(?:ing)?|vied|vying|duell?(?:ed|ing)?|contest(?:ed|ing)?|compet(?:ed|ing)|challeng(?:ed|ing)|contention|scrap(?:ped|ping)?|sprint|race|line) (?:it out |out |hard |closely )?$/;

const loose = rule(
  'place/in-ordinal',
  'an ordinal after `in`, `for` or `to` with no finish verb beside it: for third, in a fine fifth',
  words,
  [
    '(?:(?:for|to|into|as|with|,) (?:(?:a|an|the|his|her|joint|equal|distant|fine|solid|excellent|lowly|superb|overall|up|brilliant|surprise) )*|in (?:(?:a|an|his|her|joint|equal|distant|fine|solid|excellent|lowly|superb|overall|brilliant|surprise|well-earned|creditable) )*){O}(?: (?:place|spot|position|overall))?(?= (?:{placeend}))(?! (?:{notplace})(?![a-z]))',
    '(?:and|,|but|[)]) {O} overall',
    '(?:and|,) (?:also |then )?{O}(?: place)? in (?:the |her |his )?(?<own>{E})(?! (?:heat|leg|semi|medley))',
    '(?:{M}|a|an|his|her|the|with) (?:[a-z]+ )?{O}(?= (?:place )?(?:-place )?(?:finish|showing|effort|performance|run|placing)(?![a-z]))',
    '{M} [([] {O}(?= (?:[)\\],;]|out of|of|overall|place|man|home|from))',
    '(?:put|placed|left|landed|earned|gave|brought) (?:her|him) (?:in |into |home |up |a |to )*{O}(?= (?:{placeend}))(?! (?:{notplace})(?![a-z]))',
  ],
  [
    {
      text: 'Diana Grosu ran 1:59.04 for third in the 800m.',
      gives: [{ athlete: 'Diana Grosu', place: 3, mark: '1:59.04' }],
    },
    {
      text: 'Pim Venn ran 29:51 in fourth place in the men’s 10km on Sunday.',
      gives: [{ athlete: 'Pim Venn', place: 4, mark: '29:51' }],
    },
    {
      text: 'Ivo Langi cleared 4.35m for second in the women’s pole vault.',
      gives: [{ athlete: 'Ivo Langi', place: 2, mark: '4.35' }],
    },
    {
      text: 'Pim Venn was the first of us home in the 10km in 39:48 (23rd).',
      gives: [{ athlete: 'Pim Venn', place: 23, mark: '39:48' }],
    },
    {
      text: 'Mina Corvo returned with a 15:26 first-place run in the women’s 5km.',
      gives: [{ athlete: 'Mina Corvo', place: 1, mark: '15:26' }],
    },
    {
      text: 'Mina Corvo ran 15:26 in the women’s 5km, her second run of the year.',
      gives: [{ athlete: 'Mina Corvo', mark: '15:26' }],
    },
    {
      text: 'Mina Corvo was fourth in the women’s 100m hurdles in 15.17 and fifth in the 400m at 57.25.',
      gives: [
        { athlete: 'Mina Corvo', place: 4, mark: '15.17', event: '100H' },
        { athlete: 'Mina Corvo', place: 5, mark: '57.25', event: '400' },
      ],
    },
    {
      text: 'Ivo Langi threw the javelin 61.20m, which put him eighth.',
      gives: [{ athlete: 'Ivo Langi', place: 8, mark: '61.20' }],
    },
    {
      text: 'Pim Venn was first in the men’s over-45 category and 15th overall in the 10km.',
      gives: [{ athlete: 'Pim Venn', place: 15 }],
    },
    {
      text: 'Pim Venn ran 29:51 for his third time under 30 minutes in the 10km.',
      gives: [{ athlete: 'Pim Venn', mark: '29:51' }],
    },
  ],
  (match) => {
    const index = match.last('O') as number;
    const run = ordinalRun(match, index);
    if (run.length > 1) return zip(match, match.subject(index), run);
    const comma = match.chunk(match.from).word === ',';
    const before = match.sentence.line.slice(
      Math.max(0, (match.sentence.at[match.from] as number) - 30),
      match.sentence.at[match.from],
    );
    // "a 15:26 first-place run", not "her third run"
    const after = match.sentence.line.slice((match.sentence.at[index] as number) + `O${index} `.length);
    if (/^(?:finish|showing|effort|performance|run|placing) /.test(after) && !match.chunk(index).ordinal?.placed)
      return [];
    // "battled for third": who of them was is told elsewhere.
    if (match.chunk(match.from).word === 'for' && VYING.test(before)) return [];
    // "fourth in the hurdles and fifth in the 400m": each place has its own event.
    const [own] = match.inGroup('own', 'E');
    if (own !== undefined)
      return placed(match, match.subject(index), match.ordinal(index), 0.86, { at: index, event: own });
    return placed(match, match.subject(index), match.ordinal(index), comma ? 0.5 : 0.7, { at: index });
  },
);

const inverted = rule(
  'place/inverted',
  'the place first, then the athlete: Fourth was Roe, Taking silver was Roe, second place went to Roe',
  words,
  [
    '(?:in )?(?:{O}|(?<medal>runner-up))(?: (?:for (?:the )?{TUCNA}|with {M}|place|spot|position|home|across the line|overall|on the podium|man|woman|lady|girl|and (?:the |[a-z]+ |\\d+ ){1,5}?(?:prize|award|trophy|title)))*(?: ,? ?in {M} ?,?)? (?:was|is|came|went to|goes to|belonged to|fell to|there was|home was|across was|to finish was|were) (?:(?:the|a|an|his|her|young|our|old|another) )*{A}',
    '(?:{take}|winning|filling|completing|rounding out) (?:the )?(?<medal>gold|silver|bronze|the podium|podium)(?: medal)?(?: in {M})? was (?:the )?{A}',
    '(?<medal>gold|silver|bronze|victory|the win|the title|the race|the spoils)(?: medal)? (?:went|going|goes|fell|was awarded|belonged) to (?:the )?{A}(?: , {M})?',
    '(?<medal>gold|silver|bronze)(?: medal)? (?:to|for) (?:the )?{A}',
    '(?<medal>silver|bronze)(?: medal)? was (?:won|taken|claimed|clinched|grabbed|captured|bagged|secured|earned|picked up) by {det}(?:[a-z-]+ |{NVTCSU} ){0,4}?{A}',
    '(?:taking|winning|claiming) (?:the )?{E}(?: title| gold| crown)?(?: (?:in |with )?{M})? (?:was|were) (?:the )?{A}',
    '(?<!(?:silver|bronze)(?: medal)? )(?:was|were|is|being|been|race|title|gold|event|,|[)]) (?:[a-z]+ly |also |eventually )?(?:won|taken|claimed|clinched|grabbed|captured) (?:again |comfortably |easily |in {M} |for the {O} time |[a-z]+ly )*by {det}(?:[a-z-]+ |{NVTCSU} ){0,4}?{A}',
    '{O} (?:finisher|placer) ,? ?(?:[a-z-]+ ){0,2}{A}',
    '(?<=^ ?|\\. )in {O}(?: place)? ,? ?(?:with|in) {M} , {A}',
    ', (?:which|that|a race which|a title which) (?:went|fell|was won|was taken) (?:to|by) {det}(?:[a-z-]+ |{NVTCSU} ){0,3}?{A}',
    '(?:win|victory|gold|success|triumph|double|title) for {det}(?:[a-z-]+ |{NVTCSU} ){0,3}?{A}',
    "(?:the|,) (?:(?:individual|race|overall|outright|eventual|clear|comfortable|runaway|worthy|men|women|ladies|['’]s) )*winner(?: (?:of|in|over) (?:the )?{E}(?: race| event)?)? (?:was|is|being) {det}(?:[a-z-]+ |{NVTCSU} ){0,3}?{A}",
    '{E}(?: title| crown| race| event| gold| honours)? (?:went|fell|belonged|was won|was taken|was claimed|were won) (?:easily |comfortably |narrowly )?(?:to|by) (?:the |former |[a-z]+ ){0,4}?{A}',
  ].map((pattern) => pattern.replace('{[A-Z]}', '[A-Z]\\d+')),
  [
    {
      text: 'Ann Orr won the 100m in 11.30. In second, with 11.40, Jo Brel ran her best race for years.',
      gives: [
        { athlete: 'Ann Orr', place: 1, mark: '11.30' },
        { athlete: 'Jo Brel', place: 2, mark: '11.40' },
      ],
    },
    {
      text: 'Fourth in 7:02:30 was Neil Garrick in the 100km race.',
      gives: [{ athlete: 'Neil Garrick', place: 4, mark: '7:02:30' }],
    },
    {
      text: 'The men’s 1500 went to Paul Sowle in 3:46.90.',
      gives: [{ athlete: 'Paul Sowle', place: 1, mark: '3:46.90' }],
    },
    {
      text: 'The women’s 400m was won by Mina Corvo in 52.10 on Saturday.',
      gives: [{ athlete: 'Mina Corvo', place: 1, mark: '52.10' }],
    },
    {
      text: 'The individual winner of the men’s 8km race was Paul Sowle of Marl in 24:04.',
      gives: [{ athlete: 'Paul Sowle', place: 1, mark: '24:04' }],
    },
    {
      text: 'Taking silver was Mina Corvo in the women’s 400m final in 52.10.',
      gives: [{ athlete: 'Mina Corvo', place: 2, mark: '52.10' }],
    },
    {
      text: 'The bronze was bagged by Mina Corvo in 52.90 in the women’s 400m final.',
      gives: [{ athlete: 'Mina Corvo', place: 3, mark: '52.90' }],
    },
    {
      text: 'Victory in the men’s 5000m fell to Gareth Ostler in 13:24.6.',
      gives: [{ athlete: 'Gareth Ostler', place: 1, mark: '13:24.6' }],
    },
    { text: 'The women’s 400m was won last year by Mina Corvo in 52.10.', gives: [] },
  ],
  (match) => {
    const who = match.last('A') as number;
    const medal = match.group('medal');
    const told = /^(?:in )?O\d/.test(match.sentence.line.slice(match.sentence.at[match.from]));
    const place = medal === undefined ? (told ? match.ordinal(match.first('O') as number) : 1) : medalPlace(medal);
    const event = match.first('E');
    // "First home was …" may be the first of a club.
    const home = /^(?:in )?O\d+ (?:home|back|across|over|man|woman|lady|in\b|for)/.test(
      match.sentence.line.slice(match.sentence.at[match.from]),
    );
    const mark = told ? match.all('M').find((index) => index < who) : undefined;
    const timed: Claim[] =
      mark === undefined || match.chunk(mark).mark === undefined
        ? []
        : [{ kind: 'mark', who, mark: match.chunk(mark).mark as MarkMention, ...match.said(0.9, 'stated', mark) }];
    return [
      ...timed,
      ...placed(match, [who], place, home && place === 1 ? 0.5 : 0.95, {
        at: who,
        ...(event === undefined ? {} : { event }),
      }),
    ];
  },
);

const medalPlace = (medal: string): number => (/silver|runner/.test(medal) ? 2 : /bronze|podium/.test(medal) ? 3 : 1);

const medals = rule(
  'place/medal',
  'a medal taken in the race: won silver, had to settle for bronze, bagged the gold',
  words,
  [
    "(?:{take}|{win}|{finish}|for|with|to|and|,|had|got|achieved|achieving|add|added|adding|worth|left with|bringing|brought|gave|giving|gives|handed|handing) {prep}(?:(?:{NVECYT}|'s|a|the|world|european|individual|another|fine|surprise|superb|team) ){0,4}?(?<medal>gold|silver|bronze)(?! medal(?:l?ist|s)| in (?:the )?(?:{NC}|{Y}|{V})|standard|label| from| at (?:the )?{Y})",
    '{A}{bracket} (?:the |with |for )?(?<medal>silver|bronze)(?= [.,;]| and | in | for )',
    'runner-up(?! (?:{A}|to {A} (?:in|at|last)|in {Y}|last|at last))',
    'runners-up',
    '(?:was|is|were) (?:the |also the )?(?<medal>gold|silver|bronze) (?:medall?ist|medal winner|medal-winner)(?= (?:in {M}|with|in the {E}|[.,;]|here|at))',
  ],
  [
    {
      text: 'Ines Kelleway took silver in the 400m final in 50.83.',
      gives: [{ athlete: 'Ines Kelleway', place: 2, mark: '50.83' }],
    },
    {
      text: 'The Olympic silver medallist Ines Kelleway was fourth in the 400m.',
      gives: [{ athlete: 'Ines Kelleway', place: 4 }],
    },
    {
      text: 'Mina Corvo had to settle for bronze in the women’s 400m final in 51.02.',
      gives: [{ athlete: 'Mina Corvo', place: 3, mark: '51.02' }],
    },
    {
      text: 'Mina Corvo was thrilled to add a silver medal in the women’s 400m in 52.90.',
      gives: [{ athlete: 'Mina Corvo', place: 2, mark: '52.90' }],
    },
    {
      text: 'Sal Arkin was runner-up in the men’s 1500m final in 3:36.20.',
      gives: [{ athlete: 'Sal Arkin', place: 2, mark: '3:36.20' }],
    },
  ],
  (match) => {
    const medal = match.group('medal');
    const line = match.sentence.line;
    const end = (match.sentence.at[match.to - 1] as number) + (match.chunk(match.to - 1).word.length + 1);
    if (
      medal !== undefined &&
      /^(?:medall?ists?|medal (?:count|table|standings|tally)|label|standard)/.test(line.slice(end))
    )
      return [];
    if (/team|relay/.test(line.slice(match.sentence.at[match.from], end))) return [];
    // "won the Silver Rush": a name.
    if (medal !== undefined && match.sentence.chunks[match.to - 1]?.capital && match.sentence.chunks[match.to]?.capital)
      return [];
    const named = match.sentence.chunks[match.from]?.kind === 'A' ? [match.from] : match.subject(match.to - 1);
    return placed(match, named, medal === undefined ? 2 : medalPlace(medal), 0.8, {
      at: match.to - 1,
    });
  },
);

const winningMark = rule(
  'place/winning-mark',
  'the winning time or distance, told with whose it was: her winning time was 2:01, with a winning throw of 60.12m',
  words,
  [
    "(?:{A} 's|his|her|with (?:a|the)|in (?:a|the)) (?:[a-z-]+ ){0,2}?winning (?:time|throw|jump|leap|mark|effort|distance|height|vault|clearance|putt?|heave|run)(?= (?:of |was |in (?:the )?{E} (?:of |was )?|with |came )(?:(?:a|an|just) )?{M})",
  ],
  [
    {
      text: 'Ivo Langi came from behind in the women’s 400m to finish with a winning time of 52.10.',
      gives: [{ athlete: 'Ivo Langi', place: 1, mark: '52.10' }],
    },
    {
      text: 'Dana Pask was third in the women’s 400m, ending her winning run of 12 races.',
      gives: [{ athlete: 'Dana Pask', place: 3 }],
    },
  ],
  (match) => {
    const owner = match.first('A');
    return placed(match, owner === undefined ? match.subject().slice(0, 1) : [owner], 1, 0.6, { basis: 'implied' });
  },
);

const podium = rule(
  'place/podium',
  'a third place told by the podium: completed the podium, rounded out the top three, took the last podium place',
  words,
  [
    '(?:complet|round|clos|seal|fill)(?:ed|ing|es|e|s)?(?: out| off| up)? (?:the )?(?:podium|top three|top 3|medals|medal places|minor medals|sweep|top five|top 5|top four|top six|top eight|first three)',
    '(?:took|taking|claimed|claiming|grabbed|filled) (?:the )?(?:last|final|remaining) (?:podium (?:place|spot)|medal|spot on the podium)',
    'podium (?:was )?completed by (?:the )?{A}',
  ],
  [
    {
      text: 'Biniam Dasso completed the podium in the 1500m in 3:30.57.',
      gives: [{ athlete: 'Biniam Dasso', place: 3, mark: '3:30.57' }],
    },
    { text: 'Arkin and Jo Breck completed the top five in the 1500m.', gives: [{ athlete: 'Jo Breck', place: 5 }] },
    {
      text: 'Dana Pask rounded out the top three in the women’s mile in 4:35.1.',
      gives: [{ athlete: 'Dana Pask', place: 3, mark: '4:35.1' }],
    },
    { text: 'Dana Pask missed the podium in the women’s mile by a stride.', gives: [] },
  ],
  (match) => {
    const line = match.sentence.line.slice(match.sentence.at[match.from], match.sentence.at[match.to] ?? undefined);
    const last = /eight/.test(line) ? 8 : /six/.test(line) ? 6 : /five|5/.test(line) ? 5 : /four/.test(line) ? 4 : 3;
    const by = match.first('A');
    if (by === undefined && match.subject()[0] === TOPIC) return [];
    const who = by === undefined ? match.subject() : [by];
    // A sweep is completed by the whole rest of the podium; two names fill the last two places.
    return who.flatMap((referent, i) =>
      placed(match, [referent], last - (who.length - 1 - i), 0.8, { basis: 'implied', at: match.to - 1 }),
    );
  },
);

const several = rule(
  'place/places-for',
  'one place for each of several people, mostly in races of their own: first places for Roe (Wye) and Orr (Teme)',
  words,
  [
    '(?:{O} places?|(?<wins>wins|victories)|{O} (?:place )?finishes|(?<golds>golds?|silvers?|bronzes?)(?: medals?)?) (?:each |apiece )?(?:for|by|from) (?:both )?(?<order>{list})',
  ],
  [
    {
      text: 'At parkrun there were first places for Ada Roe (Wye), Jo Brel (Teme) and Una Orr (Severn).',
      gives: [
        { athlete: 'Ada Roe', place: 1, event: '5K' },
        { athlete: 'Jo Brel', place: 1, event: '5K' },
        { athlete: 'Una Orr', place: 1, event: '5K' },
      ],
    },
    { text: 'At parkrun there were age-group wins for Ada Roe and Jo Brel on Saturday.', gives: [] },
  ],
  (match) => {
    const people = match.inGroup('order', 'A');
    const before = match.sentence.line.slice(0, match.sentence.at[match.from]);
    if (
      people.length < 2 ||
      /(?:group|class|category|vets?|veteran|masters?|junior|team|stage|heat|no|more|career|previous|\d|two|three|four|five) $/.test(
        before,
      )
    )
      return [];
    const golds = match.group('golds');
    const ordinal = match.first('O');
    const place =
      golds !== undefined
        ? medalPlace(golds)
        : match.group('wins') !== undefined || ordinal === undefined
          ? 1
          : match.ordinal(ordinal);
    return people.flatMap((who) => placed(match, [who], place, 0.8, { at: who, tied: true }));
  },
);

const followedIn = rule(
  'place/followed-in',
  'whoever follows and the place in which: followed by Orr with a fine run in 34th, Brel followed Orr in 302nd',
  words,
  [
    'followed (?:closely |home |in )?by {A}(?: (?!who|while|as|{A})(?:[a-z-]+|{O}|{K})){0,8}? in {O}(?= (?:{placeend}))',
    '(?<own>{A}) followed {A} (?:home |closely |across )*in {O}(?= (?:{placeend}|with))',
  ],
  [
    {
      text: 'In the women’s cross country Ada Roe was 19th, followed by Jo Brel with her first race of the season in 34th.',
      gives: [
        { athlete: 'Ada Roe', place: 19 },
        { athlete: 'Jo Brel', place: 34 },
      ],
    },
    {
      text: 'In the men’s cross country Sal Arkin was 301st and Pim Venn followed Sal Arkin in 302nd.',
      gives: [
        { athlete: 'Sal Arkin', place: 301 },
        { athlete: 'Pim Venn', place: 302 },
      ],
    },
    {
      text: 'Ada Roe won the women’s cross country, followed by Jo Brel, who was fifth in the league.',
      gives: [
        { athlete: 'Ada Roe', place: 1 },
        { athlete: 'Jo Brel', place: 2 },
      ],
    },
  ],
  (match) => {
    const [own] = match.inGroup('own', 'A');
    const index = match.last('O') as number;
    return placed(match, [own ?? (match.first('A') as number)], match.ordinal(index), 0.95, { at: index });
  },
);

const listedNumbers = rule(
  'place/numbered-in-prose',
  'scorers strung together in a sentence, each with the place in front and the mark behind: 8 Orr 25:12; 10 Brel 25:22',
  words,
  ['(?<=(?:^|[;,:.(] |and |& ))[1-9]\\d{0,3} (?:the captain )?{A}(?: [,–-])? {M}(?= (?:[;,.)]|and|&))'],
  [
    {
      text: 'The other scorers in the women’s race were; 8 Ada Roe 25:12; 10 Jo Brel 25:22; and 12 Una Orr 25:40.',
      gives: [
        { athlete: 'Ada Roe', place: 8, mark: '25:12' },
        { athlete: 'Jo Brel', place: 10, mark: '25:22' },
        { athlete: 'Una Orr', place: 12, mark: '25:40' },
      ],
    },
    {
      text: 'In the women’s 5000m, 19 Ada Roe 16:12 was the only one to beat the old mark.',
      gives: [{ athlete: 'Ada Roe', mark: '16:12' }],
    },
  ],
  (match) => {
    // One number before a name may be anything; two that grow are places.
    const here = match.sentence.at[match.from] as number;
    const line = match.sentence.line.slice(Math.max(0, here - 60), here + 60);
    const numbers = [...line.matchAll(/(?<=^|[;,:.(] |and |& )([1-9]\d{0,3}) (?:the captain )?A\d+ (?:[,–-] )?M\d+/g)];
    const places = numbers.map((hit) => Number(hit[1]));
    if (places.length < 2 || places.some((place, i) => i > 0 && place <= (places[i - 1] as number))) return [];
    const place = Number(match.chunk(match.from).word);
    return placed(match, [match.first('A') as number], place, 0.9, { at: match.from });
  },
);

export const placeRules: readonly Rule[] = [
  followedIn,
  listedNumbers,
  several,
  fronted,
  inverted,
  invertedZip,
  gapped,
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
