/**
 * Text that no spreadsheet takes for a formula.
 *
 * A cell that opens with `=`, `+`, `-` or `@` (or their full-width forms) is worked out by a spreadsheet instead of shown,
 * and so is one that opens with a tab or a line's end. White space, quotation marks and invisible characters may stand
 * before the sign, and a program that splits cells at another character than the comma finds a new cell inside the old
 * one. An apostrophe before the sign keeps it text: `=NR` becomes `'=NR`, `WR; =NR` becomes `WR; '=NR`. `originalText` takes
 * the apostrophes away again, exactly; names with an apostrophe of their own are left alone.
 */

const SIGN = '(?=[=+\\-@＝＋－＠])';
const OPENS_CELL = '(?<=(?:^|[,;|\\t\\r\\n"])[\\s\\p{Cc}\\p{Cf}"\']*)';

const BEFORE_SIGN = new RegExp(`${SIGN}${OPENS_CELL}`, 'gu');
const APOSTROPHE_BEFORE_SIGN = new RegExp(`'${SIGN}(?<=(?:^|[,;|\\t\\r\\n"])[\\s\\p{Cc}\\p{Cf}"']*)`, 'gu');
const OPENS_WITH_CONTROL = /^'*[\t\r\n]/;
const APOSTROPHE_BEFORE_CONTROL = /^'+[\t\r\n]/;

/** The text with an apostrophe wherever a spreadsheet could take what follows for a formula. */
export function spreadsheetText(text: string): string {
  const signs = text.replace(BEFORE_SIGN, "'");
  return OPENS_WITH_CONTROL.test(signs) ? `'${signs}` : signs;
}

/** What `spreadsheetText` was given. */
export function originalText(text: string): string {
  const signs = APOSTROPHE_BEFORE_CONTROL.test(text) ? text.slice(1) : text;
  return signs.replace(APOSTROPHE_BEFORE_SIGN, '');
}
