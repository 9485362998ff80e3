/** What official results contradict, spell otherwise, do not tell, and tell besides. */
import type { Span } from '../../report/schema.js';
import type { Subject, Verdict } from '../against/index.js';
import type { CheckedArticle } from '../article.js';
import type { CheckExample, CheckRule, Discrepancy } from '../rule.js';

const RESULTS = `Women’s 800m, final, 12 July 2025
Wind: +1.2
Place,Name,Nat,Born,Result
1,ROE Ada,IRL,1999-03-07,1:59.80
2,BREL Jo,GBR,2001-11-30,2:00.15
3,ORR Una,RSA,1997,2:00.15
4,VENN-LAKE Pim,NED,2003,2:01.44
,ARKIN Sal,KEN,,DNF`;

const RELAY = `Women’s 4x100m relay
Place,Team,Members,Time
1,Ireland,Ada Roe / Una Orr / Pim Venn / Sal Arkin,42.38
2,Great Britain,Jo Brel / Dana Pask / Ina Torr / Oona Dask,42.59`;

const ONE = RESULTS.split('\n')[3] as string;
const TWO = RESULTS.split('\n')[4] as string;

/** A check whose findings are contradictions on some subjects. */
function contradiction(
  name: string,
  finds: string,
  subjects: readonly Subject[],
  examples: readonly CheckExample[],
): CheckRule {
  return {
    name,
    finds,
    severity: 'error',
    examples,
    *check({ comparison }) {
      for (const verdict of comparison.verdicts)
        if (isOf(verdict, 'contradicted', subjects)) yield discrepancy(verdict, told(verdict));
    },
  };
}

const isOf = (
  { outcome, subject, source }: Verdict,
  wanted: Verdict['outcome'],
  subjects: readonly Subject[],
): boolean => source === 'results' && outcome === wanted && subjects.includes(subject);

const told = ({ who, said, official }: Verdict): string =>
  `${who}: the article has ${said}, the official results ${official}`;

/** A finding of what came of a statement, the row on its other side. */
export function discrepancy(verdict: Verdict, message: string): Discrepancy {
  const { claim, row, said, official, doubtful } = verdict;
  const note = [
    doubtful ? 'a time that is printed to fewer figures is rounded up' : '',
    verdict.dated === undefined || row === undefined
      ? ''
      : `${row.file} is dated “${verdict.dated}”: results change after the day`,
  ];
  return {
    message,
    claim: [...claim],
    against: row ?? [],
    actual: said,
    ...(official === undefined ? {} : { expected: official }),
    ...(note.some(Boolean) ? { note: note.filter(Boolean).join('; ') } : {}),
    ...(doubtful ? { severity: 'warning' } : {}),
  };
}

export const officialPlace = contradiction(
  'check/official-place',
  'a place that the official results give to another',
  ['place'],
  [
    {
      text: 'Jo Brel was third in the women’s 800m in 2:00.15.',
      results: RESULTS,
      finds: [{ claim: 'was third', against: TWO }],
    },
    { text: 'Jo Brel was second in the women’s 800m in 2:00.15.', results: RESULTS, finds: [] },
    { text: 'Mim Gray was third in the women’s 800m.', results: RESULTS, finds: [] },
  ],
);

export const officialMark = contradiction(
  'check/official-mark',
  'a mark that the official results give otherwise',
  ['mark'],
  [
    {
      text: 'Ada Roe won the women’s 800m in 1:58.90.',
      results: RESULTS,
      finds: [{ claim: '1:58.90', against: ONE }],
    },
    { text: 'Jo Brel was second in the women’s 800m in 2:00.2.', results: RESULTS, finds: [] },
  ],
);

export const officialStatus = contradiction(
  'check/official-status',
  'somebody said to have dropped out, not started or been disqualified of whom the official results say otherwise',
  ['status'],
  [
    {
      text: 'Ada Roe won the women’s 800m in 1:59.80. Pim Venn-Lake did not finish.',
      results: RESULTS,
      finds: [{ claim: 'did not finish', against: RESULTS.split('\n')[6] as string }],
    },
    {
      text: 'Ada Roe won the women’s 800m in 1:59.80. Sal Arkin did not finish.',
      results: RESULTS,
      finds: [],
    },
  ],
);

export const officialNation = contradiction(
  'check/official-nation',
  'a nation that is not the one of the official results',
  ['nation'],
  [
    {
      text: 'Ada Roe of Kenya won the women’s 800m in 1:59.80.',
      results: RESULTS,
      finds: [{ claim: 'Kenya', against: ONE }],
    },
    { text: 'Jo Brel of England was second in the women’s 800m in 2:00.15.', results: RESULTS, finds: [] },
  ],
);

export const officialAge = contradiction(
  'check/official-age',
  'an age that does not follow from the official results’ date of birth',
  ['age'],
  [
    {
      text: 'Ada Roe, 27, won the women’s 800m in 1:59.80.',
      results: RESULTS,
      finds: [{ claim: '27', against: ONE }],
    },
    { text: 'Ada Roe, 26, won the women’s 800m in 1:59.80.', results: RESULTS, finds: [] },
  ],
);

export const officialTeam = contradiction(
  'check/official-team',
  'a runner who is not among the team’s of the official results',
  ['team', 'member'],
  [
    {
      text: 'Ireland (Ada Roe, Una Orr, Pim Venn and Mim Gray) won the women’s 4x100m relay in 42.38.',
      results: RELAY,
      finds: [{ claim: 'Mim Gray', against: RELAY.split('\n')[2] as string }],
    },
    {
      text: 'Ireland (Ada Roe, Una Orr, Pim Venn and Sal Arkin) won the women’s 4x100m relay in 42.38.',
      results: RELAY,
      finds: [],
    },
  ],
);

const SPRINT = `Women’s 100m, final
Wind: +1.2
Place,Name,Nat,Result
1,ROE Ada,IRL,11.08
2,BREL Jo,GBR,11.15`;

export const officialWind = contradiction(
  'check/official-wind',
  'a wind that the official results give otherwise',
  ['wind'],
  [
    {
      text: 'Ada Roe won the women’s 100m in 11.08 (+2.1).',
      results: SPRINT,
      finds: [{ claim: '+2.1', against: SPRINT.split('\n')[3] as string }],
    },
    { text: 'Ada Roe won the women’s 100m in 11.08 (1.2).', results: SPRINT, finds: [] },
  ],
);

export const officialDay = contradiction(
  'check/official-day',
  'a day on which the official results have no such race',
  ['day'],
  [
    {
      text: '14 July 2025\nOn Sunday Ada Roe won the women’s 800m in 1:59.80.',
      results: RESULTS,
      finds: [{ claim: 'Sunday', against: ONE }],
    },
    { text: '14 July 2025\nOn Saturday Ada Roe won the women’s 800m in 1:59.80.', results: RESULTS, finds: [] },
  ],
);

export const officialEvent: CheckRule = {
  name: 'check/official-event',
  finds: 'an event, sex or round under which the official results have other people, while these stand under another',
  severity: 'error',
  examples: [
    {
      text: 'Ada Roe won the women’s 1500m in 1:59.80. Jo Brel was second in 2:00.15 and Una Orr third in 2:00.15.',
      results: RESULTS,
      finds: [{ claim: 'women’s 1500m', against: ONE }],
    },
    { text: 'Ada Roe won the women’s 1500m in 4:05.80.', results: RESULTS, finds: [] },
  ],
  *check({ comparison }) {
    for (const verdict of comparison.verdicts)
      if (isOf(verdict, 'contradicted', ['event']))
        yield discrepancy(verdict, `${verdict.who}: its people and marks are those of “${verdict.official}”`);
  },
};

export const officialName: CheckRule = {
  name: 'check/official-name',
  finds:
    'a name that the official results spell otherwise; another name in the same place with the same mark is an error',
  severity: 'warning',
  examples: [
    {
      text: 'Pim Ven-Lake was fourth in the women’s 800m.',
      results: RESULTS,
      finds: [{ claim: 'Pim Ven-Lake', against: RESULTS.split('\n')[6] as string }],
    },
    {
      text: 'Ada Roe won the women’s 800m in 1:59.80. Dana Pask was second in 2:00.15.',
      results: RESULTS,
      finds: [{ claim: 'Dana Pask', against: TWO }],
    },
    { text: 'Dana Brel was fifth in the women’s 800m.', results: RESULTS, finds: [] },
    { text: 'Pim Venn Lake was fourth in the women’s 800m, and Orr third.', results: RESULTS, finds: [] },
  ],
  *check({ comparison }) {
    for (const verdict of comparison.verdicts) {
      const { said, official } = verdict;
      if (isOf(verdict, 'spelt otherwise', ['name', 'member']))
        yield discrepancy(verdict, `“${said}” is “${official}” in the official results`);
      else if (isOf(verdict, 'contradicted', ['name']))
        yield {
          ...discrepancy(verdict, `the official results have ${official}, not ${said}, in that place with that mark`),
          severity: 'error',
        };
    }
  },
};

export const officialNotChecked: CheckRule = {
  name: 'check/official-not-checked',
  finds: 'what the official results do not settle, and why',
  severity: 'info',
  examples: [
    {
      text: 'Mim Gray was third in the women’s 800m.',
      results: RESULTS,
      finds: [{ claim: 'Mim Gray … was third', against: '' }],
    },
    { text: 'Jo Brel was second in the women’s 800m in 2:00.15.', results: RESULTS, finds: [] },
  ],
  *check({ comparison }) {
    // One sentence for all that one reason leaves open
    for (const [why, verdicts] of openByReason(comparison.verdicts)) {
      const [first] = verdicts as [Verdict];
      const { official: _, ...found } = first;
      yield {
        ...discrepancy(verdicts.length === 1 ? first : found, `not checked: ${why}`),
        claim: inOrder(verdicts.flatMap(({ claim }) => claim)),
        actual: [...new Set(verdicts.map(({ said }) => said))].join(', '),
      };
    }
  },
};

function openByReason(verdicts: readonly Verdict[]): Map<string, Verdict[]> {
  const byReason = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    if (verdict.outcome !== 'not checked' || verdict.source !== 'results') continue;
    const why = verdict.why ?? '';
    byReason.set(why, [...(byReason.get(why) ?? []), verdict]);
  }
  return byReason;
}

/** Each piece of the text once, from the first to the last. */
function inOrder(spans: readonly Span[]): Span[] {
  const byPlace = new Map(spans.map((span) => [`${span.start}-${span.end}`, span]));
  return [...byPlace.values()].sort((one, other) => one.start - other.start);
}

export const officialPodium: CheckRule = {
  name: 'check/official-podium',
  finds: 'who of the first three in the official results is not named in the article',
  severity: 'info',
  examples: [
    {
      text: 'Ada Roe won the women’s 800m in 1:59.80 from Jo Brel.',
      results: RESULTS,
      finds: [{ claim: 'women’s 800m', against: RESULTS.split('\n')[5] as string }],
    },
    { text: 'Ada Roe won the women’s 800m in 1:59.80 from Jo Brel and Una Orr.', results: RESULTS, finds: [] },
  ],
  *check({ comparison }: CheckedArticle) {
    for (const { told: message, claim, entrant, field } of comparison.unnamed) {
      const { file, line, row } = entrant;
      yield {
        message: `not named: ${message}`,
        claim: [...claim],
        against: { file, line, row },
        ...(field.results.dated === undefined
          ? {}
          : { note: `${file} is dated “${field.results.dated}”: results change after the day` }),
      };
    }
  },
};
