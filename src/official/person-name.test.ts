import { expect, test } from 'vitest';
import { joinName, readName } from './person-name.js';

test.each([
  ['ROE Ada', 'Ada Roe', 'Ada', 'Roe'],
  ['Ada ROE', 'Ada Roe', 'Ada', 'Roe'],
  ['Roe, Ada', 'Ada Roe', 'Ada', 'Roe'],
  ['ROE, Ada', 'Ada Roe', 'Ada', 'Roe'],
  ['de ORR Una', 'Una de Orr', 'Una', 'de Orr'],
  ['Una de ORR', 'Una de Orr', 'Una', 'de Orr'],
  ['van der LEE Bo', 'Bo van der Lee', 'Bo', 'van der Lee'],
  ['McARKIN Sal', 'Sal McArkin', 'Sal', 'McArkin'],
  ["O'HART Nia", "Nia O'Hart", 'Nia', "O'Hart"],
  ['VENN-LAKE Pim', 'Pim Venn-Lake', 'Pim', 'Venn-Lake'],
  ['TA MOSS Marie-Josée', 'Marie-Josée Ta Moss', 'Marie-Josée', 'Ta Moss'],
  ['EL TORR Ina', 'Ina El Torr', 'Ina', 'El Torr'],
  ['TORR El Mehdi', 'El Mehdi Torr', 'El Mehdi', 'Torr'],
  ['ØRE Narve Gilje', 'Narve Gilje Øre', 'Narve Gilje', 'Øre'],
  ['ORR-VENN TM', 'TM Orr-Venn', 'TM', 'Orr-Venn'],
  ['ROE A.', 'A. Roe', 'A.', 'Roe'],
])('%s', (printed, name, given, family) => {
  expect(readName(printed)).toEqual({ name, given, family });
});

test.each(['Ada Roe', 'ADA ROE', 'Roe', "D'Ambrosio Ivo", 'A. B. Roe'])('%s is left as it is', (printed) => {
  expect(readName(printed)).toEqual({ name: printed });
});

test('names of two columns', () => {
  expect(joinName('Ada ', ' VENN-LAKE')).toEqual({ name: 'Ada Venn-Lake', given: 'Ada', family: 'Venn-Lake' });
  expect(joinName('', 'Roe')).toEqual({ name: 'Roe', family: 'Roe' });
});
