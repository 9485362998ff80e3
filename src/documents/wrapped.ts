/** Lines that a program has broken at a width, put together again; lines that a writer has broken stay. */

/** Numbers, bullets and what else stands before an item of a list. */
export const LISTED = /^\s*(?:[-*•–‣▪]\s|\(?\d{1,3}[.)]\s|\d{1,3}\s{2,}|=?\d{1,3}(?:st|nd|rd|th)?[:.]\s)/u;

/** Narrower text is a list or a poem, wider is a paragraph a line. */
const NARROWEST = 50;
const WIDEST = 100;

/**
 * Joins hard-wrapped lines: those after which the next line's first word would have found no room. A text whose lines are
 * not of one width is given back as it is.
 */
export function joinWrapped(text: string): string {
  const lines = text.split(/\r?\n/u);
  const width = widthOf(lines);
  if (width === undefined) return text;
  const joined: string[] = [];
  lines.forEach((line, at) => {
    const above = lines[at - 1];
    if (above !== undefined && runsOn(above, line, width)) joined.push(joinedTo(joined.pop() as string, line));
    else joined.push(line);
  });
  return joined.join('\n');
}

/** How many characters the lines of a hard-wrapped text hold at most; undefined for any other text. */
function widthOf(lines: readonly string[]): number | undefined {
  const width = lines.reduce(
    (widest, line) => (/\S\s/u.test(line) ? Math.max(widest, line.trimEnd().length) : widest),
    0,
  );
  if (width < NARROWEST || width > WIDEST) return undefined;
  let within = 0;
  let forced = 0;
  lines.forEach((line, at) => {
    const next = lines[at + 1];
    if (next === undefined || line.trim() === '' || next.trim() === '') return;
    within += 1;
    if (runsOn(line, next, width) && !/[.!?]["”’)]?\s*$/u.test(line)) forced += 1;
  });
  return forced >= 3 || (forced > 0 && forced * 2 >= within) ? width : undefined;
}

function runsOn(line: string, next: string, width: number): boolean {
  const word = /^\s*(?<word>\S+)/u.exec(next)?.groups?.['word'];
  if (word === undefined || line.trim() === '') return false;
  if (LISTED.test(next) && LISTED.test(line)) return false;
  // A wrapped item of a list is indented to its first word, a new paragraph to none.
  if (/^\s/u.test(next) && !/^\s/u.test(line) && !LISTED.test(line)) return false;
  return line.trimEnd().length + 1 + word.length > width;
}

/** Two lines as one: a hyphen or a dash between figures or words binds them without a space. */
function joinedTo(above: string, below: string): string {
  const [head, tail] = [above.trimEnd(), below.trimStart()];
  return /[\p{L}\p{N}][-–—/]$/u.test(head) ? `${head}${tail}` : `${head} ${tail}`;
}
