/** Rosters: who somebody is, where from, when born, of which club. */
import { expect, test } from 'vitest';
import { readRoster } from '../../src/index.js';
import { bytes } from './fixture.js';

test('names, nations, dates of birth and clubs, under headings of several languages', async () => {
  const { people, unusable } = await readRoster(
    'roster.csv',
    bytes('Name;Land;Geburtsdatum;Verein;Geschlecht\nROE Ada;Kenia;07.03.1999;LG Farn;W\nIvo Kemt;TTO;1998;;M\n'),
  );
  expect(unusable).toEqual([]);
  expect(people).toEqual([
    {
      file: 'roster.csv',
      line: 2,
      row: 'ROE Ada;Kenia;07.03.1999;LG Farn;W',
      name: 'Ada Roe',
      given: 'Ada',
      family: 'Roe',
      nation: 'KEN',
      born: '1999-03-07',
      club: 'LG Farn',
      sex: 'W',
    },
    {
      file: 'roster.csv',
      line: 3,
      row: 'Ivo Kemt;TTO;1998;;M',
      name: 'Ivo Kemt',
      nation: 'TTO',
      born: '1998',
      sex: 'M',
    },
  ]);
});

test('names in two columns', async () => {
  const { people } = await readRoster('r.csv', bytes('first name,last name,nation,dob\nUna,de Orr,RSA,2001-05-09\n'));
  expect(people).toMatchObject([{ name: 'Una de Orr', given: 'Una', family: 'de Orr', born: '2001-05-09' }]);
});

test('what cannot be read is told, and the rest kept', async () => {
  const { people, unusable } = await readRoster('r.csv', bytes('name,nation,dob\nAda Roe,Ruritania,soon\n,KEN,1999\n'));
  expect(people).toMatchObject([{ name: 'Ada Roe' }]);
  expect(unusable.map(({ line, why }) => [line, why])).toEqual([
    [2, 'names no nation that is known: Ruritania'],
    [2, 'gives no date of birth that can be read: soon'],
    [3, 'names nobody'],
  ]);
});

test.each([
  ['', 'r.csv: no line here heads a table of people; put one above it, such as Name,Nation,Born,Club'],
  ['name,nation\n', 'r.csv: nobody is named under the headings'],
  [
    'name,nation\n"Ada Roe,KEN\n',
    'r.csv:2: a quotation mark opens here and is not closed; close it, or double it where it is meant',
  ],
])('a broken roster: %j', async (text, message) => {
  await expect(readRoster('r.csv', bytes(text))).rejects.toThrow(message);
});
