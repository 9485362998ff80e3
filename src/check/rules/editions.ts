/** Which running of a meeting it was, and the how-manieth win. */
import {
  alsoIn,
  editionCounted,
  editionNamed,
  editionWords,
  inARow,
  notWon,
  nthAfter,
  nthTime,
  ordinals,
  otherEdition,
} from '../../english/lexicon/ages.js';
import { meetingWords } from '../../english/lexicon/capitalised-phrases.js';
import { everyMatch, matchesWith } from '../../matches.js';
import type { Span } from '../../report/schema.js';
import type { CheckedArticle } from '../article.js';
import type { CheckRule } from '../rule.js';

interface Edition {
  number: number;
  /** Words of the meeting's name, in lower case; none for "the 31st running". */
  name: readonly string[];
  span: Span;
}

export const edition: CheckRule = {
  name: 'check/edition',
  finds: 'one meeting counted as two different editions',
  severity: 'warning',
  examples: [
    {
      text: 'Roe wins 40th Turkey Trot\nAda Roe won the women’s race of the 41st annual Harbour Turkey Trot in 22:40.',
      finds: [{ claim: '40th Turkey Trot', against: '41st annual Harbour Turkey Trot' }],
    },
    {
      text: 'Roe wins 41st Turkey Trot\nAda Roe won the women’s race of the 41st annual Harbour Turkey Trot in 22:40.',
      finds: [],
    },
    {
      text: 'Ada Roe won the women’s race of the 18th Harbour Marathon in 2:24:10. Registration for the 19th Harbour Marathon opens in March.',
      finds: [],
    },
    {
      text: 'Ada Roe won the women’s race of the 18th Harbour Marathon in 2:24:10, and the 5th Harrow Marathon is on Sunday.',
      finds: [],
    },
  ],
  *check(article) {
    const editions = editionsOf(article);
    for (const [nth, one] of editions.entries()) {
      const other = editions
        .slice(nth + 1)
        .find((each) => isSameMeeting(article, one, each) && each.number !== one.number);
      if (!other) continue;
      yield {
        message: `“${one.span.text}” and “${other.span.text}”`,
        claim: [one.span],
        against: [other.span],
        actual: String(one.number),
        expected: String(other.number),
      };
      return;
    }
  },
};

function editionsOf(article: CheckedArticle): Edition[] {
  const named = everyMatch(article.text, editionNamed).filter(({ groups }) => {
    const words = (groups?.name ?? '').toLowerCase().split(' ');
    return words.length > 1 && words.some((word) => meetingWords.has(word));
  });
  return [...named, ...matchesWith(article.text, editionWords, editionCounted)]
    .sort((a, b) => a.index - b.index)
    .flatMap((found) => {
      const span = article.spanOf(found, 'words');
      if (!span || otherEdition.test(article.sentenceAt(found.index).text)) return [];
      return [
        {
          number: Number(found.groups?.number),
          name: (found.groups?.name ?? '').toLowerCase().split(' ').filter(Boolean),
          span,
        },
      ];
    });
}

const isSameMeeting = ({ report }: CheckedArticle, one: Edition, other: Edition): boolean => {
  const [few, many] = one.name.length <= other.name.length ? [one.name, other.name] : [other.name, one.name];
  return few.length === 0 ? report.meetings.length === 1 : few.every((word) => many.includes(word));
};

export const nthWin: CheckRule = {
  name: 'check/nth-time',
  finds: 'the how-manieth win or title, and the others named to another number',
  severity: 'warning',
  examples: [
    {
      text: 'Ada Roe won the women’s 10km in 33:10. It was her third victory of the spring after wins at the Harbour Ten, the Harrow Half and the Brinley Mile.',
      finds: [{ claim: 'third victory', against: 'Harbour Ten, the Harrow Half and the Brinley Mile' }],
    },
    {
      text: 'The women’s 10km was won for the fourth time by Ada Roe. Roe, successful also in 2019 and 2023, ran 33:10.',
      finds: [{ claim: 'fourth time', against: '2019 and 2023' }],
    },
    {
      text: 'Harbour Ten\n6 March 2025\nAda Roe won her third title in a row in 33:10, after winning in 2021 and 2024.',
      finds: [{ claim: 'third title in a row', against: '2021 and 2024' }],
    },
    {
      text: 'Ada Roe won the women’s 10km in 33:10. It was her third victory of the spring, after Harrow and Brinley.',
      finds: [],
    },
    {
      text: 'The women’s 10km was won for the third time by Ada Roe. Roe, successful also in 2019 and 2023, ran 33:10.',
      finds: [],
    },
    { text: 'Ada Roe won for the third time in four starts, as she did in 2019 and 2023.', finds: [] },
    {
      text: 'Harbour Ten\n6 March 2025\nAda Roe won her third title in a row in 33:10, after winning in 2021 and 2023.',
      finds: [],
    },
  ],
  *check(article) {
    for (const found of everyMatch(article.text, nthAfter)) {
      const { nth, list = '' } = found.groups ?? {};
      const listed = namedWins(list);
      const others = ordinals.indexOf((nth ?? '').toLowerCase());
      const [claim, at] = [article.spanOf(found, 'words'), article.spanOf(found, 'list')];
      if (!claim || !at || !listed || listed.count === others) continue;
      const isPart = listed.count < others;
      yield {
        message: `“${claim.text}”, and ${listed.count} named before it`,
        claim: [claim],
        against: [article.span(at.start + listed.from, at.start + listed.to)],
        actual: nth ?? '',
        expected: ordinals[listed.count] ?? String(listed.count + 1),
        // fewer may be named than there were
        ...(isPart && { severity: 'info' as const, note: 'unless others are left out' }),
      };
    }
    const year = Number(article.report.article.published?.slice(0, 4) ?? 0);
    for (const found of matchesWith(article.text, [' time'], nthTime)) {
      const claim = article.spanOf(found, 'words');
      const end = found.index + found[0].length;
      const sentence = article.sentenceAt(found.index);
      const before = alsoIn.exec(article.text.slice(sentence.start, found.index));
      const behind = before ?? alsoIn.exec(article.text.slice(end, article.sentenceAt(sentence.end + 1).end));
      const from = before ? sentence.start : end;
      const at = behind?.indices?.groups?.years;
      const years = (behind?.groups?.years ?? '').match(/\d{4}/g) ?? [];
      const others = ordinals.indexOf((found.groups?.nth ?? '').toLowerCase());
      if (!claim || !at || years.some((each) => Number(each) === year) || years.length === others) continue;
      // the years may be somebody else's
      const named = article.namingsIn(sentence.start, from + at[0]);
      if (new Set(named.map(({ athlete }) => athlete.key)).size > 1) continue;
      yield {
        message: `“${claim.text}”, and ${years.length} before it: ${years.join(', ')}`,
        claim: [claim],
        against: [article.span(from + at[0], from + at[1])],
        actual: found.groups?.nth ?? '',
        expected: ordinals[years.length] ?? '',
      };
    }
    for (const found of matchesWith(
      article.text,
      [' in a row', ' running', ' succession', 'straight', 'consecutive', 'successive'],
      inARow,
    )) {
      const [claim, against] = [article.spanOf(found, 'words'), article.spanOf(found, 'years')];
      const years = ((found.groups?.years ?? '').match(/\d{4}/g) ?? []).map(Number).sort((a, b) => b - a);
      const count = ordinals.indexOf((found.groups?.count ?? found.groups?.straight ?? '').toLowerCase());
      if (!claim || !against || year === 0 || years.length !== count || years.includes(year)) continue;
      if (notWon.test(article.text.slice(claim.end, against.start))) continue;
      const [last = 0] = years;
      const gap = year - last;
      if (years.every((each, nth) => each === year - gap * (nth + 1))) continue;
      yield {
        message: `“${claim.text}”, but ${years.join(', ')} and ${year} are not in a row`,
        claim: [claim],
        against: [against],
        actual: found.groups?.years ?? '',
      };
    }
  },
};

const CLAUSE = /,\s(?:in\s)?(?:where|which|when|who)\b[^,]*/gu;
const ITEMS =
  /^(?:the\s)?(?:[^,]|,(?=\d)){2,40}?(?:,\s(?:the\s)?(?:[^,]|,(?=\d)){2,40}?)*,?\sand\s(?:[^,]|,(?=\d)){2,40}/u;

/** How many wins a list names that goes up to "and" and one more, and where it stands. */
function namedWins(list: string): { count: number; from: number; to: number } | undefined {
  // what is told of one of them is no other: it is blanked, so that offsets stay
  const plain = list.replace(CLAUSE, (clause) => (clause === list ? clause : ' '.repeat(clause.length)));
  const found = ITEMS.exec(plain);
  if (!found) return undefined;
  const words = found[0];
  const items = words.split(/,\s+(?:and\s)?|\s+and\s/u).filter((item) => item.trim() !== '');
  if (items.some((item) => !/\p{Lu}|\d/u.test(item)) || /\b(?:in|to|with)\s\d/u.test(words)) return undefined;
  const from = /^the\s/u.exec(words)?.[0].length ?? 0;
  return { count: items.length, from, to: words.trimEnd().length };
}
