import { expect, test } from 'vitest';
import { ComparableName, likeness as likenessOf } from './likeness.js';

const likeness = (said: string, printed: string, family?: string) =>
  likenessOf(new ComparableName(said), new ComparableName(printed, family));

test.each([
  ['Fred Kerley', 'KERLEY Fred', 'same'],
  ['Bríd Ní Roe', 'Brid NI ROE', 'same'],
  ['Soren Orr', 'Søren Orr', 'same'],
  ['Andre de Grasse', 'De Grasse André', 'same'],
  ['Rashid El Torr', 'Rashid Eltorr', 'same'],
  ['Rashid Torr', 'Rashid EL TORR', 'same'],
  ['Jo-Ann Brel', 'Joann Brel', 'same'],
  ["Tim O'Venn", 'Tim O’VENN', 'same'],
  ['A. Roe', 'Ada Roe', 'shorter'],
  ['Ada Roe', 'Ada Maria ROE', 'shorter'],
  ['Josh Arkin', 'Joshua Arkin', 'shorter'],
  ['Ada Roe-Pask', 'Ada Roe', 'shorter'],
  ['Arkin', 'Sal Arkin', 'surname'],
  ['El Torr', 'Rashid El Torr', 'surname'],
  ['Hagos Gebrihwet', 'Hagos Gebrhiwet', 'near'],
  ['Georgia Venn', 'George Venn', 'near'],
  ['Muhammad Torr', 'Mohamed Torr', 'near'],
  ['Aleksey Pask', 'Alexei Pask', 'near'],
  ['Ana Pask', 'Anna Pask', 'near'],
  ['Gebrihwet', 'Hagos Gebrhiwet', 'near'],
])('%s and %s: %s', (said, printed, degree) => {
  expect(likeness(said, printed)?.degree).toBe(degree);
});

test.each([
  ['Ada Roe', 'Una Roe'],
  ['Jakob Arkin', 'Filip Arkin'],
  ['Ada Roe', 'Ada Orr'],
  ['Roe', 'Rue Pask'],
  ['Katie Arkin', 'Katharine Arkin'],
  ['Brianna Kipsang', 'Brian Kipchoge'],
  ['', 'Ada Roe'],
])('%s and %s are two people', (said, printed) => {
  expect(likeness(said, printed)).toBeUndefined();
});

test('a family name that the sheet tells apart is the only surname', () => {
  expect(likeness('Ada', 'Ada Roe', 'Roe')).toBeUndefined();
  expect(likeness('Roe', 'Ada Roe', 'Roe')?.degree).toBe('surname');
});
