/** Words that the end of a line has cut. */

/** A letter and a hyphen at the end of a line; the hyphen may be one that is only printed there. */
const CUT = /\p{L}[-\u00ad]$/u;
const BEFORE = /(?<compound>[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)-$/u;
const AFTER = /^(?<rest>\p{Ll}+)/u;
/** Programs that cut words do it every tenth to twentieth line; hyphens that are the words' own end fewer. */
const OFTEN = 0.06;

/** What stands before a hyphen of its own right in reports. */
const FIRST =
  /^(?:mid|half|quarter|semi|non|ex|co|self|all|anti|pre|post|ultra|well|long|middle|short|high|low|fast|slow|home|front|back|last|record|world|cross|pace|runner|team|club|race|age|personal|season|year|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|two|three|four|five|six|seven|eight|nine|ten|then|now|one|multi|photo|hill)$/u;

/** Joins lines in the manner of one document. */
export class CutWords {
  /** The words that are printed whole, in small letters, with the hyphens in them. */
  private readonly whole: ReadonlySet<string>;
  private readonly compounds: readonly string[];
  /** Whether the program that set the lines cut words at syllables. */
  private readonly syllables: boolean;

  /** @param lines all that are printed */
  constructor(lines: readonly string[]) {
    const cut = (line: string | undefined): boolean => line !== undefined && CUT.test(line);
    this.whole = new Set(
      lines.flatMap((line, at) => {
        const words = line.toLowerCase().match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? [];
        return words.slice(cut(lines[at - 1]) ? 1 : 0, cut(line) ? -1 : undefined);
      }),
    );
    this.compounds = [...this.whole].filter((word) => word.includes('-'));
    const pairs = lines.flatMap((line, at) => {
      const parts = partsOf(line, lines[at + 1] ?? '');
      return parts ? [parts] : [];
    });
    const proved = pairs.some(({ compound, rest }) => this.whole.has(`${compound}${rest}`));
    this.syllables = proved || pairs.length > Math.max(2, lines.length * OFTEN);
  }

  /**
   * A line and the next as one. A hyphen at the end is taken out when the word is printed without it elsewhere or seems
   * cut at a syllable; it stays between figures, before a capital, in a compound, and where the word is printed with it.
   */
  join(before: string, after: string): string {
    // The gaps of a justified line are no columns.
    const [above, below] = [before.replaceAll('\t', ' '), after.replaceAll('\t', ' ')];
    if (above.endsWith('\u00ad')) return `${above.slice(0, -1)}${below}`;
    const parts = partsOf(above, below);
    if (parts && !this.keepsHyphen(parts.compound, parts.rest)) return `${above.slice(0, -1)}${below}`;
    return /[\p{L}\p{N}’'”)][-–—]$|\S\/$/u.test(above) ? `${above}${below}` : `${above} ${below}`;
  }

  private keepsHyphen(compound: string, rest: string): boolean {
    if (this.whole.has(`${compound}${rest}`)) return false;
    if (!this.syllables || /[-\d]/u.test(compound)) return true;
    if (this.compounds.some((word) => word.startsWith(`${compound}-${rest}`))) return true;
    return FIRST.test(compound) || (this.whole.has(compound) && this.whole.has(rest));
  }
}

/** The two parts of a word cut at a hyphen, the second in small letters. */
function partsOf(above: string, below: string): { compound: string; rest: string } | undefined {
  const compound = BEFORE.exec(above)?.groups?.['compound'];
  const rest = AFTER.exec(below)?.groups?.['rest'];
  return compound === undefined || rest === undefined ? undefined : { compound: compound.toLowerCase(), rest };
}
