/** Nations: two of one person, a compatriot from elsewhere, a podium of one nation with another on it. */
import { nationOf } from '../../english/demonyms.js';
import { everyMatch, hasOneOf, matchesWith } from '../../matches.js';
import type { Athlete, Span } from '../../report/schema.js';
import type { CheckedArticle } from '../article.js';
import type { CheckRule } from '../rule.js';

/** Between a nation and the name that it tells the nation of: "Kenya's 22-year-old", "the Briton". */
const BEFORE_NAME = /^(?:'s?)?,?\s(?:(?:\p{Ll}|\d)[\p{L}\d-]*\s){0,4}$/u;
/** Between a name and its nation: a bracket, "of", a comma in a list. */
const AFTER_NAME = /^(?:\s\((?:[\p{L}. ]+,\s)?|\s?,\s|\s(?:of|from)\s(?:the\s)?)$/u;

/** Whether a nation stands beside the name of a person, so that it can be nobody else's. */
function standsBeside({ text }: CheckedArticle, { start, end }: Span, person: Athlete): boolean {
  return person.mentions.some(
    (mention) =>
      mention.text.includes(surname(person)) &&
      ((mention.start <= start && mention.end >= end) ||
        (mention.start >= end && mention.start - end < 45 && BEFORE_NAME.test(text.slice(end, mention.start))) ||
        (mention.end <= start && start - mention.end < 12 && AFTER_NAME.test(text.slice(mention.end, start)))),
  );
}

const surname = ({ name }: Athlete): string => name.value.split(' ').at(-1) as string;

export const twoNations: CheckRule = {
  name: 'check/two-nations',
  finds: 'an athlete told to be of two nations',
  severity: 'warning',
  examples: [
    {
      text: 'Norway’s Jo Brel won the women’s 800m in 2:03.10.\n\nResults\n\nWomen’s 800m: 1. Jo Brel (SWE) 2:03.10; 2. Una Orr (IRL) 2:03.44; 3. Pim Venn (NED) 2:04.01.',
      finds: [{ claim: 'SWE', against: 'Norway' }],
    },
    {
      text: 'Norway’s Jo Brel won the women’s 800m in 2:03.10.\n\nResults\n\nWomen’s 800m: 1. Jo Brel (NOR) 2:03.10; 2. Una Orr (IRL) 2:03.44; 3. Pim Venn (NED) 2:04.01.',
      finds: [],
    },
    { text: 'Britain’s Jo Brel won the women’s 800m in 2:03.10. Jo Brel of Scotland is 22.', finds: [] },
  ],
  *check(article) {
    const { athletes, findings } = article.report;
    for (const { rule, claim, against, actual, expected } of findings) {
      if (rule !== 'nation/restated' || !Array.isArray(against)) continue;
      const [left] = claim;
      const [kept] = against;
      const person = athletes.find(({ nationality }) => nationality?.spans[0]?.start === kept?.start);
      if (!left || !kept || !person || athletes.some((one) => one !== person && surname(one) === surname(person)))
        continue;
      if (!standsBeside(article, left, person) || !standsBeside(article, kept, person)) continue;
      const [first, second] = left.start < kept.start ? [left, kept] : [kept, left];
      yield {
        message: `${person.name.value} is told to be of two nations`,
        claim: [second],
        against: [first],
        actual: (second === left ? actual : expected) ?? '',
        expected: (second === left ? expected : actual) ?? '',
      };
    }
  },
};

const COMPATRIOT = /(?<![\p{L}-])(?:compatriots?|countrym[ae]n|country-?wom[ae]n)(?=[\s,])/giu;
/** What each of them holds. */
const FELLOW = ['ompatriot', 'OMPATRIOT', 'ountr', 'OUNTR'];
/** Between the word and the name of whom it is said. */
const SAID_OF = /^,?\s(?:and\s)?(?:(?:\p{Ll}|\d)[\p{L}\d-]*\s){0,3}$/u;

/** Whoever is named in the sentence before an offset, or else in the sentence before it. */
function namedBefore(article: CheckedArticle, offset: number): Set<Athlete> {
  const { namings } = article;
  const { start } = article.sentenceAt(offset);
  const before = namings.filter(({ span }) => span.end <= offset && span.start >= start);
  const earlier = start > 0 ? article.sentenceAt(start - 2).start : 0;
  const people = before.length > 0 ? before : namings.filter(({ span }) => span.end <= start && span.start >= earlier);
  return new Set(people.map(({ athlete }) => athlete));
}

const statedNation = ({ nationality }: Athlete) =>
  nationality?.basis === 'stated' && nationality.rule !== 'athlete/compatriot' ? nationality : undefined;

/** Nations whose people call those of the other one compatriots. */
const ISLAND = new Set(['GBR', 'ENG', 'SCO', 'WAL', 'NIR']);
const sameNation = (one: string, other: string): boolean => one === other || (ISLAND.has(one) && ISLAND.has(other));

export const compatriot: CheckRule = {
  name: 'check/compatriot',
  finds: 'a compatriot of somebody of another nation',
  severity: 'warning',
  examples: [
    {
      text: 'Norway’s Jo Brel won the women’s 800m in 2:03.10 from Ireland’s Una Orr (2:03.44). Brel had run away from compatriot Orr at the bell.',
      finds: [{ claim: 'compatriot', against: 'Ireland' }],
    },
    {
      text: 'Norway’s Jo Brel won the women’s 800m in 2:03.10 from compatriot Una Orr (2:03.44).',
      finds: [],
    },
    {
      text: 'Norway’s Jo Brel won the women’s 800m in 2:03.10 from Ireland’s Una Orr (2:03.44) and her compatriot Pim Venn (2:04.01).',
      finds: [],
    },
  ],
  *check(article) {
    for (const { index, 0: word } of matchesWith(article.text, FELLOW, COMPATRIOT)) {
      const end = index + word.length;
      const naming = article.namings.find(({ span }) => span.start >= end && /\p{Lu}/u.test(span.text));
      if (!naming || naming.span.start - end > 40 || !SAID_OF.test(article.text.slice(end, naming.span.start)))
        continue;
      const own = statedNation(naming.athlete);
      const [said] = own?.spans ?? [];
      const fellows = namedBefore(article, index);
      fellows.delete(naming.athlete);
      const nations = [...fellows].map(statedNation);
      if (!own || !said || nations.length === 0 || !standsBeside(article, said, naming.athlete)) continue;
      if (nations.some((nation) => nation === undefined || sameNation(nation.value, own.value))) continue;
      yield {
        message: `${naming.athlete.name.value} is called a compatriot of somebody of another nation`,
        claim: [article.span(index, end)],
        against: [said],
        actual: nations[0]?.value ?? '',
        expected: own.value,
      };
    }
  },
};

const ONE_NATION =
  /(?<![\p{L}-])(?:all-(?<adjective>\p{Lu}\p{L}+)\s(?<all>podium|sweep|top\s(?:two|three)|1-2(?:-3)?|one-two(?:-three)?)|(?<nation>\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)\s(?:filled|swept|locked\sout|monopolised|took|claimed|occupied)\s(?:all\sof\s)?(?:the|all)\s(?<places>(?:entire\s|whole\s)?podium|(?:three\s)?medals|(?:first|top)\s(?:two|three)(?:\splaces)?))(?!\p{L})/gu;

/** What each of them holds; to look for the nation at every capital takes far longer … */
const ONE_NATION_WORDS = ['all-', 'podium', 'medals', 'first two', 'first three', 'top two', 'top three'];
/** … and so it does in an article that has one of these only. */
const ONE_NATION_CORE =
  /all-\p{Lu}|(?:filled|swept|locked\sout|monopolised|took|claimed|occupied)\s(?:all\sof\s)?(?:the|all)\s(?:entire|whole|podium|three|medals|first|top)/u;

export const oneNationPodium: CheckRule = {
  name: 'check/one-nation-podium',
  finds: 'somebody of another nation on a podium that one nation is said to have filled',
  severity: 'warning',
  examples: [
    {
      text: 'Norway filled the podium in the women’s 800m, Jo Brel winning in 2:03.10 from Una Orr (2:03.44) and Ireland’s Pim Venn (2:04.01).',
      finds: [{ claim: 'Ireland', against: 'Norway filled the podium' }],
    },
    {
      text: 'Norway filled the podium in the women’s 800m, Jo Brel winning in 2:03.10 from Una Orr (2:03.44) and Pim Venn (2:04.01), with Ireland’s Dana Pask fourth in 2:05.20.',
      finds: [],
    },
  ],
  *check(article) {
    if (!hasOneOf(article.text, ONE_NATION_WORDS) || !ONE_NATION_CORE.test(article.text)) return;
    for (const found of everyMatch(article.text, ONE_NATION)) {
      const { adjective, nation, all, places } = found.groups as Record<string, string | undefined>;
      const code = nationOf(adjective ?? nation ?? '');
      if (code === undefined) continue;
      const count = /two|1-2$/u.test(all ?? places ?? '') ? 2 : 3;
      const phrase = article.span(found.index, found.index + found[0].length);
      const paragraph = article.paragraphAt(found.index);
      const told = article.entries.filter(({ result: { place }, scope }) => {
        const at = place?.spans[0]?.start ?? -1;
        return scope === 'reported' && at >= paragraph.start && at < paragraph.end;
      });
      const race =
        told.find(({ result }) => (result.place?.spans[0]?.start ?? 0) >= phrase.start)?.race ?? told[0]?.race;
      for (const { athlete, result, race: own } of told) {
        const of = athlete && statedNation(athlete);
        const [said] = of?.spans ?? [];
        if (own !== race || !athlete || !of || !said || (result.place?.value ?? 9) > count) continue;
        if (sameNation(of.value, code) || !standsBeside(article, said, athlete)) continue;
        yield {
          message: `${athlete.name.value} is of another nation than the one that is said to have filled the podium`,
          claim: [said],
          against: [phrase],
          actual: of.value,
          expected: code,
        };
      }
    }
  },
};
