import { expect, test } from 'vitest';
import { COLUMNS } from './columns.js';

const named = (type: string) => COLUMNS.filter((column) => column.type === type).map(({ name }) => name);

test('the columns are of the types that the schema gives them', () => {
  expect(named('integer')).toEqual(['heat', 'place', 'start', 'end']);
  expect(named('number')).toEqual(['metres', 'value', 'wind']);
  expect(named('list')).toEqual(['members', 'records', 'implied']);
});

test('what every row has is not nullable', () => {
  const always = COLUMNS.filter(({ nullable }) => !nullable).map(({ name }) => name);
  expect(always).toEqual(['members', 'records', 'implied', 'scope', 'start', 'end']);
});
