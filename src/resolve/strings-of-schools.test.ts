/** The strings of a school: its varsity, those below it, and the middle school each have a race of their own. */
import { expect, test } from 'vitest';
import { extract } from '../extract.js';
import { toRows } from '../report/rows.js';

const rows = (text: string) =>
  toRows(extract(text)).map(({ athlete, team, event, sex, place }) => `${athlete ?? team} ${event} ${sex} ${place}`);

const VARSITY = 'Jon Roe was third in the boys varsity 5k in 17:14 at the Holt cross country meet.';

test.each([
  ['Pim Venn won the JV boys race and Tom Orr took 3rd.', ['Pim Venn XC M 1', 'Tom Orr XC M 3']],
  ['In the junior varsity race, Tom Orr was third in 18:20.', ['Tom Orr XC M 3']],
  ['On the girls side, Una Orr placed 3rd in the JV race.', ['Una Orr XC W 3']],
  ['In the middle school race, Tom Orr was third in 13:20.', ['Tom Orr XC M 3']],
  ['Tom Orr took third in the eighth grade boys race.', ['Tom Orr XC M 3']],
  ['In the freshman boys race, Tom Orr was third.', ['Tom Orr XC M 3']],
])('whoever was third below the varsity: %s', (sentence, told) => {
  const all = rows(`${VARSITY}\n\n${sentence}`);
  expect(all).toContain('Jon Roe XC M 3');
  expect(all).toEqual(expect.arrayContaining(told));
});

test('the varsity race is that of who is told without one', () => {
  const all = rows(
    'Jon Roe was third in the boys 5k in 17:14 at the Holt cross country meet.\n\nIn the JV boys race, Tom Orr was third.\n\nIn the varsity boys race, Sal Arkin was fourth.',
  );
  expect(all).toEqual(expect.arrayContaining(['Jon Roe XC M 3', 'Tom Orr XC M 3', 'Sal Arkin XC M 4']));
});

test('a class at school is no race: a freshman is in the varsity’s', () => {
  const all = rows('In the boys 5k at the Holt cross country meet, freshman Jon Roe was third and Tom Orr was third.');
  expect(all).toHaveLength(1);
});
