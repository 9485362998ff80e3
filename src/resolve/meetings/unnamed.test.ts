import { expect, test } from 'vitest';
import { extract } from '../../extract.js';
import { toRows } from '../../report/rows.js';

const cities = (text: string) =>
  Object.fromEntries(
    toRows(extract(text))
      .filter((row) => row.scope === 'reported')
      .map((row) => [row.athlete, row.city]),
  );

const LEAD = "Ada Roe won the women's 1500m at the Harbour Grand Prix in Zurich on Friday in 4:03.20.";

test.each([
  'Elsewhere, Jo Brel won the discus with 66.20m in Tallinn.',
  'Meanwhile, at Tallinn, Jo Brel won the discus with 66.20m.',
  'Elsewhere in Tallinn, Estonia, Jo Brel won the discus with 66.20m.',
  'More good news came from Tallinn, where Jo Brel threw 66.20m to win the discus.',
  'Jo Brel won the discus with 66.20m in Tallinn on Saturday.',
])('a town alone tells another meeting: %s', (sentence) => {
  expect(
    cities(`Roe wins again\n\n${LEAD}\n\n${sentence}\n\nUna Orr of Kenya was second in the 3000m in 8:40.10.`),
  ).toEqual({
    'Ada Roe': 'Zurich',
    'Jo Brel': 'Tallinn',
    'Una Orr': 'Zurich',
  });
});

test.each([
  'Elsewhere, Jo Brel won the discus with 66.20m in Zurich.',
  'Meanwhile, Jo Brel won the discus with 66.20m.',
  'Jo Brel, who was third in Tallinn on Tuesday, won the discus with 66.20m.',
  'Jo Brel won the discus with 66.20m, adding to the record she set in Tallinn on Tuesday.',
  'Meanwhile, Jo Brel, who lives in Tallinn, won the discus with 66.20m.',
])('the town of the meeting itself, or of what is over: %s', (sentence) => {
  expect(cities(`Roe wins again\n\n${LEAD}\n\n${sentence}`)).toMatchObject({
    'Ada Roe': 'Zurich',
    'Jo Brel': 'Zurich',
  });
});

test('a round-up goes on in the town that a sentence begins with, until it names another meeting', () => {
  const text = `Weekend round-up

Ada Roe was second in the 800m in Hengelo on Sunday, clocking 2:00.31.

In Madrid, Jo Brel jumped 7.85m for third in the long jump. Pim Venn won the 200m in 20.31.

Sal Arkin took the 400m hurdles in 48.81.

Dana Pask was fifth in the 5000m at the Harbour Games in Rome, in 15:20.11.`;
  expect(cities(text)).toEqual({
    'Ada Roe': 'Hengelo',
    'Jo Brel': 'Madrid',
    'Pim Venn': 'Madrid',
    'Sal Arkin': 'Madrid',
    'Dana Pask': 'Rome',
  });
});

test('an event goes on where only the town is another', () => {
  const rows = toRows(
    extract('Roe wins\n\nAda Roe won the 800m in Oslo on Friday.\n\nUna Orr ran 1:59.10 for third in Rome on Sunday.'),
  );
  expect(rows.map(({ athlete, event, city }) => [athlete, event, city])).toEqual([
    ['Ada Roe', '800', 'Oslo'],
    ['Una Orr', '800', 'Rome'],
  ]);
});

test.each([
  [
    'Roe and Orr seal places at Linz',
    'Holt athletes won nine medals at the Wye Indoor Championships in Sheffield, with Ada Roe and Una Orr securing places at next month’s European Indoor Championships in Linz.',
    'Sheffield',
  ],
  [
    'Roe beats top field at Diamond League meeting',
    'Jo Brel delighted the Acme Birmingham Grand Prix crowds on Sunday, winning the two-mile event in 8:07.85. Sal Arkin, who finished second in the 5000m in Zurich, ran 8:27.55 for sixth.',
    'Birmingham',
  ],
  [
    'Eight qualify for Linz 2015',
    'Commonwealth Games finalist Ada Roe headed eight who qualified for Linz 2015 at the IAAF Melbourne World Challenge. Her 1:59.29 over 800m was her first qualifying performance for the World Championships.',
    'Melbourne',
  ],
])('neither what is to come nor what was before is where it was: %s', (title, lead, city) => {
  const text = `${title}\n\n${lead}\n\nPim Venn won the 1500m in 3:40.10.`;
  expect(cities(text)['Pim Venn']).toBe(city);
});

const RACE = 'Roe storms to victory\n\nAda Roe won the 1500m title in 4:10.20 on Saturday.';

test.each([
  ['The Sheffield crowd saw Roe win in style.', 'Sheffield'],
  ['She won in style in front of the partisan Sheffield crowd.', 'Sheffield'],
  ['She left the field behind on the Gateshead track.', 'Gateshead'],
  ['Roe dominated from gun to tape on the hilly Belfast course.', 'Belfast'],
  ['The Turin race was her first since March.', 'Turin'],
  ['Roe won in style on her Sheffield debut.', 'Sheffield'],
  ['The streets of Turin were lined with spectators.', 'Turin'],
  ['Rain fell on Turin all day.', 'Turin'],
  ['"It was great to win here in Belfast," she said.', 'Belfast'],
  ['It was her first race at Scotstoun in Glasgow.', 'Glasgow'],
])('what is told beside the race has its town: %s', (sentence, town) => {
  expect(cities(`${RACE}\n\n${sentence}`)).toEqual({ 'Ada Roe': town });
});

test.each([
  'Roe lives in Belfast.',
  'Roe, from Belfast, was in control.',
  'She had not raced since the Belfast event.',
  'She missed the hilly Belfast race with a cold.',
  'The Belfast race director was delighted.',
  'The world championships in Belfast are her goal.',
  'She qualified for the European Championships in Belfast.',
])('another town is beside it only: %s', (sentence) => {
  expect(cities(`${RACE}\n\n${sentence}`)).toEqual({ 'Ada Roe': null });
});

test('a town with its country is another meeting’s, also where the mark follows; one with an event in its name has that', () => {
  const text = `Roe breaks record

Sal Roe won the half marathon at the Holt International in Zurich with a time of 60:00.

Another Scot, Una Orr, set a new European 3,000m indoor record in Karlsruhe, Germany.

The 23-year-old’s victory set a new mark of eight minutes 26.41 seconds.

Meanwhile, compatriot Pim Venn clocked 3:54.24 to win the Armory Invitational Mile event in New York.`;
  expect(toRows(extract(text)).map(({ athlete, event, city }) => [athlete, event, city])).toEqual([
    ['Sal Roe', 'HM', 'Zurich'],
    ['Una Orr', '3000', 'Karlsruhe'],
    ['Pim Venn', 'MILE', 'New York'],
  ]);
});

test.each([
  'Una Orr won the 800m in 1:58.96, obliterating the 1:59.22 she set on April 4 at the Cape Grand Prix meeting in Cape Town.',
  'Una Orr won the 800m in 1:58.96. The 2025 World Championships is set for August 5, in London.',
  'Una Orr won the 800m in 1:58.96. The 2025 World Championships will be held in London.',
])('neither where an older mark was set nor where the next championships are: %s', (lead) => {
  expect(cities(`New times\n\n${lead}`)).toEqual({ 'Una Orr': null });
});
