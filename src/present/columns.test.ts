import { expect, test } from 'vitest';
import { align, columnWidths, oneLine } from './columns.js';

test('columns line up whatever the letters', () => {
  const lines = [
    ['1', 'Zofia Łęcka', '', '1:58.40'],
    ['10', '田中 希実', '', '58.40'],
    ['2', 'Ana Ri\u0301os', '', '1:59.02'],
  ];
  const widths = columnWidths(lines);
  expect(widths).toEqual([2, 11, 0, 7]);
  expect(lines.map((cells) => align(cells, widths, ['right', 'left', 'left', 'right']).join('  '))).toEqual([
    ' 1  Zofia Łęcka  1:58.40',
    '10  田中 希実      58.40',
    ' 2  Ana Ri\u0301os     1:59.02',
  ]);
});

test('the words of an article stay on their line and cannot steer the terminal', () => {
  expect(oneLine('Ana\n  Ri\u001b[2Jos\u202e')).toBe('Ana Ri[2Jos');
});
