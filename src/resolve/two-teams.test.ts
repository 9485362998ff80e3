/** Reports of schools with a team of boys and one of girls, whose races and points stand side by side. */
import { expect, test } from 'vitest';
import { extract } from '../extract.js';
import { toRows } from '../report/rows.js';

const rows = (text: string) =>
  toRows(extract(text))
    .map(({ athlete, team, event, sex, place }) => `${athlete ?? team} ${event} ${sex} ${place}`)
    .sort();

test('the girls and the boys of a town run in races of their own', () => {
  const text = `Holt’s girls cross country team was third at Saturday’s Wye Invitational. Ada Roe was 34th (21:48.4).

Holt’s boys finished 13th with 340 points. Sal Arkin was the top runner in 34th (18:48.4). Pim Venn led the Marl boys in 17th (20:00.12).`;
  expect(rows(text)).toEqual([
    'Ada Roe XC W 34',
    'Holt XC M 13',
    'Holt XC W 3',
    'Pim Venn XC M 17',
    'Sal Arkin XC M 34',
  ]);
});

test('who owns a runner by name is a school, and wins nothing in person', () => {
  const text = `The Marl boys ran in the cross country sectional.

Reitz’s Jo Brel was second in 17:20 and Pim Venn was first. Overall, Reitz won the boys’ cross country championship.`;
  expect(rows(text)).toEqual(['Jo Brel XC M 2', 'Pim Venn XC M 1']);
});

test('points of the meeting told behind the discus are none of its throwers’', () => {
  const text = `The Marl girls track and field team ran at the Wye Classic on Friday.

Ada Roe placed fourth in the discus throw with a result of 31.50m. Holt won the girls team championship with 84 points. Bartley (80) was second.`;
  expect(rows(text)).toEqual(['Ada Roe DT W 4', 'Bartley null W 2', 'Holt null W 1']);
});

test.each([
  'On Oct. 7, the Herons traveled to Wye for the Wye Cross Country Invitational.',
  'Despite a chilly morning in Wye, Minn., the Herons women’s cross country team ran well.',
])('the team that an article is about, behind what comes first: %s', (opening) => {
  const all = rows(`${opening}\n\nAda Roe was 14th in the women’s 6k. The women finished ninth out of 22 teams.`);
  expect(all).toContain('Herons XC W 9');
});

test('the team of the trophy', () => {
  const all = rows(
    'In the women’s cross country race, Ada Roe was third. Marl AC were worthy winners of the team trophy.',
  );
  expect(all).toContain('Marl AC XC W 1');
});

test('where the story turns from the women to the men, though they did not win', () => {
  const all = rows(`Ada Roe won the women’s cross country race at Wye. Una Orr was third.

The men’s team nearly joined the women as champions, but they were beaten by Holt. Jon Roe took third in 25:28.`);
  expect(all).toEqual(expect.arrayContaining(['Una Orr XC W 3', 'Jon Roe XC M 3']));
});

test('becoming the first to win is no win of somebody else', () => {
  const all = rows(
    `Ada Roe defended her title in the women’s 6k cross country, becoming the first runner in ten years to win three titles. Roe was followed by Dana Pask.`,
  );
  expect(all).toEqual(['Ada Roe XC W 1', 'Dana Pask XC W 2']);
});

test.each([
  // the lengths of both, and whose they are
  [
    'The Fun Run, a 2.7k loop of the West Holt site for women and 5k for the men, was flat. In the men’s race, Jon Roe won in 14:46. Ada Roe came through to win the women’s race.',
    ['Ada Roe ROAD W 1', 'Jon Roe 5K M 1'],
  ],
  // named behind the results, for one sex of two
  [
    'In the men’s race Jon Roe was ninth. The 5km course for men was flat. Ada Roe won the women’s 3km in 10:10.',
    ['Ada Roe ROAD W 1', 'Jon Roe 5K M 9'],
  ],
])('each sex runs a race of its own length: %s', (text, told) => {
  expect(rows(text)).toEqual(told);
});
