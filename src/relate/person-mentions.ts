/**
 * What a phrase round a name, or instead of one, says of the person: each function makes the one mention that stands
 * for the phrase, or gives undefined where the words are no such phrase.
 */
import { givenNames } from '../english/lexicon/names.js';
import { nounPhraseGroups as groups } from '../english/lexicon/noun-phrases.js';
import { callings, manWords, womanWords } from '../english/lexicon/roles.js';
import { cities } from '../knowledge/cities.js';
import { type Chunk, chunkOf, type PersonMention } from '../recognise/chunk.js';
import { blankEvent, type EventMention } from '../recognise/events.js';

export const firstOf = (chunks: readonly Chunk[], from: number, to: number, kind: Chunk['kind']): Chunk | undefined => {
  for (let i = from; i < to; i++) if (chunks[i]?.kind === kind) return chunks[i];
  return undefined;
};

export const lastOf = (chunks: readonly Chunk[], from: number, to: number, kind: Chunk['kind']): Chunk | undefined => {
  for (let i = to - 1; i >= from; i--) if (chunks[i]?.kind === kind) return chunks[i];
  return undefined;
};

/** The athlete's chunk widened to the whole phrase, with what the phrase says added. */
export function widened(
  chunks: readonly Chunk[],
  from: number,
  to: number,
  athlete: Chunk,
  added: Partial<PersonMention>,
): Chunk {
  const start = Math.min((chunks[from] as Chunk).start, athlete.start);
  const end = Math.max((chunks[to - 1] as Chunk).end, athlete.end);
  return { ...athlete, start, end, person: { ...(athlete.person as PersonMention), ...added } };
}

/**
 * `Orr, the Kenyan holder,`: the name widened to `to`, with the nation that the phrase two chunks behind it gives.
 *
 * @param kept what else the phrase says that is kept
 */
export function calledSo(
  chunks: readonly Chunk[],
  from: number,
  to: number,
  kept: readonly ('age' | 'compatriot' | 'placed' | 'sex')[] = [],
): Chunk[] | undefined {
  const [name, said] = [chunks[from]?.person, chunks[from + 2]?.person];
  if (name?.ref !== 'name' || said?.ref !== 'epithet' || said.plural) return undefined;
  const added: Partial<PersonMention> = name.nation || !said.nation ? {} : { nation: said.nation };
  for (const key of kept)
    if (said[key] !== undefined && !(key === 'compatriot' && name.nation)) Object.assign(added, { [key]: said[key] });
  return [widened(chunks, from, to, chunks[from] as Chunk, added)];
}

/** What stands behind somebody's mention belongs to it, and says nothing that is kept. */
export const absorbed = (chunks: readonly Chunk[], from: number, to: number): Chunk[] => [
  widened(chunks, from, to, chunks[from] as Chunk, {}),
];

/** … where the mention is a name. */
export const absorbedByName = (chunks: readonly Chunk[], from: number, to: number): Chunk[] | undefined =>
  chunks[from]?.person?.ref === 'name' ? absorbed(chunks, from, to) : undefined;

export const nationFact = (chunk: Chunk | undefined) =>
  chunk?.nation ? { nation: { code: chunk.nation.code, start: chunk.start, end: chunk.end } } : {};

/** Whether the word at an index calls the winner of this race, in what stands before a name from `from` on. */
function isWinnerHere(chunks: readonly Chunk[], from: number, index: number): boolean {
  const { word } = chunks[index] as Chunk;
  const before = chunks[index - 1]?.word ?? '';
  // "behind gold medallist Orr": of this race, where nothing tells of another.
  if (/^medall?ist$/.test(word)) return index === from + 1 && before === 'gold' && chunks[from - 1]?.word === 'behind';
  if (word !== 'winner' && word !== 'champion') return false;
  // "They were led by winner Orr", "led by individual champion Orr", "including race winner Orr"
  const told = index === from ? word === 'winner' : index === from + 1 && OF_ALL.get(word)?.test(before);
  if (told && /^(?:by|including)$/.test(chunks[from - 1]?.word ?? '')) return true;
  // "with eventual individual winner Orr", "fourth, behind the winner, Orr": of this race, and nobody else's.
  return (
    word === 'winner' &&
    (/^(?:eventual|individual|behind)$/.test(before) || (before === 'the' && chunks[index - 2]?.word === 'behind'))
  );
}

/** What stands before the title of whoever beat everybody. */
const OF_ALL: ReadonlyMap<string, RegExp> = new Map([
  ['winner', /^(?:overall|outright|individual|race)$/],
  ['champion', /^(?:individual|race)$/],
]);

/** What the plain words before a name say of the person: sex, and the role nearest to the name. */
export function roleIn(chunks: readonly Chunk[], from: number, to: number): Partial<PersonMention> {
  const said: Partial<PersonMention> = {};
  for (let i = from; i < to; i++) {
    const chunk = chunks[i] as Chunk;
    if (chunk.age !== undefined) said.age = chunk.age;
    if (chunk.ordinal?.placed && !isOfOldYear(chunks, from)) said.placed = chunk.ordinal.value;
    if (isWinnerHere(chunks, from, i)) said.placed = 1;
    // "the first lady Laura Finn": first of the women is first in their race.
    if (chunk.ordinal?.value === 1 && OF_SEX.test(chunks[i + 1]?.word ?? '')) said.placed = 1;
    if (chunk.nation?.sex) said.sex = chunk.nation.sex;
    // "his fellow Australian": whose fellow, not who.
    if (chunk.kind !== '-' || (/^(?:his|her)$/.test(chunk.word) && i === from)) continue;
    if (womanWords.has(chunk.word)) said.sex = 'W';
    if (manWords.has(chunk.word)) said.sex = 'M';
    if (ROLE.test(chunk.word)) said.role = chunk.word;
    if (GROUP.test(chunk.word)) said.led = true;
    // "Orr's Holt Harriers team-mate": of a club, not of a country.
    const ofClub = chunks[i - 1]?.kind === 'T' || /^(?:club|training|school|college)$/.test(chunks[i - 1]?.word ?? '');
    if ((COMPATRIOT.test(chunk.word) && !ofClub) || (chunk.word === 'mate' && chunks[i - 1]?.word === 'team'))
      said.compatriot = true;
    // "his fellow Briton", "another Kenyan": the one told of before is one too.
    if (/^(?:fellow|another)$/.test(chunk.word) && chunks[i + 1]?.nation) said.compatriot = true;
    // "Roe's English team-mate"
    if (/^team-?mate$/.test(chunk.word) && chunks[i - 1]?.nation) said.compatriot = true;
  }
  return said;
}

const OF_SEX = /^(?:lady|woman|female|girl|man|male|boy)$/;
const ROLE = new RegExp(`^(?:${groups['role']})$`);
const ROLE_END = new RegExp(`(?:^|-)(?:${groups['role']}|${groups['group']})$`);
const COMPATRIOT = /^(?:compatriots?|country(?:wo)?m[ae]n|team-?mates?)$/;

/** "Last year's second-placed Orr": a place of another day. */
export const isOfOldYear = (chunks: readonly Chunk[], from: number): boolean =>
  /^(?:'s|')$/.test(chunks[from - 1]?.word ?? '') &&
  /^(?:year|season|edition|race)$/.test(chunks[from - 2]?.word ?? '');

const BEFORE_LISTED =
  /^(?:was|were|is|had|have|by|with|saw|included|including|came|next|then|home|followed|also|plus|from|to|for)$/;

/** "British record holder Roe": the record of whose nation somebody holds. */
function heldFor(title: readonly Chunk[]): Chunk | undefined {
  const at = title.findIndex(({ kind, recordOf }) => kind === 'K' && recordOf !== undefined);
  const record = title[at];
  return record?.recordOf !== undefined && /^-?holder$/.test(title[at + 1]?.word ?? '')
    ? { ...record, nation: { code: record.recordOf, kinds: new Set() } }
    : undefined;
}

/** A place in figures, which are shorter than any in words, and those above twenty than any of the same number. */
const isDigits = (chunk: Chunk | undefined): boolean =>
  chunk?.ordinal !== undefined && chunk.end - chunk.start <= (chunk.ordinal.value > 20 ? 6 : 4);

export function premodified(chunks: readonly Chunk[], from: number, to: number): Chunk[] | undefined {
  const athlete = lastOf(chunks, from, to, 'A');
  if (athlete?.person === undefined || athlete.person.ref === 'pronoun') return undefined;
  // "In the men's 200m Olympic champion Sam Orr …": the race that is told of, and then who ran it.
  const opening = chunks[from]?.word === 'the' ? from + 1 : from;
  if (/^(?:in|over)$/i.test(chunks[0]?.word ?? '') && from === 1 && chunks[opening]?.kind === 'E' && opening + 2 < to) {
    const who = premodified(chunks, opening + 1, to);
    if (who) return [...chunks.slice(from, opening + 1), ...who];
  }
  // "In the half marathon Sam Orr …": an event before a name is a title only with a role ("400m champion Sam Orr").
  const title = chunks.slice(from, to - 1);
  if (
    title.some((chunk) => chunk.kind === 'E' || chunk.kind === 'V') &&
    !title.some((chunk) => chunk.kind === '-' && ROLE_END.test(chunk.word))
  )
    return undefined;
  // "In 2004 Ada Roe won": a year is a title's only with a role ("2004 champion Ada Roe").
  if (title[0]?.kind === 'Y' && !title.some((chunk) => chunk.kind === '-' && ROLE_END.test(chunk.word)))
    return undefined;
  // "Ada Roe 6th Jo Brel 11th", "in a time of 25:15 Wye's Jo Brel": a place or a time of its own.
  if (title[0]?.kind === 'O' && chunks[from - 1]?.kind === 'A') return undefined;
  if (title[0]?.kind === 'M' && !title.some((chunk) => chunk.kind === '-' && ROLE_END.test(chunk.word)))
    return undefined;
  const nation = firstOf(chunks, from, to, 'N') ?? heldFor(title);
  const own = athlete.person.nation ? {} : nationFact(nation);
  const event = title.some((chunk) => chunk.word === 'defending') ? firstOf(chunks, from, to, 'E')?.event : undefined;
  const holds = event ? undefined : (firstOf(title, 0, title.length, 'E')?.event ?? calling(title));
  const ordinal = title.length === 1 ? title[0]?.ordinal : undefined;
  // "1st Roe, 3rd Orr": a place and a name side by side in a list.
  const listed =
    ordinal !== undefined &&
    ordinal.value > 1 &&
    athlete.person.ref === 'name' &&
    (/^(?:[,;:(¯&]|and|-)?$/.test(chunks[from - 1]?.word ?? '') ||
      // "we had 43rd Roe", "followed by 46th Orr", "next home came 3rd Brel"
      (BEFORE_LISTED.test(chunks[from - 1]?.word ?? '') && isDigits(title[0]))) &&
    (from > 0 || chunks[to]?.mark !== undefined);
  return [
    widened(chunks, from, to, athlete, {
      ...roleIn(chunks, from, to - 1),
      ...own,
      ...(listed ? { placed: ordinal.value } : {}),
      ...(event ? { defends: event } : {}),
      ...(holds?.event ? { holds } : {}),
    }),
  ];
}

function calling(title: readonly Chunk[]): EventMention | undefined {
  const last = title.at(-1);
  if (last?.kind !== '-' || !/(?:er|ete)$/.test(last.word)) return undefined;
  const said = title
    .slice(-2)
    .map(({ word }) => ` ${word.replaceAll('-', ' ')}`)
    .join('');
  const [, event] = callings.find(([name]) => said.endsWith(` ${name}`)) ?? [];
  if (event === undefined) return undefined;
  return { ...blankEvent(last.start, last.end), event };
}

/** Spreads a nation over a list of names (`Italians A and B`, `Kenyan pair A and B`). */
export function spread(chunks: readonly Chunk[], from: number, to: number): Chunk[] | undefined {
  const nation = firstOf(chunks, from, to, 'N');
  const first = chunks.findIndex((chunk, i) => i >= from && i < to && chunk.kind === 'A');
  if (first < 0 || nation === undefined) return undefined;
  const possessive = chunks[from + 1]?.word === "'s" && !chunks[first]?.person?.led;
  let members = 0;
  return chunks.slice(first, to).map((chunk, i) => {
    if (chunk.kind !== 'A' || chunk.person === undefined) return chunk;
    members++;
    const start = i === 0 ? (chunks[from] as Chunk).start : chunk.start;
    if (chunk.person.nation) return { ...chunk, start };
    const fact = nationFact(nation).nation;
    return {
      ...chunk,
      start,
      person: {
        ...chunk.person,
        // "beating fellow Kenyans Roe and Orr": whose fellows they are is one too
        ...(i === 0 && chunks[from]?.word === 'fellow' ? { compatriot: true } : {}),
        ...(fact ? { nation: { ...fact, ...(possessive && members > 1 ? { weak: true } : {}) } } : {}),
      },
    };
  });
}

export const GROUP = new RegExp(`^(?:${groups['group']})$`);

/** Nation in brackets or after `of`: keeps the brackets when something else is in them. */
export function postmodified(chunks: readonly Chunk[], from: number, to: number): Chunk[] | undefined {
  const athlete = chunks[from];
  if (athlete?.person === undefined || athlete.person.ref === 'pronoun') return undefined;
  const nation = firstOf(chunks, from + 1, to, 'N');
  if (
    athlete.person.nation &&
    !athlete.person.nation.weak &&
    nation &&
    athlete.person.nation.code !== nation.nation?.code
  )
    return undefined;
  return [widened(chunks, from, to, athlete, nationFact(nation))];
}

/** "Stu and Mandy Keane": the surname is of both. */
export function sharedSurname(chunks: readonly Chunk[], from: number, to: number): Chunk[] | undefined {
  const [first, and, second] = chunks.slice(from, to);
  const { text = '' } = first as Chunk;
  const full = second?.person;
  const [given = '', surname, ...others] = full?.name.split(' ') ?? [];
  if (!first || !and || !second || full?.ref !== 'name' || full.start !== second.start) return undefined;
  if (surname === undefined || others.length > 0 || text === given) return undefined;
  if (!givenNames.has(text) || !givenNames.has(given) || cities.has(text)) return undefined;
  const person: PersonMention = { ref: 'name', name: `${text} ${surname}`, start: first.start, end: full.end };
  return [chunkOf('A', 'a', first.start, first.end, true, { person }), and, second];
}

/** A country by its name or code, not by an adjective: `Ada Roe, Kenya,`. */
export function namedNation(chunks: readonly Chunk[], from: number, to: number): Chunk[] | undefined {
  const kinds = firstOf(chunks, from + 1, to, 'N')?.nation?.kinds;
  return kinds?.has('name') || kinds?.has('code') ? postmodified(chunks, from, to) : undefined;
}

export const nationFirstInBrackets = (chunks: readonly Chunk[], from: number, to: number): Chunk[] | undefined => {
  const athlete = postmodified(chunks, from, from + 3)?.[0];
  return athlete ? [athlete, chunks[from + 1] as Chunk, ...chunks.slice(from + 4, to)] : undefined;
};

export function clubIn(chunks: readonly Chunk[], from: number, to: number): Chunk[] | undefined {
  const athlete = chunks[from];
  if (athlete?.person === undefined) return undefined;
  const club = chunks.slice(from + 1, to).find((chunk) => 'TUCSV'.includes(chunk.kind));
  if (club?.text === undefined) return undefined;
  return [widened(chunks, from, to, athlete, { club: { name: club.text, start: club.start, end: club.end } })];
}

/** "The winner was Ada Roe": the words before the verb stand for whoever is named after it. */
export const names = (chunks: readonly Chunk[], to: number): boolean =>
  namesNth(chunks, to) ||
  (/^(?:winner|victor|runner-up)$/.test(chunks[to - 1]?.word ?? '') &&
    /^(?:was|is|being)$/.test(chunks[to]?.word ?? '') &&
    chunks.slice(to + 1, to + 4).find(({ kind, word }) => kind !== '-' || /^(?:who|not)$/.test(word))?.person?.ref ===
      'name');

/** "The first runner to cross the line was Roe", "the first woman was Orr": so do the words that count. */
function namesNth(chunks: readonly Chunk[], to: number): boolean {
  if (!/^(?:runner|finisher|athlete|woman|lady|female|girl|man|male|boy|competitor)$/.test(chunks[to - 1]?.word ?? ''))
    return false;
  if (!chunks.slice(Math.max(0, to - 3), to).some(({ ordinal }) => ordinal)) return false;
  const verb = chunks.findIndex(({ word }, i) => i >= to && i < to + 7 && /^(?:was|is)$/.test(word));
  const between = chunks.slice(to, verb);
  return (
    verb >= to &&
    between.every(
      ({ kind, word }) =>
        kind === '-' &&
        /^(?:to|cross|break|reach|hit|the|line|tape|finish|finishing|home|back|across|over|overall|in|through)$/.test(
          word,
        ),
    ) &&
    chunks[verb + 1]?.person?.ref === 'name'
  );
}

const COUNTS: ReadonlyMap<string, number> = new Map([
  ['pair', 2],
  ['duo', 2],
  ['twosome', 2],
  ['trio', 3],
  ['threesome', 3],
]);

export function epithet(chunks: readonly Chunk[], from: number, to: number): Chunk[] | undefined {
  // "in the ladies race Commonwealth marathoner Roe": the race is where, not who.
  if (
    chunks[from - 1]?.word === 'in' &&
    chunks.slice(from, to - 1).some(({ event }) => event?.event === null && event.sex !== null)
  )
    return undefined;
  // "completed the record threesome", "a medal trio": of things.
  if (GROUP.test((chunks[to - 1] as Chunk).word) && /^(?:record|medal|title)$/.test(chunks[to - 2]?.word ?? ''))
    return undefined;
  // "a minute ahead of the second runner": whoever that was.
  if (
    /^(?:of|behind|from|over|before|than)$/.test(chunks[from - 1]?.word ?? '') &&
    /^(?:runner|finisher|athlete|man|woman|lady)$/.test((chunks[to - 1] as Chunk).word) &&
    chunks.slice(from, to).some(({ ordinal, word }) => ordinal || word === 'next')
  )
    return undefined;
  const nation = firstOf(chunks, from, to, 'N');
  const start = (chunks[from] as Chunk).start;
  const end = (chunks[to - 1] as Chunk).end;
  const head = (chunks[to - 1] as Chunk).word;
  const trade = calling(chunks.slice(from, to));
  const plural = GROUP.test(head) || (nation !== undefined && isPeople(chunks, nation, to));
  const person: PersonMention = {
    ref: 'epithet',
    name: '',
    start,
    end,
    ...roleIn(chunks, from, to),
    ...nationFact(nation),
    ...(plural ? { plural } : {}),
    ...(COUNTS.has(head) ? { count: COUNTS.get(head) as number } : {}),
    ...(trade ? { holds: trade } : {}),
  };
  return [chunkOf('A', 'a', start, end, false, { person })];
}

/**
 * "the British" are many, "the British athlete" is one; "the Swiss" or "the Japanese" is one unless the verb says
 * otherwise.
 */
function isPeople(chunks: readonly Chunk[], nation: Chunk, to: number): boolean {
  if (chunks[to - 1] !== nation || !nation.nation?.kinds.has('people')) return false;
  return !/(?:ese|swiss)$/.test(nation.word) || /^(?:were|are|have)$/.test(chunks[to]?.word ?? '');
}

/** "the Kenyan", when no noun follows that the adjective belongs to. */
export function bareNation(chunks: readonly Chunk[], from: number, to: number): Chunk[] | undefined {
  const nation = lastOf(chunks, from, to, 'N');
  if (!nation?.nation) return undefined;
  const one = nation.nation.kinds.has('people') && !isPeople(chunks, nation, to);
  return one || nation.nation.kinds.has('person') ? epithet(chunks, from, to) : undefined;
}

export function pronoun(chunks: readonly Chunk[], from: number): Chunk[] {
  const chunk = chunks[from] as Chunk;
  const person: PersonMention = {
    ref: 'pronoun',
    name: '',
    start: chunk.start,
    end: chunk.end,
    sex: chunk.word === 'she' ? 'W' : 'M',
  };
  return [chunkOf('A', 'a', chunk.start, chunk.end, chunk.capital, { person })];
}

export const aged = (chunks: readonly Chunk[], from: number, to: number): Chunk[] | undefined => {
  const athlete = chunks[from];
  const age = Number(chunks.slice(from, to).find((chunk) => /^\d\d?$/.test(chunk.word))?.word ?? Number.NaN);
  if (athlete?.person === undefined || athlete.person.ref === 'pronoun' || !(age > 9 && age < 100)) return undefined;
  return [widened(chunks, from, to, athlete, { age })];
};

/** An apposition says who somebody is, not what happened: it goes into the mention. */
export const apposed = (chunks: readonly Chunk[], from: number, to: number): Chunk[] | undefined => {
  const athlete = chunks[from];
  if (athlete?.person === undefined || athlete.person.ref === 'pronoun') return undefined;
  const nation = firstOf(chunks, from + 1, to, 'N');
  const own = athlete.person.nation ? {} : nationFact(nation);
  return [widened(chunks, from, to - 1, athlete, { ...roleIn(chunks, from + 1, to), ...own })];
};
