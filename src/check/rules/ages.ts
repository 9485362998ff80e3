/** Ages, birth years, and how long records and waits have lasted. */
import {
  ageBefore,
  ageBehind,
  agedIn,
  ageInReference,
  born,
  datesFrom,
  diedAt,
  teenager,
  yearsOld,
  yearsSinceYear,
} from '../../english/lexicon/ages.js';
import { matchesWith } from '../../matches.js';
import type { Span } from '../../report/schema.js';
import type { CheckedArticle, Naming } from '../article.js';
import type { CheckRule } from '../rule.js';

/** How old the article says that somebody is. */
interface AgeSaid {
  years: number;
  span: Span;
}

export const age: CheckRule = {
  name: 'check/age',
  finds: 'two ages of one person, or one that the year of birth does not allow',
  severity: 'warning',
  examples: [
    {
      text: 'Ada Roe, 24, won the women’s 800m in 2:03.10. “I am glad,” said the 27-year-old Roe.',
      finds: [{ claim: '27', against: '24' }],
    },
    {
      text: 'Teenager Ada Roe, 29, won the women’s 800m in 2:03.10.',
      finds: [{ claim: 'Teenager', against: '29' }],
    },
    {
      text: 'Obituary\n4 February 2011\nSal Arkin, who has died aged 84, was born in Harbour on May 2 1928. He retired in 1958, aged 40.',
      finds: [
        { claim: 'aged 84', against: 'May 2 1928' },
        { claim: 'aged 40', against: 'May 2 1928' },
      ],
    },
    { text: 'Ada Roe, 24, won the women’s 800m in 2:03.10. “I am glad,” said the 24-year-old Roe.', finds: [] },
    { text: 'Teenager Ada Roe, 19, won the women’s 800m in 2:03.10 from Una Orr, 29.', finds: [] },
    {
      text: 'Obituary\n4 February 2011\nSal Arkin, who has died aged 82, was born in Harbour on May 2 1928. He retired in 1958, aged 30.',
      finds: [],
    },
    { text: 'Ada Roe, 24, won the women’s 800m in 2:03.10. Roe was a 19-year-old student when she began.', finds: [] },
  ],
  *check(article) {
    const said = new Map<string, AgeSaid>();
    for (const naming of article.namings) {
      const told = agesBeside(article, naming);
      const first = said.get(naming.athlete.key);
      const other = first && told.find(({ years }) => years !== first.years);
      if (first && other)
        yield {
          message: `${naming.athlete.name.value} is ${other.years} here and ${first.years} there`,
          claim: [other.span],
          against: [first.span],
          actual: String(other.years),
          expected: String(first.years),
        };
      if (!first && told[0]) said.set(naming.athlete.key, told[0]);
      yield* tooOldForTeens(article, naming, told);
    }
    yield* againstBirth(article, said);
  },
};

/** What stands right before and right behind a name. */
function agesBeside(article: CheckedArticle, { span, athlete }: Naming): AgeSaid[] {
  const { text } = article;
  const reading = (found: RegExpExecArray | null, from: number, group = 'age'): AgeSaid[] => {
    const at = found?.indices?.groups?.[group];
    return at ? [{ years: Number(found?.groups?.[group]), span: article.span(from + at[0], from + at[1]) }] : [];
  };
  if (/^(?:[Tt]he|[Aa]n?)\s/u.test(span.text)) {
    // a person told of by age alone: surely the one who was named last
    const last = article
      .namingsIn(span.start - 600, span.start)
      .findLast((other) => /^\p{Lu}(?!he\s)/u.test(other.span.text));
    return last?.athlete === athlete ? reading(ageInReference.exec(span.text), span.start) : [];
  }
  if (!/^\p{Lu}/u.test(span.text)) return [];
  const from = Math.max(0, span.start - 50);
  const behind = ageBehind.exec(text.slice(span.end, span.end + 14));
  return [
    ...reading(ageBefore.exec(text.slice(from, span.start)), from),
    ...reading(behind, span.end),
    ...reading(behind, span.end, 'aged'),
  ];
}

function* tooOldForTeens(article: CheckedArticle, { span }: Naming, told: readonly AgeSaid[]) {
  const from = Math.max(0, span.start - 40);
  const found = teenager.exec(article.text.slice(from, span.start));
  const other = told.find(({ years }) => years < 13 || years > 19);
  if (!found || !other) return;
  const word = /^\p{L}+/u.exec(found[0])?.[0] ?? '';
  yield {
    message: `a ${word.toLowerCase()} of ${other.years}`,
    claim: [article.span(from + found.index, from + found.index + word.length)],
    against: [other.span],
    actual: word,
    expected: '13 to 19',
  };
}

/** Ages at death and in given years, where one birth is told; and those of people whose own births are. */
function* againstBirth(article: CheckedArticle, said: ReadonlyMap<string, AgeSaid>) {
  const { published } = article.report.article;
  const births = matchesWith(article.text, ['born', 'Born'], born);
  const thisYear = Number(published?.slice(0, 4));
  for (const found of published === null ? [] : births) {
    const { start, end } = article.sentenceAt(found.index);
    const named = article.namingsIn(start, end);
    const keys = new Set(named.map(({ athlete }) => athlete.key));
    const [key = ''] = keys;
    const [told, against] = [said.get(key), article.spanOf(found, 'date')];
    if (keys.size === 1 && told && against)
      yield* tooOldOrYoung(told, against, Number(found.groups?.year), thisYear, 1);
  }
  const against = births[0] && article.spanOf(births[0], 'date');
  if (births.length !== 1 || !against) return;
  const told = [
    // the news may be some weeks old
    ...(published === null
      ? []
      : matchesWith(article.text, ['died', 'dead'], diedAt).map((found) => ({ found, year: thisYear, late: 2 }))),
    ...matchesWith(article.text, ['aged'], agedIn).map((found) => ({
      found,
      year: Number(found.groups?.year),
      late: 1,
    })),
  ];
  for (const { found, year, late } of told) {
    const span = article.spanOf(found, 'age');
    const years = Number(found.groups?.years);
    if (span && years >= 10)
      yield* tooOldOrYoung({ years, span }, against, Number(births[0]?.groups?.year), year, late);
  }
}

/** @param late how many years before that year the age may be told of */
function* tooOldOrYoung({ years, span }: AgeSaid, against: Span, birth: number, year: number, late: number) {
  const most = year - birth;
  if (years <= most && years >= most - late) return;
  yield {
    message: `${span.text}, but born in ${birth}`,
    claim: [span],
    against: [against],
    actual: String(years),
    expected: `${most - 1} or ${most}`,
  };
}

export const yearsSince: CheckRule = {
  name: 'check/years-since',
  finds: 'how many years a record or a wait has lasted, and a year it dates from that gives another number',
  severity: 'warning',
  examples: [
    {
      text: 'Harbour Open\n22 September 2019\nJo Brel erased the 24-year-old meet record with 16.21m (old: 16.08m, Sal Arkin, 2005).',
      finds: [{ claim: '24-year-old meet record', against: '2005' }],
    },
    {
      text: 'Harbour Relays\n2 November 2025\nHarrow ended a 14-year wait. It was their first title since 2014.',
      finds: [{ claim: '14-year wait', against: 'since 2014' }],
    },
    {
      text: 'Harbour Open\n22 September 2019\nJo Brel erased the 14-year-old meet record with 16.21m (old: 16.08m, Sal Arkin, 2005).',
      finds: [],
    },
    {
      text: 'Harbour Relays\n2 January 2026\nHarrow ended a 14-year wait. It was their first title since 2011.',
      finds: [],
    },
  ],
  *check(article) {
    const { published } = article.report.article;
    if (published === null) return;
    for (const found of matchesWith(article.text, [' years'], yearsSinceYear)) {
      const [claim, at] = [article.spanOf(found, 'age'), article.spanOf(found, 'year')];
      const since = Number(found.groups?.year);
      const years = Number(published.slice(0, 4)) - since;
      // "the first in 12 years, as in 2009": only a wait up to now ends with this year
      if (!claim || !at || !/\bsince\b/u.test(found.groups?.rest ?? '')) continue;
      if (Math.abs(years - Number(found.groups?.years)) > 1) yield waited(claim, at, years);
    }
    for (const found of matchesWith(article.text, ['-year', '-Year'], yearsOld)) {
      const claim = article.spanOf(found, 'age');
      if (!claim) continue;
      const isWait = /wait|drought$/iu.test(found.groups?.what ?? '');
      const { end } = isWait ? { end: claim.end + 600 } : article.sentenceAt(claim.start);
      const behind = datesFrom.exec(article.text.slice(claim.end, end));
      const { sinceYear, setYear, oldYear } = behind?.groups ?? {};
      const since = Number(isWait ? sinceYear : (setYear ?? oldYear));
      const at = behind?.indices?.groups?.[isWait ? 'words' : setYear === undefined ? 'oldYear' : 'setYear'];
      const years = Number(published.slice(0, 4)) - since;
      // a season ends in the year after the one that it is called by
      if (!at || !since || Math.abs(years - Number(found.groups?.years)) <= 1) continue;
      yield waited(claim, article.span(claim.end + at[0], claim.end + at[1]), years);
    }
  },
};

/** @param years that have gone by since the year of the other words */
const waited = (claim: Span, against: Span, years: number) => ({
  message: `“${claim.text}”, but ${/\d{4}/.exec(against.text)?.[0]} is ${years} years ago`,
  claim: [claim],
  against: [against],
  actual: /\d+/.exec(claim.text)?.[0] ?? '',
  expected: String(years),
});
