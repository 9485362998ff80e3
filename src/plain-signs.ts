/**
 * A text with its typographic signs written plainly, code unit for code unit: every character keeps its offset, and rules
 * name one apostrophe, one quotation mark and one dash; all its letters are of Latin-1. What comes out fits into one byte
 * a character in nearly every English article: V8 compiles an expression once for such texts and once for all others.
 */

/** A dash of any length, which unlike a hyphen joins no words. */
export const DASH = '¯';

/** What nothing is read from: an emoji, an arrow, a box. */
const PICTURE = '¿';

const PLAIN: Readonly<Record<string, string>> = {
  '‘’ʻ′': "'",
  '“”„″': '"',
  '–—―': DASH,
  '‐‑−': '-',
  '…': '¨',
  '•‣▪◦●': '·',
  '€₦₹': '¤',
  '\u2002\u2003\u2009\u200a\u202f': '\u00a0',
  łŁđĐıħŧŋœŒə: 'lLdDihtnoOe',
};

/** From code units above 255 to those that stand for them; letters are added as they are met. */
const STAND_INS = new Map(
  Object.entries(PLAIN).flatMap(([signs, plain]) =>
    Array.from(signs, (sign, i): [number, number] => [sign.charCodeAt(0), plain.charCodeAt(plain.length > 1 ? i : 0)]),
  ),
);

/** What is cut from a text of two bytes a character has two as well; what is built from codes, this many at once, has not. */
const AT_ONCE = 4096;

/** The text with plain signs. */
export function withPlainSigns(text: string): string {
  if (!/[^\0-\xff]/.test(text)) return text;
  let plain = '';
  for (let from = 0; from < text.length; from += AT_ONCE) {
    const codes = new Array<number>(Math.min(AT_ONCE, text.length - from));
    for (let i = 0; i < codes.length; i++) codes[i] = plainCode(text, from + i);
    plain += String.fromCharCode(...codes);
  }
  return plain;
}

function plainCode(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 256) return code;
  const known = STAND_INS.get(code);
  if (known !== undefined) return known;
  if (code >= 0xd800 && code < 0xdc00) return highCode(code, text.charCodeAt(at + 1));
  if (code >= 0xdc00 && code < 0xe000) return lowCode(text.charCodeAt(at - 1), code);
  if ((code >= 0x2190 && code <= 0x2bff) || code === EMOJI_STYLE) return PICTURE.charCodeAt(0);
  const letter = letterFor(String.fromCharCode(code));
  STAND_INS.set(code, letter);
  return letter;
}

const EMOJI_STYLE = 0xfe0f;

/**
 * A letter without its accents. One of another script stands for itself only as a letter, capital or not; names of it
 * mostly stay apart.
 */
function letterFor(sign: string): number {
  const code = sign.charCodeAt(0);
  if (!/\p{L}/u.test(sign)) return code;
  const base = sign.normalize('NFD').charCodeAt(0);
  if (base < 256) return base;
  if (/\p{Lu}/u.test(sign)) return 'A'.charCodeAt(0) + (code % 26);
  return /\p{Ll}/u.test(sign) ? 'a'.charCodeAt(0) + (code % 26) : 'º'.charCodeAt(0);
}

/** The letters that a flag is made of, `🇰🇪`, are written `¡K¡E`; medals `¹¿`, `²¿`, `³¿`. */
const highCode = (high: number, low: number): number => {
  if (high === FLAGS && low >= FIRST_LETTER && low <= LAST_LETTER) return '¡'.charCodeAt(0);
  const medal = high === MEDALS ? low - FIRST_MEDAL : -1;
  if (medal >= 0 && medal < 3) return '¹²³'.charCodeAt(medal);
  return isPicture(high, low) ? PICTURE.charCodeAt(0) : high;
};

const lowCode = (high: number, low: number): number => {
  if (high === FLAGS && low >= FIRST_LETTER && low <= LAST_LETTER) return 'A'.charCodeAt(0) + low - FIRST_LETTER;
  return isPicture(high, low) ? PICTURE.charCodeAt(0) : low;
};

/** An emoji, but for the black flag with which the flags of England, Scotland and Wales begin. */
const isPicture = (high: number, low: number): boolean =>
  high >= 0xd83c && high <= 0xd83e && !(high === FLAGS && low === BLACK_FLAG);
const FLAGS = 0xd83c;
const BLACK_FLAG = 0xdff4;
const FIRST_LETTER = 0xdde6;
const LAST_LETTER = 0xddff;
const MEDALS = 0xd83e;
const FIRST_MEDAL = 0xdd47;
