import { expect, test } from 'vitest';
import { Lines } from './lines.js';

const TEXT = 'one\r\n\r\n𝒂two\rthree\n';

test('lines and columns are counted from one, columns in UTF-16 code units', () => {
  const lines = new Lines(TEXT);
  expect(lines.point(0)).toEqual({ line: 1, column: 1, offset: 0 });
  expect(lines.point(TEXT.indexOf('two'))).toMatchObject({ line: 3, column: 3 });
  expect(lines.point(TEXT.indexOf('three'))).toMatchObject({ line: 4, column: 1 });
  expect(lines.point(TEXT.length)).toMatchObject({ line: 5, column: 1 });
});

test('a line is given without its ending', () => {
  const lines = new Lines(TEXT);
  expect([1, 2, 3, 4, 5].map((number) => lines.line(number))).toEqual(['one', '', '𝒂two', 'three', '']);
  expect(new Lines('last').line(1)).toBe('last');
});

test('an offset outside the text is an error', () => {
  expect(() => new Lines('one').point(4)).toThrow(RangeError);
});
