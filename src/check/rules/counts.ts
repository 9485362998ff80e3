/** Numbers that are told, and as many as are named. */
import { nationReadings } from '../../english/demonyms.js';
import { groupSizes, groupWord, inTurn, oneTurn, otherCount, people } from '../../english/lexicon/counts.js';
import { everyMatch, matchesWith } from '../../matches.js';
import { NUMBER_WORD } from '../../recognise/numbers.js';
import type { CheckedArticle } from '../article.js';
import { countOf } from '../counting.js';
import { listsOfNames, type NamesListed, namesListedAt } from '../names-listed.js';
import type { CheckRule } from '../rule.js';

export const respectively: CheckRule = {
  name: 'check/respectively',
  finds: 'more or fewer places or marks handed out “respectively” than people are named',
  severity: 'warning',
  examples: [
    {
      text: 'Ada Roe, Una Orr and Jo Brel faded in the women’s 5000m, finishing seventh and 10th respectively.',
      finds: [{ claim: 'seventh and 10th', against: 'Ada Roe, Una Orr and Jo Brel' }],
    },
    {
      text: 'Ada Roe, Una Orr and Jo Brel faded in the women’s 5000m, finishing seventh, eighth and 10th respectively.',
      finds: [],
    },
    { text: 'Ada Roe was second and third in the 800m and the 1500m respectively.', finds: [] },
    {
      text: 'Ada Roe and Una Orr, beaten by Jo Brel and Kim Sund of Norway, were third and fourth respectively.',
      finds: [],
    },
  ],
  *check(article) {
    for (const { index } of everyMatch(article.text, /\brespectively\b/gu)) {
      const from = Math.max(0, index - LONGEST);
      const found = inTurn.exec(article.text.slice(from, index));
      const at = found?.indices?.groups?.turns;
      if (!found || !at) continue;
      const claim = article.span(from + at[0], from + at[1]);
      const turns = everyMatch(found.groups?.turns ?? '', oneTurn).length;
      const { start } = article.sentenceAt(claim.start);
      const named = article
        .namingsIn(start, claim.start)
        .filter(({ span }) => !/^'/u.test(article.text.slice(span.end, span.end + 1)));
      const lists = listsOfNames(article, start, claim.start);
      const whole = lists.find((list) => list.span.end <= claim.start && isWhole(article, list));
      const sizes = [...lists.map(({ names }) => names.length), new Set(named.map(({ athlete }) => athlete.key)).size];
      if (!whole || sizes.includes(turns)) continue;
      yield {
        message: `${turns} places or marks for ${whole.names.length} people`,
        claim: [claim],
        against: [whole.span],
        actual: String(turns),
        expected: String(whole.names.length),
      };
    }
  },
};

/** Nobody hands out more in turn than such a stretch holds. */
const LONGEST = 150;

/** Whether nobody else stands before the list that could be of it. */
const isWhole = ({ text }: CheckedArticle, { span }: NamesListed): boolean =>
  !/\p{Lu}[\p{L}\p{M}'.-]*(?:\s\([^()]*\))?(?:,|,?\sand|\s&)\s(?:[\p{L}'-]+\s){0,2}$/u.test(
    text.slice(Math.max(0, span.start - 60), span.start),
  );

const COUNT = new RegExp(String.raw`(?<![\p{L}\d:.,-])(?<count>${NUMBER_WORD}|\d{1,2})\s(?=\p{L})`, 'giu');
/** `two Ethiopians,` and `Two Brits in the field:`, with names behind. */
const COUNTED = new RegExp(
  String.raw`^(?:(?:local|home|young|elite|top|fellow|\p{Lu}\p{L}+)\s){0,2}(?<who>(?:${people})|\p{Lu}\p{L}+)(?:(?:\s[^.;:()]{0,50}?)?:|,|\s[¯-])\s(?=(?:[\p{L}'-]+\s){0,3}\p{Lu})`,
  'u',
);

const PEOPLE = new RegExp(`^(?:${people})$`, 'u');

export const namedCount: CheckRule = {
  name: 'check/named-count',
  finds: 'a count of people, and more or fewer of them named behind it',
  severity: 'warning',
  examples: [
    {
      text: 'Ada Roe won the women’s 10km from three Ethiopians, Una Orr and Jo Brel.',
      finds: [{ claim: 'three Ethiopians', against: 'Una Orr and Jo Brel' }],
    },
    {
      text: 'The medley quartet of Ada Roe, Una Orr and Jo Brel won the relay in 11:31.40.',
      finds: [{ claim: 'quartet', against: 'Ada Roe, Una Orr and Jo Brel' }],
    },
    { text: 'Ada Roe won the women’s 10km from two Ethiopians, Una Orr and Jo Brel.', finds: [] },
    { text: 'Five Britons ran the women’s 10km, among them Una Orr and Jo Brel.', finds: [] },
    { text: 'Ada Roe won the women’s 10km from three Ethiopians, including Una Orr and Jo Brel.', finds: [] },
    { text: 'The medley quartet, with Ada Roe and Una Orr back, won the relay in 11:31.40.', finds: [] },
  ],
  *check(article) {
    for (const { index, 0: number } of everyMatch(article.text, COUNT)) {
      const after = index + number.length;
      const found = COUNTED.exec(article.text.slice(after, after + 120));
      const who = found?.groups?.who ?? '';
      const told = countOf(number);
      if (!found || told === undefined || otherCount.test(article.text.slice(Math.max(0, index - 12), index))) continue;
      if (!PEOPLE.test(who) && !nationReadings(who).some(({ kind }) => kind === 'people')) continue;
      const list = namesListedAt(article, after + found[0].length, true);
      if (!list || list.names.length === told) continue;
      const claim = article.span(index, after + found[0].indexOf(who) + who.length);
      yield {
        message: `“${claim.text}”, and ${list.names.length} named`,
        claim: [claim],
        against: [list.span],
        actual: number.trim(),
        expected: String(list.names.length),
      };
    }
    for (const { index, 0: word } of everyMatch(article.text, groupWord)) {
      const size = groupSizes[word] as number;
      const names = /^(?:\sof|,|:|\s[¯-])?\s\(?/u.exec(
        article.text.slice(index + word.length, index + word.length + 6),
      );
      const list = names && namesListedAt(article, index + word.length + names[0].length, true);
      if (!list || list.names.length === size) continue;
      yield {
        message: `a ${word}, and ${list.names.length} named`,
        claim: [article.span(index, index + word.length)],
        against: [list.span],
        actual: `${word} (${size})`,
        expected: String(list.names.length),
      };
    }
  },
};

const MEDALS = new RegExp(
  String.raw`\b(?<total>(?:${NUMBER_WORD}|\d{1,2})\smedals?)(?:,|:|\s[¯-]|\s\()\s?(?<list>(?:(?:an?|${NUMBER_WORD}|\d{1,2})\s(?:golds?|silvers?|bronzes?)(?:,\sand\s|,\s|\sand\s)?){2,3})`,
  'dgiu',
);
const MEDAL = new RegExp(String.raw`(?<count>an?|${NUMBER_WORD}|\d{1,2})\s(?:gold|silver|bronze)`, 'giu');

export const medalCount: CheckRule = {
  name: 'check/medal-count',
  finds: 'a number of medals that is not the sum of the golds, silvers and bronzes',
  severity: 'error',
  examples: [
    {
      text: 'Harrow came home with five medals: two golds, a silver and a bronze.',
      finds: [{ claim: 'five medals', against: 'two golds, a silver and a bronze' }],
    },
    { text: 'Harrow came home with four medals: two golds, a silver and a bronze.', finds: [] },
    { text: 'Harrow came home with five medals, two of them gold.', finds: [] },
  ],
  *check(article) {
    for (const found of matchesWith(article.text, ['medals'], MEDALS)) {
      const claim = article.spanOf(found, 'total');
      const against = article.spanOf(found, 'list');
      const told = countOf((found.groups?.total ?? '').replace(/\smedals?$/iu, ''));
      if (!claim || !against || told === undefined) continue;
      const sum = everyMatch(against.text, MEDAL).reduce((all, { groups }) => {
        const count = groups?.count ?? '';
        return all + (/^an?$/iu.test(count) ? 1 : (countOf(count) ?? 0));
      }, 0);
      if (sum === told) continue;
      yield {
        message: `“${claim.text}”, and ${against.text}`,
        claim: [claim],
        against: [
          article.span(against.start, against.start + against.text.replace(/(?:,\sand|,|\sand)\s$/u, '').length),
        ],
        actual: String(told),
        expected: String(sum),
      };
    }
  },
};
