import { describe, expect, it } from 'vitest';
import { flagOf, nationByCode, nations } from './nations.js';

describe('nations', () => {
  it('has every nation once', () => {
    expect(nationByCode.size).toBe(nations.length);
    const iso2 = nations.flatMap((nation) => nation.iso2 ?? []);
    expect(new Set(iso2).size).toBe(iso2.length);
    const iso3 = nations.flatMap((nation) => nation.iso3 ?? []);
    expect(new Set(iso3).size).toBe(iso3.length);
  });

  it('writes codes in capitals of the right length', () => {
    for (const { code, iso2, iso3, otherCodes = [] } of nations) {
      expect(code).toMatch(/^[A-Z]{3}$/);
      expect(iso2 ?? 'XX').toMatch(/^[A-Z]{2}$/);
      for (const other of [iso3 ?? 'XXX', ...otherCodes]) expect(other).toMatch(/^[A-Z]{3}$/);
    }
  });

  it.each('KEN GER NED SUI RSA URS GDR FRG TCH YUG SCG ANA AIN ART ENG SCO WAL NIR KOS TPE'.split(' '))(
    'holds %s',
    (code) => {
      expect(nationByCode.has(code)).toBe(true);
    },
  );

  it('makes flags', () => {
    expect(flagOf('KEN')).toBe('🇰🇪');
    expect(flagOf('GER')).toBe('🇩🇪');
    expect(flagOf('SCO')).toBe('🏴󠁧󠁢󠁳󠁣󠁴󠁿');
    expect(flagOf('ANA')).toBeUndefined();
    expect(flagOf('XXX')).toBeUndefined();
  });
});
