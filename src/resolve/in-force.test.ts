import { expect, test } from 'vitest';
import { extract } from '../extract.js';
import { toRows } from '../report/rows.js';

const rows = (text: string) =>
  Object.fromEntries(
    toRows(extract(text))
      .filter((row) => row.scope === 'reported')
      .map(({ athlete, event, sex, nationality }) => [athlete, { event, sex, nationality }]),
  );

test('the event of somebody’s title is that of who is told next', () => {
  const text =
    'Orr wins\n\nIn the women’s race, Jo Brel ran 11.19.\n\nUna Orr of Barbados, the Commonwealth champion in the 400m, set a record of 50.80 seconds to triumph in the event. Jamaican Mel Strand finished second with a time of 51.13 seconds.';
  expect(rows(text)).toMatchObject({ 'Una Orr': { event: '400' }, 'Mel Strand': { event: '400' } });
});

test('so is one that a relative clause tells, where the marks can be of no other', () => {
  const text =
    'Roe wins\n\nAda Roe won the women’s 200m in 22.02.\n\nTom Venn, who won the 110m hurdles at the Harbour Games last week, just got to the line ahead of Gil Strand, both being given 13.12.';
  expect(rows(text)).toMatchObject({ 'Tom Venn': { event: '110H', sex: 'M' }, 'Gil Strand': { event: '110H' } });
});

test.each([
  ['Tom Venn, who won the 400m hurdles at the Harbour Games last week, was next in 22.80.', '200'],
  ['Tom Venn, who has run a marathon in 2:10:00, was next in 22.80.', '200'],
])('but not beside marks of the race in force: %s', (sentence, event) => {
  expect(rows(`Roe wins\n\nSam Roe won the 200m in 22.02.\n\n${sentence}`)['Tom Venn']).toMatchObject({ event });
});

test('the women’s equivalent is of the event spoken of before', () => {
  const text =
    'Venn wins\n\nTom Venn, who took the 100m title at the trials last week, clocked 10.11 seconds to claim first place.\n\nIn the women’s equivalent, Una Orr was first in 11.19 seconds.';
  expect(rows(text)['Una Orr']).toMatchObject({ event: '100', sex: 'W' });
});

test('after the mixed relay, a race of one sex is another', () => {
  const text =
    'European Cross Country Championships\n\nThe British team won the senior men’s race and the mixed relay at the European Cross Country Championships in Lisbon.\n\nTom Venn finished fifth in the senior men’s race, with Sam Roe ninth.';
  expect(rows(text)).toMatchObject({ 'Tom Venn': { event: 'XC', sex: 'M' }, 'Sam Roe': { event: 'XC', sex: 'M' } });
});

test.each([
  ['Kenyan 400m hurdler Una Orr won in 54.10.', 'KEN'],
  ['South African women’s 400m hurdler Una Orr won in 54.10.', 'RSA'],
  ['South African sprinting ace Una Orr won the 200m.', 'RSA'],
])('whose country a calling is of: %s', (sentence, nationality) => {
  expect(rows(sentence)['Una Orr']).toMatchObject({ nationality });
});

test('the compatriot of somebody whose country nobody tells is of none', () => {
  const text =
    'Roe wins\n\nAmerican Ada Roe won the 800m.\n\nSal Arkin was fourth in the mile, just ahead of compatriot Pim Venn.';
  expect(rows(text)['Pim Venn']?.nationality).toBeNull();
});

test('a stop without a space behind it ends a sentence', () => {
  const text =
    'Round-up\n\nUna Orr won the 3000m in 8.49.61.Jo Brel was third in the 400m in 51.93.Sal Arkin cleared 1.83 metres in the high jump.';
  expect(rows(text)).toMatchObject({
    'Una Orr': { event: '3000' },
    'Jo Brel': { event: '400' },
    'Sal Arkin': { event: 'HJ' },
  });
});

test.each([
  ['Una Orr set a world 3000m record of 8:05.10.', 'WR', null],
  ['Una Orr set a new Irish Under-20 800m indoor record of 2:03.10.', 'U20-NR', 'IRL'],
  ['Una Orr set a new Irish Indoor Mile record of 4:28.31 in Holt on Saturday night.', 'NR', 'IRL'],
  ['Una Orr broke her own South African 100m hurdles record as she took third in 12.49.', 'NR', 'RSA'],
  ['Una Orr won in 1:58.10, outside the European 800m record.', undefined, null],
  ['Una Orr, the South African 800m record holder, won in 1:58.10.', undefined, 'RSA'],
  ['Una Orr set a new club 800m record of 2:03.10.', undefined, null],
])('a record with its event in the middle: %s', (sentence, record, nationality) => {
  const [row] = toRows(extract(sentence));
  expect([row?.records[0], row?.nationality]).toEqual([record, nationality]);
});

test.each([
  ['In another upset Holt hurdler Una Orr set a meet record of 56.45 to win the 400m hurdles.', '400H', null],
  ['In the 800m, Una Orr was second ahead of Jo Brel, the Kenyan record holder.', '800', null],
  ['Una Orr won the 60m in 7.12, ahead of Ethiopian record holder Mel Strand in 7.20.', '60', 'ETH'],
])('of whom it is told: %s', (sentence, event, nationality) => {
  const told = rows(sentence);
  expect(told['Una Orr']).toMatchObject({ event });
  expect(told['Mel Strand']?.nationality ?? null).toBe(nationality);
});

test('nobody jumps in something, and a member of a relay runs his own race', () => {
  const text =
    'Orr wins\n\nUna Orr won the women’s 60m in 7.12.\n\nReigning world long jump champion Mel Strand, a member of the gold medal 4x100 relay, was sixth in 7.30.';
  expect(rows(text)['Mel Strand']).toMatchObject({ event: '60' });
});

test('who won on the opening day is told as well', () => {
  const text =
    'Roe’s double\n\nAda Roe won the 10,000 metres at the Harbour Championships. She had won the 5,000 metres event on the opening day of the championship.';
  expect(toRows(extract(text)).map(({ event }) => event)).toEqual(['10000', '5000']);
});

test.each([
  ['Sal Arkin missed the world 3,000 metres steeplechase record by two seconds', '3000SC', '8:01.18'],
  ['Sal Arkin just failed to break the world record in the 3,000 metres steeplechase', '3000SC', '8:01.18'],
  ['Sal Arkin stretched his unbeaten run in the 800 metres', '800', '1:43.20'],
])('a lead tells whose record or run is of which event: %s', (lead, event, mark) => {
  const text = `Close to a record\n\n${lead} on Friday as Ada Roe won the women’s discus.\n\nArkin clocked ${mark}.`;
  expect(toRows(extract(text)).find(({ athlete }) => athlete === 'Sal Arkin')).toMatchObject({ event, mark });
});

test.each([
  ['Results: Women', 'W'],
  ['RESULTS (Men)', 'M'],
  ['Day one results: Women', 'W'],
])('a heading tells whose results stand under it: %s', (heading, sex) => {
  const text = `Day one\n\nAda Roe won the mixed 4x400m on Sunday.\n\n${heading}\n\n5,000m: 1 Una Orr (Holt) 16:10.37, 2 Pim Venn (Wex) 16:12.27.`;
  expect(toRows(extract(text)).find(({ athlete }) => athlete === 'Una Orr')).toMatchObject({ event: '5000', sex });
});

test('the grades of a school’s games are races of their own', () => {
  const text =
    'The games\n\nAda Roe won the girls 100m final.\n\nIn the boys grade Jo Brel was second.\n\nInter 100m final\n\nPim Venn won the boys grade and Sal Arkin was second.';
  expect(
    toRows(extract(text))
      .map(({ athlete, sex, place }) => [athlete, sex, place])
      .sort(),
  ).toEqual([
    ['Ada Roe', 'W', 1],
    ['Jo Brel', 'M', 2],
    ['Pim Venn', 'M', 1],
    ['Sal Arkin', 'M', 2],
  ]);
});
