import { expect, test } from 'vitest';
import { cutBlocks } from './blocks.js';

const paragraphs = (text: string) =>
  cutBlocks(`Track notes\n\n${text}`)
    .filter(({ kind }) => kind !== 'title')
    .map(({ start, end }) => `Track notes\n\n${text}`.slice(start, end));

test.each([
  ['a role before a name', 'In the mile sophomore\nTy Orr was third in 4:21.10.'],
  ['names on lines of their own', 'The relay of\nTy Orr,\nSam Pell,\nKit Venn and\nLee Roe won in 3:20.11.'],
  ['a line that goes on in lower case', 'All of the results\ncan be read on the page.'],
])('lines that a page’s links have broken are one paragraph: %s', (_, text) => {
  expect(paragraphs(text)).toEqual([text]);
});

test.each([
  ['whole sentences', 'Ty Orr was third.\nSam Pell was fourth.'],
  ['a heading and its list', 'Results of the senior men\n1. Ty Orr 30:01\n2. Sam Pell 30:12'],
  ['an empty line', 'Among the seniors\n\nTy Orr was third.'],
])('other lines are their own: %s', (_, text) => {
  expect(paragraphs(text)).toHaveLength(text.split(/\n+/).length);
});

test('a full line of a hard-wrapped text is no heading of the next one', () => {
  const line = 'Ty Orr led all the way in the mile and had an easy win in\n';
  const opening = 'Victory in the relay went to Pell, who were immediately\n12 months after their last, the winners.';
  const blocks = cutBlocks(`${line.repeat(8)}4:01.20 from Sam Pell.\n\n${opening}`);
  expect(blocks.map(({ kind }) => kind).slice(-1)).toEqual(['paragraph']);
  expect(blocks.at(-1)?.end).toBe(blocks.at(-1)!.start + opening.length);
});

test.each([
  ['By Ann Orr', 'noise'],
  [
    'By the time they reached the beach, Tilda Roe had opened a lead of a minute on the rest of the field.',
    'paragraph',
  ],
])('a byline is a name after "By": %s', (line, kind) => {
  expect(cutBlocks(`Track notes\n\nTilda Roe won.\n\n${line}`).at(-1)?.kind).toBe(kind);
});
