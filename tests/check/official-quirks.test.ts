/** What sheets and articles print otherwise without either being wrong, and what only the two together can tell. */
import { expect, test } from 'vitest';
import { check, compare, extract, readOfficial, tally } from '../../src/index.js';

const resultsOf = (content: string, name = 'results.csv') => readOfficial(name, new TextEncoder().encode(content));

async function against(text: string, ...sheets: string[]) {
  const files = await Promise.all(sheets.map((sheet, at) => resultsOf(sheet, `results-${at + 1}.csv`)));
  const report = extract(text);
  const { verdicts } = compare(report, { text, against: files });
  const findings = check(report, { text, against: files }).filter(({ rule }) => rule.startsWith('check/official'));
  return { verdicts, tally: tally(verdicts), findings };
}

const MILE = `Women’s mile, final
Place,Name,Nat,Result
1,ROE Ada,IRL,4:21.30
2,ARKIN Sal,KEN,4:22.05
3,ARKIN Dana,KEN,4:22.90
4,VENN Pim,NED,4:23.40`;

test.each([
  ['a name in the sheet’s order', 'Roe Ada won the women’s mile in 4:21.30.', MILE],
  ['an initial', 'A. Roe won the women’s mile in 4:21.30.', MILE],
  ['a surname that only one has', 'Roe won the women’s mile in 4:21.30.', MILE],
  ['accents and particles', 'Ana El Torr won the women’s mile in 4:21.30.', MILE.replace('ROE Ada', 'TÓRR Ána')],
  ['a time in whole seconds', 'Ada Roe won the women’s mile in 4:22.', MILE],
  ['a time to the tenth, rounded up', 'Sal Arkin was second in the women’s mile in 4:22.1.', MILE],
  [
    'qualifying letters and thousandths',
    'Ada Roe won the women’s 100m in 11.08.',
    'Women’s 100m heat 2\nPlace,Name,Nat,Result\n1,ROE Ada,IRL,11.08 (.075)Q',
  ],
  [
    'a flag before the mark',
    'Ada Roe won the women’s 100m in 11.08.',
    'Women’s 100m\nPlace,Name,Nat,Result\n1,ROE Ada,IRL,*11.08',
  ],
  [
    'a yellow card',
    'Ada Roe won the women’s 100m in 11.08.',
    'Women’s 100m\nPlace,Name,Nat,Result,Note\n1,ROE Ada,IRL,11.08,YC TR16.8',
  ],
  [
    'no height',
    'In the women’s high jump Ada Roe had no mark.',
    'Women’s high jump\nPlace,Name,Nat,Result\n1,VENN Pim,NED,1.90\n,ROE Ada,IRL,NM NH r',
  ],
  [
    'equal heights with different places',
    'Ada Roe won the women’s high jump with 1.90m from Pim Venn, second with 1.90m.',
    'Women’s high jump\nPlace,Name,Nat,Result\n1,ROE Ada,IRL,1.90\n2,VENN Pim,NED,1.90',
  ],
  [
    'a stop for a colon',
    'Ada Roe won the women’s marathon in 2:25.51.',
    'Women’s marathon\nPlace,Name,Nat,Result\n1,ROE Ada,IRL,2:25:51',
  ],
  [
    'a net time',
    'Ada Roe won the women’s marathon in 2:25:49.',
    'Women’s marathon\nPlace,Name,Nat,Gun,Chip\n1,ROE Ada,IRL,2:25:51,2:25:49',
  ],
  [
    'a place among the women of a race for all',
    'Ada Roe was the second woman in the half marathon in 1:15:20.',
    'Half marathon\nPlace,Name,Sex,Time\n1,ORR Tim,M,1:05:10\n2,BREL Jo,W,1:12:00\n3,HAY Max,M,1:14:00\n4,ROE Ada,W,1:15:20',
  ],
  [
    'England at a British championship',
    'Ada Roe of England won the women’s mile in 4:21.30.',
    MILE.replace('IRL', 'GBR'),
  ],
])('%s is no error', async (_, text, sheet) => {
  const { verdicts, tally: count } = await against(text, sheet);
  expect(verdicts.filter(({ outcome }) => outcome !== 'confirmed')).toEqual([]);
  expect(count.confirmed).toBeGreaterThan(1);
});

test('people of one surname and nation are never taken for one another', async () => {
  const { findings, tally: count } = await against(
    'Ada Roe won the women’s mile in 4:21.30, with Arkin (KEN) third in 4:25.10.',
    MILE,
  );
  expect(count).toMatchObject({ confirmed: 3, contradicted: 0, 'spelt otherwise': 0 });
  expect(findings.filter(({ rule }) => rule === 'check/official-not-checked').map(({ message }) => message)).toEqual([
    'not checked: Arkin may be one of several people in “Women’s mile, final” in results-1.csv',
  ]);
});

test('… unless a place or mark tells them apart', async () => {
  const { tally: count } = await against(
    'Ada Roe won the women’s mile in 4:21.30, with Arkin (KEN) third in 4:22.90.',
    MILE,
  );
  expect(count).toEqual({ confirmed: 7, contradicted: 0, 'spelt otherwise': 0, 'not checked': 0 });
});

test('a misspelling that is as near to two people is nobody’s', async () => {
  const sheet = MILE.replace('ARKIN Sal', 'ARKEN Dana');
  const { tally: count } = await against('Dana Arkyn was fourth in the women’s mile.', sheet);
  expect(count).toMatchObject({ contradicted: 0, 'spelt otherwise': 0 });
});

test('who is not in the file is not checked', async () => {
  const { findings } = await against('Ada Roe won the women’s mile in 4:21.30. Mim Gray was ninth in 4:40.12.', MILE);
  const missing = findings.filter(({ message }) => message.includes('Gray'));
  expect(missing).toMatchObject([{ rule: 'check/official-not-checked', severity: 'info', against: [] }]);
});

test('a race that two of the file’s could be is not checked, with both named', async () => {
  const heats =
    'Women’s 100m heat 1\nPlace,Name,Nat,Result\n1,ROE Ada,IRL,11.30\n\nWomen’s 100m final\nPlace,Name,Nat,Result\n1,ROE Ada,IRL,11.08';
  const { findings, tally: count } = await against('Ada Roe won the women’s 100m.', heats);
  expect(count.contradicted).toBe(0);
  expect(findings[0]?.message).toBe(
    'not checked: the women’s 100m may be “Women’s 100m heat 1” in results-1.csv, “Women’s 100m final” in results-1.csv',
  );
});

test('a mark of the heat told beside the final is shown where it stands', async () => {
  const rounds =
    'Women’s 100m heat 1\nPlace,Name,Nat,Result\n1,ROE Ada,IRL,11.30\n\nWomen’s 100m final\nPlace,Name,Nat,Result\n1,ROE Ada,IRL,11.08\n2,VENN Pim,NED,11.20';
  const { findings, tally: count } = await against(
    'Ada Roe won the women’s 100m final in 11.30 from Pim Venn, second in 11.20.',
    rounds,
  );
  expect(count.contradicted).toBe(0);
  expect(findings).toMatchObject([
    {
      rule: 'check/official-not-checked',
      message: 'not checked: it is what Ada Roe has in “Women’s 100m heat 1” in results-1.csv, line 3',
    },
  ]);
});

test('a time that is cut instead of rounded up is a warning', async () => {
  const { findings } = await against(
    'Sal Arkin was second in the women’s mile in 4:22.0.',
    MILE.replace('4:22.05', '4:22.09'),
  );
  expect(findings.filter(({ severity }) => severity !== 'info')).toMatchObject([
    { rule: 'check/official-mark', severity: 'warning', actual: '4:22.0', expected: '4:22.09' },
  ]);
});

test('two files that disagree settle nothing', async () => {
  const { tally: count, findings } = await against(
    'Ada Roe won the women’s mile in 4:21.30.',
    MILE,
    MILE.replace('4:21.30', '4:21.31'),
  );
  expect(count.contradicted).toBe(0);
  expect(findings.map(({ message }) => message)).toContain(
    'not checked: the files disagree: 4:21.30 in results-1.csv, 4:21.31 in results-2.csv',
  );
});

test('the same race of another year is another race', async () => {
  const { tally: count, findings } = await against(
    '14 July 2025\nAda Roe won the women’s mile in 4:25.00 on Saturday.',
    `13 July 2024\n${MILE}`,
  );
  expect(count).toMatchObject({ confirmed: 0, contradicted: 0 });
  expect(findings.map(({ message }) => message)).toEqual([
    'not checked: “Women’s mile, final” in results-1.csv was held on 2024-07-13',
  ]);
});

test('what other days brought is left alone', async () => {
  const { verdicts } = await against(
    'Ada Roe won the women’s mile in 4:21.30. Last year she was fifth in 4:35.60.',
    MILE,
  );
  expect(verdicts.every(({ outcome }) => outcome === 'confirmed')).toBe(true);
});

test('a misspelt runner of a relay is a spelling, another one a contradiction', async () => {
  const sheet =
    'Women’s 4x100m relay\nPlace,Team,Members,Time\n1,Ireland,"Ada Roe, Una Orr, Pim Venn, Sal Arkin",42.38';
  const { findings } = await against(
    'Ireland (Ada Roe, Una Orr, Pim Vennn and Mim Gray) won the women’s 4x100m relay in 42.38.',
    sheet,
  );
  expect(findings.map(({ rule, actual }) => [rule, actual])).toEqual([
    ['check/official-name', 'Pim Vennn'],
    ['check/official-team', 'Mim Gray'],
  ]);
});
