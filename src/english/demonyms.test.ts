import { describe, expect, it } from 'vitest';
import { nationByCode, nations } from '../knowledge/nations.js';
import {
  ambiguousNationWords,
  longestNationForm,
  nationForms,
  nationOf,
  nationReadings,
  nationWords,
} from './demonyms.js';

describe('nationOf', () => {
  it.each([
    ['Kenya', 'KEN'],
    ['KENYA', 'KEN'],
    ['Kenyans', 'KEN'],
    ['Ken', 'KEN'],
    ['Eth', 'ETH'],
    ['Ger', 'GER'],
    ['DEU', 'GER'],
    ['Ned', 'NED'],
    ['Holland', 'NED'],
    ['The Netherlands', 'NED'],
    ['Dutchwoman', 'NED'],
    ['Hol', 'NED'],
    ['Britain', 'GBR'],
    ['Great Britain & Northern Ireland', 'GBR'],
    ['GB', 'GBR'],
    ['Brit', 'GBR'],
    ['U.S.', 'USA'],
    ['U.S.A.', 'USA'],
    ['America', 'USA'],
    ['AMERICAN', 'USA'],
    ['Trinidad', 'TTO'],
    ['Trinidad and Tobago', 'TTO'],
    ["Côte d'Ivoire", 'CIV'],
    ['Côte d’Ivoire', 'CIV'],
    ['CÔTE D’IVOIRE', 'CIV'],
    ['Ivory Coast', 'CIV'],
    ['Czechs', 'CZE'],
    ['Surinam', 'SUR'],
    ['Türkiye', 'TUR'],
    ['South Korea', 'KOR'],
    ['North Korean', 'PRK'],
    ['DR Congo', 'COD'],
    ['Cape Verdean', 'CPV'],
    ['St. Lucia', 'LCA'],
    ['Vincentian', 'VIN'],
    ['Nigerian', 'NGR'],
    ['Nigerien', 'NIG'],
    ['Swiss', 'SUI'],
    ['Northern Irish', 'NIR'],
    ['Irishman', 'IRL'],
    ['East German', 'GDR'],
    ['Soviet', 'URS'],
    ['BRN', 'BRN'],
    ['🇯🇲', 'JAM'],
  ])('%s is %s', (form, code) => {
    expect(nationOf(form)).toBe(code);
  });

  it.each(['kenyan', 'polish', 'us', 'usa', 'can', 'ken', 'Africa', 'European', 'Nairobi', ''])(
    'knows no nation in "%s"',
    (form) => {
      expect(nationOf(form)).toBeUndefined();
    },
  );

  it('leaves a form of two nations open', () => {
    expect(nationOf('Congolese')).toBeUndefined();
    expect(nationReadings('Dominican').map((reading) => reading.code)).toContain('DMA');
    expect(nationReadings('Dominican').map((reading) => reading.code)).toContain('DOM');
  });
});

describe('nationForms', () => {
  it('gives every reading of a form', () => {
    expect(nationForms.get('Kenyan')).toEqual([
      { code: 'KEN', kind: 'adjective' },
      { code: 'KEN', kind: 'person' },
    ]);
    expect(nationForms.get('Kenyans')).toEqual([{ code: 'KEN', kind: 'people' }]);
    expect(nationForms.get('Dutch')).toEqual([
      { code: 'NED', kind: 'adjective' },
      { code: 'NED', kind: 'people' },
    ]);
    expect(nationForms.get('Frenchwomen')).toEqual([{ code: 'FRA', kind: 'people', sex: 'W' }]);
    expect(nationForms.get('Englishman')).toEqual([{ code: 'ENG', kind: 'person', sex: 'M' }]);
    expect(nationForms.get('ETH')).toEqual([{ code: 'ETH', kind: 'code' }]);
  });

  it('has words for every nation and only for known ones', () => {
    expect(nationWords.map((forms) => forms.code)).toEqual(nations.map((nation) => nation.code));
    for (const readings of nationForms.values())
      for (const { code } of readings) expect(nationByCode.has(code)).toBe(true);
  });

  it('has keys of single-spaced words, none longer than it says', () => {
    for (const form of nationForms.keys()) {
      expect(form).toBe(form.trim().replace(/\s+/g, ' '));
      expect(form.split(' ').length).toBeLessThanOrEqual(longestNationForm);
    }
    expect(longestNationForm).toBe(5);
  });

  it('flags only its own keys as ambiguous', () => {
    expect([...ambiguousNationWords].filter((form) => !nationForms.has(form))).toEqual([]);
    for (const form of ['Georgia', 'Jordan', 'Kenya', 'Polish', 'Turkey', 'Can']) {
      expect(ambiguousNationWords.has(form)).toBe(true);
    }
    for (const form of ['Ethiopia', 'Kenyan', 'KEN', 'Britain']) expect(ambiguousNationWords.has(form)).toBe(false);
  });
});
