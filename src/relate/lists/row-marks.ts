import { findMarks, type MarkMention } from '../../recognise/marks.js';

/** Jumps and throws, where figures with a hyphen are feet and inches. */
const FIELD = /\b(?:jump|vault|shot|discus|hammer|javelin|throw|[LTH]J|PV|SP|DT|HT|JT)\b/iu;

/** Whether a heading names a jump or a throw. */
export const headsField = (heading: string): boolean => FIELD.test(heading);

const READABLE: ReadonlySet<string> = new Set(['clock', 'seconds', 'bare', 'metres', 'centimetres', 'kilometres']);

/**
 * The marks of a row. Hyphens stand for colons (`Nell Brel 29-23`) where the row holds no mark written otherwise;
 * beside one, `40-44` is an age class.
 *
 * @param field whether the race is a jump or a throw
 */
export function rowMarks(text: string, start: number, end: number, field = false): MarkMention[] {
  const marks = findMarks(text, start, end).filter((mark) => !isInitial(text, mark));
  if (field || marks.some((mark) => READABLE.has(mark.form) && !isFigure(text, mark))) return marks;
  const listed = findMarks(text, start, end, true);
  return listed.some((mark) => mark.form === 'clock') ? listed : marks;
}

/** `4 S Nixon`, `2 M. Orr`: a place and an initial, no seconds or metres. */
const isInitial = (text: string, mark: MarkMention): boolean =>
  /^\d{1,3}\s?[SMH]$/u.test(text.slice(mark.start, mark.end)) &&
  /^\.?\s?\p{Lu}/u.test(text.slice(mark.end, mark.end + 3));

/** `29-23` taken for anything but a clock says nothing against its being one. */
const isFigure = (text: string, mark: MarkMention): boolean => text[mark.start - 1] === '-';
