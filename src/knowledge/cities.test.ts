import { describe, expect, it } from 'vitest';
import { ambiguousCityWords, cities, isCity, regions } from './cities.js';
import { nationByCode } from './nations.js';

describe('cities', () => {
  it.each([
    ['Brussels', 'BEL'],
    ['Zurich', 'SUI'],
    ['Zürich', 'SUI'],
    ['Eugene', 'USA'],
    ['Chorzów', 'POL'],
    ['Chorzow', 'POL'],
    ['Łódź', 'POL'],
    ['Lodz', 'POL'],
    ['Addis Ababa', 'ETH'],
    ['Kaptagat', 'KEN'],
    ['Gateshead', 'GBR'],
    ['Cork', 'IRL'],
    ['San Jose', 'USA'],
    ['San José', 'CRC'],
    ['Verona', 'ITA'],
    ['Nassau', 'BAH'],
    ['Hachioji', 'JPN'],
    ['St. Louis', 'USA'],
    ['Ras Al Khaimah', 'UAE'],
  ])('%s is in %s', (name, code) => {
    expect(cities.get(name)).toBe(code);
  });

  it('stand in known nations, in single-spaced words', () => {
    for (const [name, code] of cities) {
      expect(nationByCode.has(code), code).toBe(true);
      expect(name).toBe(name.trim().replace(/\s+/g, ' '));
    }
  });
});

describe('isCity', () => {
  it('takes normal capitals and all capitals, not lower case', () => {
    expect(isCity('Doha')).toBe(true);
    expect(isCity('DOHA')).toBe(true);
    expect(isCity('King’s Lynn')).toBe(true);
    expect(isCity('nice')).toBe(false);
    expect(isCity('Silesia')).toBe(false);
  });
});

describe('regions', () => {
  it.each([
    'Silesia',
    'Tuscany',
    'Oregon',
    'Ore.',
    'N.D.',
    'Mass.',
    'TX',
    'Ontario',
    'New South Wales',
    'Kent',
    'Nandi',
  ])('holds %s', (name) => {
    expect(regions.has(name)).toBe(true);
  });
});

describe('ambiguousCityWords', () => {
  it('flags cities and regions only', () => {
    expect([...ambiguousCityWords].filter((name) => !cities.has(name) && !regions.has(name))).toEqual([]);
  });

  it.each(['Florence', 'Lincoln', 'Jackson', 'Houston', 'Paris', 'Victoria', 'Reading', 'Nice', 'Bergen', 'Georgia'])(
    'flags %s',
    (name) => {
      expect(ambiguousCityWords.has(name)).toBe(true);
    },
  );
});
