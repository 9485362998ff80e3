/** Words, numbers and signs, each with its place in the article. */
import { everyMatch } from '../matches.js';

type TokenKind = 'word' | 'number' | 'sign';

export interface Token {
  kind: TokenKind;
  text: string;
  lower: string;
  /** UTF-16 offsets into the article. */
  start: number;
  end: number;
  /** Starts with a capital letter. */
  capital: boolean;
}

/**
 * One token at a time, from the left: flags,
 * initials and abbreviations with their stops (`J.`, `U.S.`, `St.`), words with inner hyphens and
 * apostrophes (`Ní`, `O'Rourke`, `Moraa-Too`), numbers with inner separators (`12:43.66`, `5,000`,
 * `4x400`), and any other sign alone.
 */
const TOKEN =
  /(?:¡[A-Z]){2}|(?:\p{Lu}\.){2,}|(?:St|Mt|Fr|Dr|Mr|Mrs|Ms|Jr|Sr|Ste)\.(?=\s\p{Lu})|(?<!&)\p{Lu}\.(?=\s?\p{Lu})|\p{L}[\p{L}\p{M}]*(?:[-'][\p{L}\p{M}]+)*|\d+(?:[.,:]\d+)*(?:[\p{L}]+)?|[^\s]/gu;

/** A trailing possessive: `Kenya's`, `Chebarus'` is left to the sign that follows. */
const POSSESSIVE = /[^']'s$/iu;

/** The tokens between two offsets of the text. Linear in the length. */
function tokenise(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  const piece = text.slice(from, to);
  for (const match of everyMatch(piece, TOKEN)) {
    const start = from + (match.index as number);
    const word = match[0];
    if (word.length > 2 && POSSESSIVE.test(word)) {
      push(tokens, word.slice(0, -2), start);
      push(tokens, word.slice(-2), start + word.length - 2);
    } else push(tokens, word, start);
  }
  return tokens;
}

/** The ASCII letters stand first: a class of Unicode is searched far more slowly. */
const WORD = /^(?:[A-Za-z]|'?\p{L})/u;
/** Also `deFries`, `vanDyke`: a surname that opens with its particle. */
const CAPITAL = /^(?:[A-Z]|(?![\0-\x7f])\p{Lu}|(?:de|di|da|du|la|le|van|von|mac)\p{Lu}\p{Ll})/u;

function push(tokens: Token[], text: string, start: number): void {
  const first = text.codePointAt(0) as number;
  const kind: TokenKind = first >= 48 && first <= 57 ? 'number' : WORD.test(text) ? 'word' : 'sign';
  tokens.push({
    kind,
    text,
    lower: text.toLowerCase(),
    start,
    end: start + text.length,
    capital: kind === 'word' && CAPITAL.test(text),
  });
}

/** Stands in a row of tokens where the article has lost a name; it covers no text. */
export const LOST_NAME = '\uFFFC';

/** The tokens of a block, with a mark at each offset where a name has been lost. */
export function tokeniseAround(text: string, from: number, to: number, lost: readonly number[]): Token[] {
  const tokens: Token[] = [];
  let start = from;
  for (const offset of lost) {
    for (const token of tokenise(text, start, offset)) tokens.push(token);
    tokens.push({ kind: 'word', text: LOST_NAME, lower: LOST_NAME, start: offset, end: offset, capital: false });
    start = offset;
  }
  for (const token of tokenise(text, start, to)) tokens.push(token);
  return tokens;
}
