/** Places that two people have, or one person twice. */
import { everyMatch } from '../../matches.js';
import type { Athlete, Finding, Mark, Span } from '../../report/schema.js';
import type { CheckedArticle, Entry } from '../article.js';
import { otherRace } from '../other-race.js';
import type { CheckRule } from '../rule.js';

/** A place in something else than the race. */
const ELSEWHERE =
  /^[\s,)-]*(?:from|to|into|(?:in|at|of|on|among) (?:the |his |her |their |this |each |both |all )?(?!race\b)\p{L})/u;
const OF_SOME =
  /^[\s,)-]*(?:overall|equal|wom[ae]n|m[ae]n|lad(?:y|ies)|girls?|boys?|home|team|year|time|straight|leg|lap|place in|vet|junior)\b|^[^.;]{0,25}\b(?:last|previous|team|(?:19|20)\d\d)\b/iu;
/** The race that the words before are of. */
const OWN_RACE = /^ (?:in|over|at) (?:the )?[^.,;(]{0,30}?(?= in \d|[.,;(])/u;
const SHARED = /\b(?:joint|tied?|equal|shared?|sharing|dead[- ]heat|together|both|all)\b|=/iu;
/** A place in a word of its own: a victory may be of any race, and a row with the first place may begin another list. */
const STATED_PLACE =
  /\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|silver|bronze|runner-up)\b|\d\d|[02-9]/iu;

/** Several places handed out in order to as many people. */
const SEVERAL = /\p{L}, .*and |respectively|\d\w*(?:,| and) /u;

/** Whether words tell a place of the race itself that nobody is said to share. */
const isOwnPlace = ({ text }: CheckedArticle, { start, end, text: words }: Span): boolean =>
  STATED_PLACE.test(words) &&
  !OF_SOME.test(text.slice(end, end + 40)) &&
  !SHARED.test(text.slice(Math.max(0, start - 25), end + 15));

/** Whether the words stand where they can only be about the person. */
const areOf = (article: CheckedArticle, side: Span, name: string): boolean =>
  SEVERAL.test(side.text) || article.toldOf(side)?.name.value === name;

/** A place with who has it. */
interface Claimed {
  name: string;
  side: Span;
}

/** Places that the text plainly tells of two: what was left out for it, and those that stand with different marks. */
function* claimedTwice({ report, entries }: CheckedArticle): Generator<[Claimed, Claimed]> {
  for (const { rule, claim, against, actual, expected } of report.findings) {
    const [left] = claim;
    const kept = Array.isArray(against) ? against[0] : undefined;
    if (rule === 'place/contested' && left && kept && actual !== null && expected !== null)
      yield [
        { name: expected, side: kept },
        { name: actual, side: left },
      ];
  }
  const placed = new Map<string, Entry>();
  for (const entry of entries) {
    const { place, mark } = entry.result;
    if (place?.basis !== 'stated' || !entry.athlete || entry.scope !== 'reported') continue;
    const slot = `${entry.race.key} ${place.value}`;
    const other = placed.get(slot);
    placed.set(slot, entry);
    const [side, otherSide] = [place.spans[0], other?.result.place?.spans[0]];
    const otherMark = other?.result.mark;
    if (!other?.athlete || !side || !otherSide || !mark || !otherMark || sameMark(mark.value, otherMark.value))
      continue;
    yield [
      { name: other.athlete.name.value, side: otherSide },
      { name: entry.athlete.name.value, side },
    ];
  }
}

const sameMark = (one: Mark, other: Mark): boolean => one.unit !== other.unit || one.value === other.value;

export const twoInOnePlace: CheckRule = {
  name: 'check/two-in-one-place',
  finds: 'two athletes in one place of one race without a word for a tie',
  severity: 'warning',
  examples: [
    {
      text: 'In the women’s 800m Jo Brel was third in 2:03.10. Una Orr was third in 2:03.55.',
      finds: [{ claim: 'was third', against: 'was third' }],
    },
    { text: 'In the women’s 800m Jo Brel and Una Orr shared third place in 2:03.10.', finds: [] },
    { text: 'Jo Brel was third in the women’s 800m and Una Orr third in the women’s 1500m.', finds: [] },
    { text: 'In the women’s 800m Jo Brel was third in 2:03.10. Una Orr was third in the men’s race.', finds: [] },
    {
      text: 'In the women’s 800m Pim Venn won. Jo Brel was third in 2:03.10. Una Orr was third at the bell.',
      finds: [],
    },
  ],
  *check(article) {
    for (const pair of claimedTwice(article)) {
      const [first, second] = pair.sort((one, other) => one.side.start - other.side.start) as [Claimed, Claimed];
      if (!pair.every(({ side, name }) => isOwnPlace(article, side) && areOf(article, side, name))) continue;
      if (!article.together(first.side, second.side)) continue;
      if (ELSEWHERE.test(article.text.slice(second.side.end, second.side.end + 40))) continue;
      if (otherRace.test(article.between(first.side, second.side).replace(OWN_RACE, ''))) continue;
      yield {
        message: `${second.name} is told in the same place as ${first.name}`,
        claim: [second.side],
        against: [first.side],
        actual: second.name,
        expected: first.name,
      };
    }
  },
};

/** The two sides of what was told again otherwise, in the order of the text. */
function toldAgain({ report, entries }: CheckedArticle, rule: string): { finding: Finding; sides: [Span, Span] }[] {
  const seen = new Set<number>();
  return report.findings.flatMap((finding) => {
    const [left] = finding.claim;
    const kept = Array.isArray(finding.against) ? finding.against[0] : undefined;
    if (finding.rule !== rule || !left || !kept || seen.has(left.start)) return [];
    seen.add(left.start);
    const race = entries.find(({ result: { place, mark } }) =>
      [place, mark].some((fact) => fact?.spans[0]?.start === kept.start),
    )?.race;
    // heats without their numbers are told as one race
    if (race?.round && race.round.value !== 'final') return [];
    return [{ finding, sides: left.start < kept.start ? [left, kept] : [kept, left] }];
  });
}

const aboutOne = (article: CheckedArticle, sides: readonly Span[]): boolean => {
  const [first, second] = sides.map((side) => article.toldOf(side));
  return first !== undefined && first === second && !sides.some((side) => isOfNamesake(article, first, side));
};

/** "Grant Matthai was third" after Aidan Matthai: a surname with another first name than the person's. */
function isOfNamesake(article: CheckedArticle, { name, mentions }: Athlete, side: Span): boolean {
  const nearest = mentions.findLast(({ end }) => end <= side.end);
  const before =
    nearest && /(\p{Lu}[\p{L}'-]+) $/u.exec(article.text.slice(Math.max(0, nearest.start - 20), nearest.start));
  return before != null && !name.value.includes(before[1] as string) && !nearest?.text.includes(' ');
}

export const oneInTwoPlaces: CheckRule = {
  name: 'check/one-in-two-places',
  finds: 'an athlete with one mark told in two places of a race',
  severity: 'warning',
  examples: [
    {
      text: 'Jo Brel was second in the women’s 800m in 2:03.10.\n\nResults\n\nWomen’s 800m: 1. Una Orr 2:02.95; 2. Pim Venn 2:03.07; 3. Jo Brel 2:03.10.',
      finds: [{ claim: '3', against: 'was second' }],
    },
    {
      text: 'Jo Brel was third in the women’s 800m in 2:03.10.\n\nResults\n\nWomen’s 800m: 1. Una Orr 2:02.95; 2. Pim Venn 2:03.07; 3. Jo Brel 2:03.10.',
      finds: [],
    },
    { text: 'Jo Brel was third in the women’s 800m in 2:03.10. She was second at the bell.', finds: [] },
  ],
  *check(article) {
    for (const { finding, sides } of toldAgain(article, 'place/restated')) {
      if (!aboutOne(article, sides) || !sides.every((side) => isOwnPlace(article, side))) continue;
      yield sidesInOrder(finding, sides, 'is told in two places of one race');
    }
  },
};

export const twoMarksOfOne: CheckRule = {
  name: 'check/two-marks-of-one',
  finds: 'an athlete told in one place of a race with two marks',
  severity: 'warning',
  examples: [
    {
      text: 'Jo Brel was third in the women’s 800m in 2:03.10.\n\nResults\n\nWomen’s 800m: 1. Una Orr 2:02.95; 2. Pim Venn 2:03.07; 3. Jo Brel 2:03.70.',
      finds: [{ claim: '2:03.70', against: '2:03.10' }],
    },
    {
      text: 'Jo Brel was third in the women’s 800m in 2:03.1.\n\nResults\n\nWomen’s 800m: 1. Una Orr 2:02.95; 2. Pim Venn 2:03.07; 3. Jo Brel 2:03.10.',
      finds: [],
    },
  ],
  *check(article) {
    for (const { finding, sides } of toldAgain(article, 'mark/restated'))
      if (aboutOne(article, sides)) yield sidesInOrder(finding, sides, 'is told with two marks in one race');
  },
};

function sidesInOrder({ claim, actual, expected }: Finding, [first, second]: [Span, Span], what: string) {
  const values = [actual, expected] as [string, string];
  const [later, earlier] = claim[0]?.start === second.start ? values : (values.reverse() as [string, string]);
  return {
    message: `“${second.text}” and “${first.text}”: somebody ${what}`,
    claim: [second],
    against: [first],
    actual: later,
    expected: earlier,
  };
}

/** How many took part or came in. */
const FIELD =
  /(?<![\p{L}\d.,:-])(?<count>\d{1,3}(?:,\d{3})?)\s(?:finishers|starters|runners\s(?:finished|started|took\spart|completed|crossed)|(?:people\s)?finished(?!\s(?:in|with|\d)))(?!\p{L})/giu;
/** What leads up to the number: the start of a sentence, or words for the whole field. */
const WHOLE_FIELD =
  /(?:^|[.!?:;¯]\s|\n|(?<!\p{L})(?<words>(?:there\swere|field\sof|attracted|only|all|with|some|record)\s))$/iu;
const LEAD = 14;
/** "438th of 412", "38th out of 412 runners". */
const PLACE_OF =
  /(?<!\p{L})(?<place>\d{1,5})(?:st|nd|rd|th)\s(?:\p{L}+\s){0,3}?(?:out\s)?of\s(?:a\sfield\sof\s)?(?<count>(?:\d{1,3},)?\d{1,3})(?!\d|[.:,]\d|\p{L}|\s?(?:races|legs|laps|rounds|points|nations|teams|m|km)(?!\p{L}))/giu;
/** Words of a race beside the main one. */
const SIDE_RACE =
  /\b(?:fun run|children|kids|juniors?|under-?\d+|mile|5k|relay|wheelchair|women|men|ladies|girls|boys|team)/iu;

const numberOf = (digits: string): number => Number(digits.replace(',', ''));

export const beyondTheField: CheckRule = {
  name: 'check/beyond-the-field',
  finds: 'a place beyond the number of those who took part',
  severity: 'warning',
  examples: [
    {
      text: 'Jo Brel was 438th overall in 59:12 at the Dunmore 10-mile road race. There were 412 finishers.',
      finds: [{ claim: 'was 438th', against: 'There were 412 finishers' }],
    },
    { text: 'Jo Brel was 41st of 38 in the women’s cross country.', finds: [{ claim: '41st', against: '38' }] },
    {
      text: 'Jo Brel was 38th overall in 59:12 at the Dunmore 10-mile road race. There were 412 finishers.',
      finds: [],
    },
    {
      text: 'Jo Brel was 438th overall in 59:12 at the Dunmore 10-mile road race. The children’s race had 54 finishers.',
      finds: [],
    },
  ],
  *check(article) {
    for (const found of everyMatch(article.text, PLACE_OF)) {
      const { place = '', count = '' } = found.groups as Record<string, string>;
      if (numberOf(place) <= numberOf(count) || numberOf(count) < 5) continue;
      const end = found.index + found[0].length;
      yield {
        message: `a ${place}th place of ${count}`,
        severity: 'error',
        claim: [article.span(found.index, found.index + place.length + 2)],
        against: [article.span(end - count.length, end)],
        actual: place,
        expected: `at most ${count}`,
      };
    }
    const fields = everyMatch(article.text, FIELD).flatMap((found) => {
      const from = Math.max(0, found.index - LEAD);
      const lead = WHOLE_FIELD.exec(article.text.slice(from, found.index));
      const start = found.index - (lead?.groups?.words?.length ?? 0);
      return lead
        ? [{ count: numberOf(found.groups?.count ?? ''), span: article.span(start, found.index + found[0].length) }]
        : [];
    });
    // of several fields nobody knows which is whose
    const [field] = fields;
    if (!field || fields.length > 1 || SIDE_RACE.test(article.sentenceAt(field.span.start).text)) return;
    const places = article.entries.filter(
      ({ scope, result }) => scope === 'reported' && result.place?.basis === 'stated' && !result.team,
    );
    const main = places[0]?.race.event?.value;
    const beyond = places.filter(({ result }) => (result.place?.value ?? 0) > field.count);
    const [one] = beyond;
    // several are of another race than the one whose field is told
    if (one && beyond.length === 1 && one.race.event?.value === main) {
      const [said] = one.result.place?.spans ?? [];
      const place = one.result.place?.value ?? 0;
      if (!said) return;
      yield {
        message: `place ${place} in a field of ${field.count}`,
        claim: [said],
        against: [field.span],
        actual: String(place),
        expected: `at most ${field.count}`,
      };
    }
  },
};
