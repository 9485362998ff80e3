import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { align, columnWidths, oneLine, widthFor } from './columns.js';

test('columns line up whatever the letters', async () => {
  const lines = [
    ['1', 'Zofia Łęcka', '', '1:58.40'],
    ['10', '田中 希実', '', '58.40'],
    ['2', 'Ana Ri\u0301os', '', '1:59.02'],
  ];
  const width = await widthFor(lines.flat());
  const widths = columnWidths(lines, width);
  expect(widths).toEqual([2, 11, 0, 7]);
  expect(lines.map((cells) => align(cells, widths, ['right', 'left', 'left', 'right'], width).join('  '))).toEqual([
    ' 1  Zofia Łęcka  1:58.40',
    '10  田中 希実      58.40',
    ' 2  Ana Ri\u0301os     1:59.02',
  ]);
});

test('the words of an article stay on their line and cannot steer the terminal', () => {
  expect(oneLine('Ana\n  Ri\u001b[2Jos\u202e')).toBe('Ana Ri[2Jos');
});

test('words that are measured by their length take as many columns', async () => {
  for (let unit = 0x20; unit < 0x3000; unit++) {
    const words = `a${String.fromCharCode(unit)}b`;
    const width = await widthFor([words]);
    expect(width(words), unit.toString(16)).toBe(stringWidth(words));
  }
});
