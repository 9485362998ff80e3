import { describe, expect, test } from 'vitest';
import { decode } from './encoding.js';

const FROM_80 = Object.entries({ '€': 0x80, '‘': 0x91, '’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96 });

/** Bytes of a code page that the platform only decodes. */
function encode(text: string, codePage: string): Uint8Array {
  const signs = new Map(
    Array.from({ length: 256 }, (_, byte) => [new TextDecoder(codePage).decode(Uint8Array.of(byte)), byte]),
  );
  // Node 20 takes windows-1252 for Latin-1.
  for (const [sign, byte] of codePage === 'windows-1252' ? FROM_80 : []) signs.set(sign, byte);
  return Uint8Array.from([...text], (sign) => signs.get(sign) as number);
}

function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

const TEXT = 'Ann Roe won the women’s 800m in 2:03.10.\n';

describe('Unicode', () => {
  test.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16, little end first', utf16(`\ufeff${TEXT}`, 'le')],
    ['UTF-16, big end first', utf16(`\ufeff${TEXT}`, 'be')],
    ['UTF-16 without a mark', utf16(TEXT, 'le')],
    ['UTF-16 without a mark, big end first', utf16(TEXT, 'be')],
  ])('%s', (_, bytes) => expect(decode('a.txt', bytes)).toBe(TEXT));

  test('a letter that is damaged costs itself only', () => {
    const damaged = Buffer.concat([
      Buffer.from('Zoë Brändt, Łucja Żak, Øyvind Åse: '),
      Buffer.from([0xc5]),
      Buffer.from(' won'),
    ]);
    expect(decode('a.txt', damaged)).toBe('Zoë Brändt, Łucja Żak, Øyvind Åse: \ufffd won');
  });
});

describe('code pages', () => {
  test.each([
    ['windows-1252', 'Zoë Brändt’s “easy” win – 2:03.10 – over Siân O’Neill, Øyvind Åse and José Muñoz cost £5.'],
    ['windows-1252', 'Kàrè Sèye beat Françoise Dupré and Hélène Thoré-Maître; 5½ laps at 20° for €5.'],
    ['windows-1250', 'Łucja Żak beat Krystyna Wiśniewska, Iga Świątek and Małgorzata Gąsior – “easily”.'],
    ['windows-1250', 'Adéla Winterová, Tomáš Dvořák and Šárka Kašpárková ran in Městský stadion, said Jiří’s coach.'],
    ['windows-1250', 'Michał Rozmys was third.'],
    ['windows-1250', 'Luka Petrović and Jan Kovačič were next.'],
    ['macintosh', 'Zoë Brändt’s “easy” win over José Muñoz – her first.'],
  ])('%s: %s', (codePage, text) => expect(decode('a.txt', encode(text, codePage))).toBe(text));

  test.each([
    ['<meta charset="windows-1251">'],
    ["<META http-equiv=Content-Type content='text/html; charset=windows-1251'>"],
    ['<?xml version="1.0" encoding="windows-1251"?>'],
  ])('what a page says of itself holds: %s', (said) => {
    const text = `${said} Мария Ласицкене`;
    expect(decode('a.html', encode(text, 'windows-1251'))).toBe(text);
  });

  test('what it says wrongly does not', () => {
    const text = '<meta charset="iso-8859-2"> Łucja Żak';
    expect(decode('a.html', Buffer.from(text))).toBe(text);
  });
});

test('lines that end with a carriage return alone are lines', () => {
  expect(decode('a.txt', Buffer.from('Ann Roe\rBea Low\r'))).toBe('Ann Roe\nBea Low\n');
  expect(decode('a.txt', Buffer.from('Ann Roe\r\nBea Low\r\n'))).toBe('Ann Roe\r\nBea Low\r\n');
});

test.each([
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13)],
  ['random bytes', Uint8Array.from({ length: 3000 }, (_, at) => (at * 7919 + (at >> 3) * 31) % 256)],
  ['control characters', Uint8Array.from({ length: 100 }, (_, at) => 1 + (at % 8))],
])('%s is no text', (_, bytes) => {
  expect(() => decode('a.txt', bytes)).toThrow(
    expect.objectContaining({ code: 'not-text', message: expect.stringContaining('a.txt: is a binary file') }),
  );
});
