/** FNV-1a over the UTF-16 code units, 64 bit, as sixteen hexadecimal digits. */
export function hashOf(text: string): string {
  // Two interleaved 32-bit lanes: a 64-bit multiplication needs BigInt, which is a hundred times slower.
  let low = 0x811c9dc5;
  let high = 0xcbf29ce4;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ (unit + (low >>> 16)), 0x01000193);
  }
  return (high >>> 0).toString(16).padStart(8, '0') + (low >>> 0).toString(16).padStart(8, '0');
}
