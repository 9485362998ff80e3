import { describe, expect, it } from 'vitest';
import { findByline } from './byline.js';
import { cutLines } from './lines.js';

const bylineOf = (text: string) => {
  const byline = findByline(text, cutLines(text));
  return byline && text.slice(byline.start, byline.end);
};

describe('findByline', () => {
  it.each([
    ['Serem wins\nBy Jan Mountford\nA wet night.', 'Jan Mountford'],
    ['By NAFTALI OWUOR @naftaliowuor', 'NAFTALI OWUOR'],
    ['By Roisin Swift | Wednesday 25 February 2026', 'Roisin Swift'],
    ['by Wycliffe Onduso and Ruth Walela', 'Wycliffe Onduso and Ruth Walela'],
    ['Words by Pieter van de Velde', 'Pieter van de Velde'],
    ['By Gregor Mathieson at Callendar Estate', 'Gregor Mathieson'],
  ])('%j: %s', (text, names) => expect(bylineOf(text)).toBe(names));

  it.each([
    ['By then the damage had long been done.'],
    ['Beaten by Orr and by the rain'],
    ['Serem won by two seconds'],
  ])('%j has none', (text) => expect(bylineOf(text)).toBeUndefined());
});
