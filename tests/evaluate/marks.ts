/** Marks as numbers, in the scoring only. */

const decimal = /^[+-]?(?:\d+(?:_\d+)*\.?(?:\d+(?:_\d+)*)?|\.\d+(?:_\d+)*)(?:e[+-]?\d+(?:_\d+)*)?$/;

/** Rounds to so many decimals; an exact half goes to the even digit. */
export function round(value: number, digits: number): number {
  // A number has an exact half after so many decimals only when it is an odd count of 1/2^(digits+1).
  const halves = value * 2 ** (digits + 1);
  if (!Number.isInteger(halves) || halves % 2 === 0) return Number(value.toFixed(digits));
  const power = 10 ** digits;
  const below = Math.floor(value * power);
  return (below % 2 === 0 ? below : below + 1) / power;
}

function number(text: string): number | undefined {
  const bare = text.trim();
  if (decimal.test(bare)) return Number(bare.replaceAll('_', ''));
  if (/^[+-]?inf(?:inity)?$/.test(bare)) return bare.startsWith('-') ? -Infinity : Infinity;
  if (/^[+-]?nan$/.test(bare)) return Number.NaN;
  return undefined;
}

/** A mark as a number, seconds, metres or points; as its bare text when it is not one. */
export function markValue(mark: string | number | null | undefined): number | string | null {
  if (mark === null || mark === undefined) return null;
  const text = String(mark)
    .trim()
    .toLowerCase()
    .replace(/[msh ]+$/, '')
    .replaceAll(',', '');
  let total = 0;
  for (const part of text.split(':')) {
    const value = number(part);
    if (value === undefined) return text;
    total = total * 60 + value;
  }
  return round(total, 3);
}

const colons = (mark: string | number): number => String(mark).split(':').length - 1;

/**
 * Whether two marks are the same performance: `8:06.9` and `8:06.90`, and `1:12:46` printed as `1:12.46`'s
 * hours and minutes.
 */
export function sameMark(gold: string | number, row: string | number): boolean {
  const a = markValue(gold);
  const b = markValue(row);
  if (a === b) return true;
  if (typeof a !== 'number' || typeof b !== 'number') return false;
  return colons(gold) === 2 && colons(row) === 1 && Math.abs(a - b * 60) < 1e-6;
}
