/**
 * Gathers what stands round a name into one mention: `Brazil's Olympic silver medallist Caio Nogueira`,
 * `Ryosuke Hamaguchi of Japan`, `Shanoya Bramwell (JAM)`, `Tola, 27,`; and makes mentions of the phrases
 * that stand for a name: `the 22-year-old Kenyan`, `the Olympic champion`, `she`.
 *
 * Each rewriting reads the coded sentence and replaces the chunks it matches, so that the rules after it
 * see `A0 won` whatever the newspaper hung round the name.
 */
import { nounPhraseGroups } from '../english/lexicon/noun-phrases.js';
import type { Chunk } from '../recognise/chunk.js';
import type { CodedSentence } from './code.js';
import {
  absorbed,
  absorbedByName,
  aged,
  apposed,
  bareNation,
  calledSo,
  clubIn,
  epithet,
  firstOf,
  GROUP,
  isOfOldYear,
  lastOf,
  namedNation,
  names,
  nationFact,
  nationFirstInBrackets,
  postmodified,
  premodified,
  pronoun,
  roleIn,
  sharedSurname,
  spread,
  widened,
} from './person-mentions.js';
import { rewriteAll, rewritingsOf, rewritingWith } from './rewriting.js';

const rewriting = rewritingWith(nounPhraseGroups);

/** A state behind a home town: `Mass.`, `N.H.`, `New Jersey`. */
const HOME_STATE = '(?:(?:new|north|south|west|rhode) )?(?:{UCSTNA}|[a-z.]{2,6})(?: \\.){0,2} ';

const OWNED = /^(?:(?:training )?partner|club-?mate|room-?mate|counterpart)$/;

/** `Ravina of Haryana`: somebody who has one name, and where from. */
function oneName(chunks: readonly Chunk[], from: number, to: number): Chunk[] | undefined {
  const name = chunks[from] as Chunk;
  if (name.text === undefined || NO_NAME.test(name.text)) return undefined;
  const { start, end } = name;
  return [
    {
      ...name,
      kind: 'A',
      start,
      end: (chunks[to - 1] as Chunk).end,
      person: { ref: 'name', name: name.text, start, end },
    },
  ];
}

const NO_NAME =
  /^(?:.*\s.*|University|College|School|City|Town|Bank|Team|Club|Day|State|Isle|Vale|Kingdom|Republic|Games|Battle|Duke|Queen|King|Prince|Bay|Institute|Church|Lady|House|Women|Men|Girls|Boys|Runners?|Athletes?|Students?|Members?|Residents?|People|Best|Home|Out|Winner|Champions?|Group|Pride|Port|Cape|Gulf|County|Province|District|Union|Federation)$/u;

const REWRITINGS = rewritingsOf([
  rewriting('{pronoun}', pronoun),
  // Stu and Mandy Keane / brothers Sam and Ben Orr
  rewriting('{U} (?:and|&) {A}', sharedSurname),
  // Tola, 27, / Tola (27) / Tola, aged 27,
  rewriting('{A} , (?:aged )?\\d\\d ,', aged),
  rewriting('{A} , (?:aged )?\\d\\d(?= and | who )', aged),
  rewriting('{A} \\( \\d\\d \\)', aged),
  // Ada Roe (right): of a picture
  rewriting(
    '{A} [([] (?:(?:far|second|third|second from|third from|top|bottom) )?(?:left|right|centre|center|middle|front|pictured|foreground)(?: of picture)? [)\\]]',
    absorbed,
  ),
  rewriting('{A} , {G} ,', (chunks, from, to) => [
    widened(chunks, from, to, chunks[from] as Chunk, roleIn(chunks, from, to)),
  ]),
  // Bramwell (JAM) / Pankhurst (AUS, 3:54.92) / Mwaniki (Kenya/Kitano Foods)
  rewriting('{A} [([] {N} [)\\]]', postmodified),
  rewriting('{A} [([] {N} [,/;](?= .{1,40}[)\\]])', nationFirstInBrackets),
  rewriting('{A} {N}(?= [,.(]| {M}| in )', (chunks, from, to) =>
    (chunks[from + 1] as Chunk).nation?.kinds.has('flag') || (chunks[from + 1] as Chunk).nation?.kinds.has('code')
      ? postmodified(chunks, from, to)
      : undefined,
  ),
  // Yaimara Duarte and guide Osmel Rivero: the guide of a blind runner has no place
  rewriting(
    '{A} (?:(?:and|with|alongside) (?:(?:his|her|their) )?guide(?: runner)? {A}|, guided by {A} ,)',
    absorbedByName,
  ),
  // Mary Eccles (Wahiawa, Hawaii) / Katie Collins (Newton, Mass.): where somebody grew up
  rewriting(
    `{A} [([] (?:[a-z.]{1,8} |/ |{place}){1,6}, ${HOME_STATE}(?:\\/ (?:{place}|[a-z.]+ ){1,4})?[)\\]]`,
    (chunks, from, to) => {
      const athlete = chunks[from] as Chunk;
      const code = chunks.slice(from, to).some((chunk) => chunk.nation?.kinds.has('code'));
      return code || athlete.person?.ref !== 'name' ? undefined : [widened(chunks, from, to, athlete, {})];
    },
  ),
  // Bethel University (Minn.) / Augsburg (Minn.)
  rewriting('{TU} [([] (?:{C}|(?:{UC}|[a-z]{2,5})(?: \\.){1,2}) [)\\]]', (chunks, from) => [chunks[from] as Chunk]),
  // Stamper '14: an American class year
  rewriting("{A} ' \\d\\d", absorbed),
  // Ravina of Haryana was third / Vandana of Wye (1:39.41) won: a name of one word
  rewriting(
    '(?<=^ ?|, |; |and |while |but |with |as |when |whereas |E\\d+ |(?:runner|thrower|jumper|sprinter|hurdler|vaulter|putter|walker) ){U} (?:of|from) (?:the )?{CTSV}(?= (?:[([] {M} [)\\]] )?(?:{arrived}) )',
    oneName,
  ),
  // Pradeep (14:08.62) of Rajasthan, Roe (14:08.69) of Punjab and …
  rewriting(
    '(?<=^ ?|and |, ){U} [([] {M} [)\\]] (?:of|from) {CT}(?= (?:, {A}|and {A}|, and {A}|finished|was|took|came))',
    (chunks, from, to) => {
      const [name] = oneName(chunks, from, from + 1) ?? [];
      return name && [name, ...chunks.slice(from + 1, to - 2)];
    },
  ),
  // Hannah Frost [Traverse City]
  rewriting('{A} [([] (?:team )?{A} [)\\]]', (chunks, from, to) => {
    const home = chunks[to - 2]?.person;
    return home?.ref === 'name' ? absorbed(chunks, from, to) : undefined;
  }),
  // Ada Roe (Loughborough; Ann Dee): club and coach
  rewriting('{A} [([] (?:{TUCSV} ?)+; {A} [)\\]]', absorbedByName),
  // Ada Roe (coach: Ann Dee; Loughborough AC)
  rewriting(
    '{A} [([] (?:coach(?:es|ed by)?(?: :)? )?{A}(?:(?: ,| and|\\/) {A})* ; (?:{TUCSVAN} ?)+[)\\]]',
    absorbedByName,
  ),
  rewriting('{A} [([] (?:coach(?:es|ed by)?(?: :)? ){A}(?:(?: ,| and|\\/) {A})* [)\\]]', absorbedByName),
  // Wambui Muraya (Team Kyodo Seishi) / Walker [Manton]
  rewriting('{A} [([] (?:of |team |down )?(?:{TCSUV} ?)+[)\\]]', clubIn),
  // Antonela Juma (Eastern) / Mercy Chebet (Rift Valley)
  rewriting('{A} [([] (?:{U} )?[a-z]+(?: [a-z]+)? [)\\]]', (chunks, from, to) =>
    chunks[from + 2]?.capital ? absorbedByName(chunks, from, to) : undefined,
  ),
  // Olympic silver-medallist Ronald Kwemoi / training partner Maurice Greene / pair A
  rewriting('(?:(?:his|her|their|its|the|whose|fellow|and) )?{titles}{A}', (chunks, from, to) => {
    const and = (chunks[from] as Chunk).word === 'and' ? 1 : 0;
    const whole = to - from - and > 1 ? premodified(chunks, from + and, to) : undefined;
    return whole ? [...chunks.slice(from, from + and), ...whole] : undefined;
  }),
  // Italians A and B / Kenyan pair A (2:01), B and C
  rewriting(
    "(?:the |fellow |both )?{N} (?:(?:'s|') )?(?:own )?(?:{group} of |, |: )?{titles}{A}{brackets}(?:(?: ,| and| , and) (?:the |fellow )?{A}{brackets})+(?! '| of (?:the )?{N})",
    (chunks, from, to) => {
      const nation = firstOf(chunks, from, to, 'N')?.nation;
      const first = firstOf(chunks, from, to, 'A');
      const grouped = chunks.slice(from, to).some((chunk) => chunk.kind === '-' && GROUP.test(chunk.word));
      return nation?.kinds.has('people') || first?.person?.led || grouped ? spread(chunks, from, to) : undefined;
    },
  ),
  // the German pair of A, who won in 13.30, and B
  rewriting(
    "(?:the )?{N} (?:'s )?(?:[a-z]+ ){0,2}(?:{group}) (?:of )?{A} , (?:who|in|with) (?:[a-z-]+ |{MOKED} ){1,6}, and {A}",
    spread,
  ),
  // Britain's two other world champions from 1993, A and B,
  rewriting(
    "{N} (?:'s|') (?:[a-z-]+ |{VEYK} ){0,6}(?:{group}) (?:(?:from|in|of|at) (?:the )?[A-Z]\\d+ ){0,2}, {A}(?: , {A})*(?: ,)? and {A}",
    spread,
  ),
  // Kenya's rising star, A, won / behind Cameroonian, B, who won
  rewriting(
    "{N} (?:(?:'s|') (?:(?!who |which |and |when |as )[a-z-]+ |{EVKYG} ){0,6}?(?:{role}) )?, {A}(?= (?:, |and |who |[([] |won |was |ran |took |came |finished |clocked |beat |led |had |in |[a-z]+ed |[a-z]{2,}ing ))",
    (chunks, from, to) => {
      const [nation, athlete] = [(chunks[from] as Chunk).nation, chunks[to - 1]?.person];
      const bare = to - from === 3;
      const governed = /^(?:behind|by|from|of|over|beat|beating|past|with|and|fellow)$/.test(
        chunks[from - 1]?.word ?? '',
      );
      if (athlete?.ref !== 'name' || athlete.nation || (bare && !(governed && nation?.kinds.has('person'))))
        return undefined;
      return spread(chunks, from, to);
    },
  ),
  // Zimbabwean runner, A, won / followed by Namibian sprinter, B / followed by Namibian, B.
  rewriting(
    '{N} (?:(?:[a-z-]+ )?(?:{role}) )?, {A}(?= (?:came|won|was|who|took|finished|clocked|timed|ran|crossed|[.,;]|and|in|with) )',
    (chunks, from, to) => {
      const before = chunks[from - 1]?.word ?? '';
      const role = to - from > 3;
      const governed = /^(?:by|beating|beat)$/.test(before);
      if (chunks[to - 1]?.person?.ref !== 'name' || chunks[to - 1]?.person?.nation) return undefined;
      return governed || (role && (from === 0 || /^(?:,|and|while|as|but|when)$/.test(before)))
        ? spread(chunks, from, to)
        : undefined;
    },
  ),
  // ahead of two Americans, A, who clocked 1:45.30 and B
  rewriting(
    '(?:two|three|both) {N} , {A}(?: ,? ?(?:who )?(?:[a-z]+ )?(?:in |at )?{M})?(?: ,)? and {A}',
    (chunks, from, to) =>
      firstOf(chunks, from, to, 'N')?.nation?.kinds.has('people')
        ? spread(
            chunks.filter((_, i) => i !== from && i !== from + 2),
            from,
            to - 2,
          )
        : undefined,
  ),
  // Lough Derg AC's Niamh Ní Bhriain / Tralee's Aoife Breen
  rewriting("{TCUS} (?:'s|') (?:own )?{titles}{A}", (chunks, from, to) => {
    const owner = chunks[from] as Chunk;
    const athlete = lastOf(chunks, from, to, 'A');
    if (athlete?.person === undefined || athlete.person.ref === 'pronoun') return undefined;
    const club =
      owner.kind === 'T' && owner.text !== undefined && !athlete.person.club
        ? { club: { name: owner.text, start: owner.start, end: owner.end } }
        : {};
    return [widened(chunks, from, to, athlete, { ...roleIn(chunks, from + 1, to - 1), ...club })];
  }),
  // Holt Vanguard's Una Orr: nobody owns a runner but a school that is called like somebody
  rewriting("{A} (?:'s|') {A}", (chunks, from, to) => {
    const [owner, athlete] = [(chunks[from] as Chunk).person, (chunks[to - 1] as Chunk).person];
    // "Holt's countryman Una Orr", who is called something, has a runner for an owner.
    const bare = athlete?.ref === 'name' && athlete.start === (chunks[to - 1] as Chunk).start;
    // "Scott's training partner Maurice Greene"
    if (athlete?.ref === 'name' && OWNED.test(athlete.role ?? ''))
      return [widened(chunks, from, to, chunks[to - 1] as Chunk, owner?.ref === 'name' ? { partnerOf: owner } : {})];
    return bare && owner?.ref === 'name' && /\s/.test(owner.name) && /\s/.test(athlete.name)
      ? [widened(chunks, from, to, chunks[to - 1] as Chunk, {})]
      : undefined;
  }),
  // Hyacinth, Kishon's cousin,
  rewriting(
    "{A} , {A} (?:'s|') (?:[a-z-]+ ){0,2}{kin}(?: (?:from|at|in|of) (?:[a-z-]+ |{CTUVENS} ){1,4}?)? ?,",
    (chunks, from, to) => absorbedByName(chunks, from, to - 1),
  ),
  // Alcide's sister Tamara
  rewriting("{A} (?:'s|') (?:[a-z-]+ ){0,2}{kin} (?:, )?{U}(?: ' \\d\\d)?", (chunks, from, to) => {
    const first = chunks.slice(from, to).findLast(({ kind }) => kind === 'U');
    if (first?.text === undefined) return undefined;
    return [
      {
        ...first,
        kind: 'A',
        start: (chunks[from] as Chunk).start,
        person: { ref: 'name', name: first.text, start: first.start, end: first.end },
      },
    ];
  }),
  // Krantz's roommate, Bri Castellanos / Scott's training partner Maurice Greene
  rewriting("{A} (?:'s|') (?:[a-z-]+ ){0,2}{kin} (?:, )?{A}", (chunks, from, to) => {
    const athlete = lastOf(chunks, from, to, 'A');
    return athlete?.person === undefined || athlete.person.ref !== 'name'
      ? undefined
      : [widened(chunks, from, to, athlete, {})];
  }),
  // Kenya's Jon Lopey (23:15) and Kev Yego (23:16)
  rewriting("{N} (?:'s|') (?:own )?{titles}{A}{brackets} and {A}(?! '| of (?:the )?{N})", (chunks, from, to) =>
    spread(chunks, from, to),
  ),
  // Kenya's own Peris Chemtai / Brazil's Olympic silver medallist Caio Nogueira
  rewriting("{N} (?:'s|') (?:own )?{titles}{A}(?: and {A}(?! of (?:the )?{N}))?(?! '| and {N})", (chunks, from, to) =>
    spread(chunks, from, to),
  ),
  rewriting("{N} (?:'s|') (?:own )?{titles}{A}", premodified),
  // the American teenager Delaney Swift / fellow Kenyan Korito / Frenchman Thibaut Garrigue
  rewriting(
    '(?:(?:the|a|an|another|fellow|his|her|their|(?<!(?:led|leads|leading) )home) )?{titles}{N} {titles}{A}',
    premodified,
  ),
  // Shay Roe, Dundrum and Colm Orr, Marl Milers finished
  rewriting(
    '(?<=^ ?|(?:and|while|with|to|by|for|from) ){A} , {TU}(?= (?:finished|was|were|came|took|placed|in {O}|{O}|and {A} , {TU}) )',
    clubIn,
  ),
  // second placed international walker Cal Prescod / Fourth place Gretchen Slattum
  rewriting('(?:the )?{O} (?:placed|place) {titles}{A}', (chunks, from, to) => {
    const athlete = chunks[to - 1];
    const { ordinal } = firstOf(chunks, from, to, 'O') ?? {};
    if (athlete?.person?.ref !== 'name' || !ordinal || athlete.person.placed !== undefined) return undefined;
    return [widened(chunks, from, to, athlete, isOfOldYear(chunks, from) ? {} : { placed: ordinal.value })];
  }),
  // USA's second placed Cal Prescod
  rewriting("{N} (?:'s|') {A}", (chunks, from, to) =>
    chunks[to - 1]?.person?.placed !== undefined && !chunks[to - 1]?.person?.nation
      ? premodified(chunks, from, to)
      : undefined,
  ),
  // compatriot Hagos Gebrhiwet / his team-mate Birke Desta / training partner Maurice Greene
  rewriting('(?:(?:his|her|their|its|the|whose|fellow) )?{titles}{A}', (chunks, from, to) =>
    to - from > 1 ? premodified(chunks, from, to) : undefined,
  ),
  // compatriot and defending champion Hagos Gebrhiwet
  rewriting('(?:(?:his|her|the) )?(?:compatriot|team-mate|teammate|rival) and {titles}{A}', (chunks, from, to) => {
    const name = chunks[to - 1]?.person;
    return name?.ref === 'name' ? premodified(chunks, from, to) : undefined;
  }),
  // Hamaguchi of Japan / Chelimo, of Uganda,
  rewriting('{A} (?:(?:of|from|for) (?:the )?{N}|, (?:of|from|for) (?:the )?{N}(?: ,)?)(?! athletics)', namedNation),
  // Tyra Charles (55.87s) of St Vincent
  rewriting('{A} [([] {M} [)\\]] (?:, also )?(?:of|from) (?:the )?{N}(?! athletics)', (chunks, from, to) => {
    const name = (chunks[to - 1] as Chunk).nation;
    if (!name?.kinds.has('name') && !name?.kinds.has('code')) return undefined;
    const whole = postmodified([chunks[from] as Chunk, chunks[to - 1] as Chunk], 0, 2)?.[0];
    if (whole === undefined) return undefined;
    return [
      { ...whole, start: (chunks[from] as Chunk).start, end: (chunks[from] as Chunk).end },
      ...chunks.slice(from + 1, from + 4),
    ];
  }),
  // Shakeem McKay of Abilene Wildcats / Jamario Russell of Memphis Pioneers: nobody is of a person
  rewriting("{A} of {A}(?! '|{A})", (chunks, from, to) => {
    const [name, club] = [chunks[from]?.person, chunks[to - 1]?.person];
    if (name?.ref !== 'name' || club?.ref !== 'name' || club.start !== chunks[to - 1]?.start) return undefined;
    return absorbed(chunks, from, to);
  }),
  rewriting('{A} of {C} [a-z]+(?= (?:in|with|was|won|clocked|took|finished|[(,]) )', (chunks, from, to) =>
    chunks[to - 1]?.capital ? absorbedByName(chunks, from, to) : undefined,
  ),
  // Josh Walker, of Wenlock Striders, / Owen of Lake City
  rewriting('{A}{brackets} , (?:also )?(?:of|from) {TSUCV} ,', clubIn),
  // James Mason of the Holt AC team won
  rewriting(
    '{A} (?:of|from) (?:the )?{T} (?:team|squad)(?= (?:won|was|finished|took|came|ran|,) )',
    (chunks, from, to) => absorbedByName(chunks, from, to),
  ),
  rewriting('{A} of (?:the )?{T}', clubIn),
  // Ada Roe Newport AC & Jo Brel Marl AC
  rewriting('{A} {T}(?= (?:[,.;]|and|&) )', (chunks, from, to) =>
    /\s(?:AC|Harriers|Striders)$/u.test(chunks[to - 1]?.text ?? '') ? clubIn(chunks, from, to) : undefined,
  ),
  // Zolani Venn running for Rossbank (32:43)
  rewriting('{A} ,? ?(?:(?:running|competing|racing|representing) (?:for )?)(?:the )?{TU}(?= [([] {M})', clubIn),
  // Sarah Roe of Thomas Penn: a school named after somebody
  rewriting('{A} of {A}(?= (?:and|,|[([]|placed|finished|was|were|won|took|came|in {M}) )', (chunks, from, to) => {
    const [athlete, school] = [chunks[from], chunks[to - 1]];
    return athlete?.person?.ref === 'name' && school?.person?.ref === 'name' && !athlete.person.club
      ? [widened(chunks, from, to, athlete, {})]
      : undefined;
  }),
  // the University of Venn's Ida Roe
  rewriting('(?:the )?(?:university|college) of {A}', (chunks, from, to) => {
    const athlete = chunks[to - 1] as Chunk;
    const owned = athlete.person?.ref === 'name' && athlete.person.start > athlete.start;
    return owned ? [widened(chunks, from, to, athlete, {})] : undefined;
  }),
  rewriting(
    '{A} (?:of|from) (?:the )?{TSUC}(?= (?:\\( |won |was |finish(?:ed|ing) |took |taking |came |coming |ran |clock(?:ed|ing) |who |led |had |, (?:who|in|[MO]\\d)|in [MO]\\d|and {A}|to {O}))',
    (chunks, from, to) =>
      chunks[from]?.person?.ref === 'name' && chunks[to - 1]?.kind !== 'C'
        ? clubIn(chunks, from, to)
        : absorbedByName(chunks, from, to),
  ),
  // Ada Roe of Wye and Holt AC
  rewriting('{A} of (?:{CUS}|[a-z]+) (?:and|&) {T}(?! (?:and|&) )', (chunks, from, to) =>
    chunks[from + 2]?.capital ? absorbedByName(chunks, from, to) : undefined,
  ),
  // Ada Roe, Kenya, was third / Ada Roe, who runs for Kenya, / Ada Roe/KEN
  rewriting(
    '{A} , (?:also (?:of|from) )?{N}(?= , (?:was|won|finished|came|took|ran|clocked|placed|who|in {M}|{O}) )',
    namedNation,
  ),
  rewriting('{A} , who (?:now )?(?:runs|ran|competes|competed|races) for (?:the )?{N}(?= ,)', namedNation),
  rewriting('{A} / {N}(?! /)', namedNation),
  rewriting('{A} [([] {TUCS} [/,] {N} [)\\]]', namedNation),
  // Kenyan women's champion Ada Roe
  rewriting("{N} (?:women|men) (?:'s|') {A}", (chunks, from, to) => {
    const athlete = chunks[to - 1] as Chunk;
    const titled = athlete.person?.ref === 'name' && athlete.person.start > athlete.start;
    return titled ? [widened(chunks, from, to, athlete, nationFact(chunks[from]))] : undefined;
  }),
  rewriting('{A} , {TN}(?= , {M})', (chunks, from, to) =>
    (chunks[to - 1]?.kind === 'N' ? postmodified : clubIn)(chunks, from, to),
  ),
  // Bogle, the US champion at 100m, / Kipsang, a former winner here,
  rewriting(
    '{A} , (?:the|a|an|another|who is the|twice an?) {titles}(?:{N} {titles})?{rolehead}(?: (?:of|at|over|in|from|for) (?:the )?(?:{ENCVSTY} ?){1,3})? ,',
    apposed,
  ),
  // Roe, Britain's world 110m hurdles record holder,
  rewriting(
    "{A} , {N} (?:'s|') {titles}{rolehead}(?: (?:of|at|over|in|for) (?:the )?(?:{ENCVSTY} ?){1,3})? ,",
    apposed,
  ),
  // Orr, the first athlete from Saint Lucia to win gold,
  rewriting('{A} , the (?:only|lone|{O}) (?:[a-z-]+ ){0,2}?(?:{role}) from {N}(?= (?:to|who) )', (chunks, from, to) => {
    const athlete = chunks[from] as Chunk;
    if (athlete.person?.ref !== 'name' || athlete.person.nation) return undefined;
    return [widened(chunks, from, to, athlete, nationFact(chunks[to - 1]))];
  }),
  // Hilda Chebet, a Form Four student of Kenswed Secondary who returned 9:27.0
  rewriting(
    '{A} , (?:a|an|the) {titles}(?:{N} {titles})?{rolehead}(?: (?:of|at|from) (?:the )?{CTUVSN}(?: secondary| primary)?)?(?= who )',
    (chunks, from, to) => apposed(chunks, from, to + 1),
  ),
  // by the man who failed to qualify in Rye, Sal Arkin of Kerrin: one person
  rewriting(
    '(?<=by |behind |to |from |with )the (?:man|woman|athlete|girl|boy) who (?!won |clocked |ran |threw |jumped |finished )(?:(?!A\\d|[MO]\\d|and |but |as )[^ ,;]+ ){1,12}, {A}(?= (?:[.,;]|in |with |who |at ))',
    (chunks, from, to) => {
      const athlete = chunks[to - 1] as Chunk;
      const sex = chunks[from + 1]?.word === 'man' || chunks[from + 1]?.word === 'boy' ? 'M' : 'W';
      if (athlete.person?.ref !== 'name') return undefined;
      return [widened(chunks, from, to, athlete, chunks[from + 1]?.word === 'athlete' ? {} : { sex })];
    },
  ),
  // World 800m champion, Alfred Sirma, won / Africa gold medallist, David Ruto and
  rewriting(
    '(?<=^|, |and |but |while |where |as |with |by |when |behind ){titlewords}{role} , {A}(?= (?:, (?!the |a |an )|and |[([] |won |was |ran |took |came |finished |clocked |beat |led |had |has |in |who |[.;]|[a-z]+ed ))',
    (chunks, from, to) => {
      const athlete = chunks[to - 1] as Chunk;
      // "Behind the race winner, Roe and Orr finished": the winner is neither.
      if (/^behind$/.test(chunks[from - 1]?.word ?? '') && from === 1 && chunks[to]?.word === 'and') return undefined;
      if (
        athlete.person?.ref !== 'name' ||
        !/^(?:champion|medall?ist|holder|record-holder|winner|runner-up|captain)$/.test(chunks[to - 3]?.word ?? '')
      )
        return undefined;
      const nation = firstOf(chunks, from, to - 2, 'N');
      return [
        widened(chunks, from, to, athlete, {
          ...roleIn(chunks, from, to - 2),
          ...(athlete.person.nation ? {} : nationFact(nation)),
        }),
      ];
    },
  ),
  // Olajide won the first semi-final and Eyakpo the second: the heat after
  rewriting(
    '{E} (?:(?:in|with) {M} ?)?(?:, |and |, and |, while |while ){A} (?:(?:won|took|topped|claimed) )?the {O}(?= (?:in {M}|with {M}|[,.]))',
    (chunks, from, to) => {
      const first = chunks[from]?.event;
      const last = chunks[to - 1];
      if (
        !first ||
        first.heat === null ||
        last?.ordinal === undefined ||
        (first.round !== 'heat' && first.round !== 'semi-final')
      )
        return undefined;
      return [
        ...chunks.slice(from, to - 1),
        {
          ...last,
          kind: 'E',
          event: { ...first, heat: last.ordinal.value, start: last.start, end: last.end, core: null },
        },
      ];
    },
  ),
  // epithets
  rewriting(
    '(?<!(?:was|were|is|are|be|been|being|became|become|as|finished|emerged|declared|crowned) )(?:the|a|an|another|his|her|their) {epithets}?{G}(?: {N})?(?: {titlewords}{rolehead})?(?= {verblike})',
    epithet,
  ),
  rewriting(
    '(?<!(?:was|were|is|are|be|been|being|became|become|as|finished|emerged|declared|crowned|complet(?:ing|ed|es|e)|rounding out|rounded out|making up|made up) )(?:the|his|her|their|another) {epithets}{rolehead}(?= {verblike})(?! (?:in the|of the (?:race|night|day|meet)))',
    (chunks, from, to) => (names(chunks, to) ? undefined : epithet(chunks, from, to)),
  ),
  // Kenya's double Olympic and world 800m champion was happy
  rewriting(
    "(?<=^ ?(?:but |and )?){N} (?:'s|') (?:(?!who |which |as |when |in )[a-z-]+ |{EVKYG} ){0,8}?(?:champion|medall?ist|(?:record )?holder|runner-up|winner)(?= (?:was|had|who|also|then|won|took|finished|clocked|ran|made|threw|led|produced|[a-z]+ed) )(?! (?:was|had) (?:absent|missing|not|n't|pulled|withdrawn|decided|opted|expected|due|never|no))",
    epithet,
  ),
  // Britain's number one distance runner proved
  rewriting(
    "(?<=(?:^|[,;]|that|when|but|and|while) ?){N} 's (?:number one|no 1|leading|top|fastest|best|finest|greatest|premier|favourite) {epithets}{rolehead}(?= {verblike})",
    (chunks, from, to) =>
      (chunks[from] as Chunk).nation?.kinds.has('name') && !names(chunks, to) ? epithet(chunks, from, to) : undefined,
  ),
  rewriting('(?:the|another) (?:(?:{adjective}|[a-z-]+-born) )*{N}(?= {verblike})', bareNation),
  rewriting('(?:the|both|two|three) {N}(?= {verblike})', bareNation),
  // Skogland, a Norwegian who had never run so far,
  rewriting(
    '{A} , (?:a|an|the|another) (?:{adjective} )*{N}(?= (?:who|living|based|now|from|in) )',
    (chunks, from, to) => {
      const nation = chunks[to - 1] as Chunk;
      return nation.nation?.kinds.has('person') ? postmodified(chunks, from, to) : undefined;
    },
  ),
  // Gill, the lone Indian in the 20km walk, / Pomeroy, the NCAA runner-up,
  rewriting(
    '{A} , {A}(?: (?:in|of|from|at) (?:the )?(?:{ENCVSTYDU}|[a-z]+)| and {titles}{rolehead}| and {K}(?: (?:in|over|at) (?:the )?{E})?)? ,',
    (chunks, from, to) => calledSo(chunks, from, to - 1, ['compatriot', 'sex', 'age']),
  ),
  // Katherine Streams — the first lady — and / Orr – the holder –
  rewriting('{A} ¯ {A} ¯', (chunks, from, to) => {
    const name = calledSo(chunks, from, to - 1, ['sex', 'placed']);
    return name && [...name, chunks[to - 1] as Chunk];
  }),
  // ahead of Dexter Lee, the runner-up in 10.21, and
  rewriting('{A} , {A}(?= in {M} (?:[,.;]|and) )', (chunks, from, to) => {
    const won = /^(?:runner-up|medall?ist|winner|champion)$/.test(chunks[from + 2]?.person?.role ?? '');
    return won ? calledSo(chunks, from, to) : undefined;
  }),
  // Luis Barragan, a 17-year-old junior who …
  rewriting('{A} , {A}(?= who )', (chunks, from, to) => calledSo(chunks, from, to)),
  // The other Indian in the fray, Kartik Solanki,
  rewriting(
    '(?<=^|, |; |: |and |but |while |when |before |with |as |ahead of |for |by |from |over |against |past |beat |beating ){A} (?:(?:in|of|on) (?:the )?[a-z]+ )?, {A}(?= ,| [([]| (?:was|won|took|came|ran|finished|produced|clocked|led|[a-z]+ed|[a-z]{3,}ing) )(?: ,(?= ))?',
    (chunks, from, to) => {
      const at = chunks.findIndex((chunk, i) => i > from && i < to && chunk.kind === 'A');
      const [said, name] = [chunks[from]?.person, chunks[at]?.person];
      if (said?.ref !== 'epithet' || name?.ref !== 'name' || said.plural) return undefined;
      const end = (chunks[to - 1] as Chunk).word === ',' ? to - 1 : to;
      return [
        widened(chunks, from, end, chunks[at] as Chunk, {
          ...(name.nation || !said.nation ? {} : { nation: said.nation }),
          ...(said.sex ? { sex: said.sex } : {}),
          ...(said.compatriot ? { compatriot: true } : {}),
        }),
      ];
    },
  ),
  // his team-mates: Krop, Kemboi and Kwemoi
  rewriting('{A} [:¯-] {A}{brackets}(?:(?: ,| and| , and) {A}{brackets})*', (chunks, from, to) => {
    const said = chunks[from]?.person;
    if (said?.ref !== 'epithet' || !(said.compatriot || said.nation)) return undefined;
    return chunks
      .slice(from + 1, to)
      .map((chunk) =>
        chunk.person && !chunk.person.nation
          ? { ...chunk, person: { ...chunk.person, ...(said.nation ? { nation: said.nation } : { compatriot: true }) } }
          : chunk,
      );
  }),
  // countrymen Felix Kirwa, Moses Rotich and Japhet Sang
  rewriting('{A}{brackets}(?:(?: ,| and| , and) {A}{brackets})+', (chunks, from, to) => {
    // "compatriot Chebet, and Holt's Orr": one compatriot is one
    if (!chunks[from]?.person?.compatriot || !chunks[from]?.person?.led || chunks[from]?.person?.nation)
      return undefined;
    return chunks
      .slice(from, to)
      .map((chunk) =>
        chunk.person && !chunk.person.nation ? { ...chunk, person: { ...chunk.person, compatriot: true } } : chunk,
      );
  }),
]);

/** The sentence with each noun phrase about a person made one chunk. */
export const gatherNounPhrases = (sentence: readonly Chunk[]): CodedSentence => rewriteAll(sentence, REWRITINGS);
