/** Findings that are known and accepted: a text file with a fingerprint a line and, behind it, why. */
import { readFile, writeFile } from 'node:fs/promises';
import type { Finding } from '../report/schema.js';
import { UnusableSetting } from './configuration.js';

const ENTRY = /^\s*([\da-f]{16})(?:\s|$)/;
const NO_ENTRY = /^\s*(?:#|$)/;

const HEADING = '# Findings of harrier check that are accepted. What stands behind a fingerprint is for people.';

/** A finding that is to be accepted, and the article that it was found in. */
export interface AcceptedFinding {
  path: string;
  finding: Finding;
}

export class Baseline {
  private readonly met = new Set<string>();
  /** By fingerprint, the number of its line. */
  private readonly entries = new Map<string, number>();

  private constructor(
    readonly path: string,
    private readonly lines: readonly string[],
  ) {
    lines.forEach((line, index) => {
      if (NO_ENTRY.test(line)) return;
      const fingerprint = ENTRY.exec(line)?.[1];
      if (fingerprint === undefined)
        throw new UnusableSetting(
          `${path}:${index + 1}: no fingerprint of 16 hexadecimal digits; a comment begins with #`,
        );
      this.entries.set(fingerprint, index + 1);
    });
  }

  /**
   * @param anew whether the file may be missing, as before it is first written
   * @throws UnusableSetting when it cannot be read, or a line of it is neither entry nor comment
   */
  static async read(path: string, anew: boolean): Promise<Baseline> {
    let text = HEADING;
    try {
      text = await readFile(path, 'utf8');
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      const missing = code === 'ENOENT';
      if (!missing || !anew)
        throw new UnusableSetting(`${path}: ${missing ? 'no such file; --write-baseline makes it' : message}`);
    }
    return new Baseline(path, text.trimEnd().split(/\r?\n/));
  }

  /** Whether a finding is accepted; from then on its entry is not stale. */
  accepts({ fingerprint }: Finding): boolean {
    const accepted = this.entries.has(fingerprint);
    if (accepted) this.met.add(fingerprint);
    return accepted;
  }

  /** A line for each entry that no finding has met. */
  stale(): string[] {
    return [...this.entries]
      .filter(([fingerprint]) => !this.met.has(fingerprint))
      .map(([fingerprint, line]) => `${this.path}:${line}: ${fingerprint} was not found in these articles`);
  }

  /**
   * Writes the file again: the entries that were met stay as they are with their comments, those of `findings` follow.
   *
   * @returns how many entries it has now
   * @throws UnusableSetting when it cannot be written
   */
  async write(findings: readonly AcceptedFinding[]): Promise<number> {
    const kept = this.lines.filter((line) => NO_ENTRY.test(line) || this.met.has(ENTRY.exec(line)?.[1] ?? ''));
    const fresh = new Map(
      findings.map(({ path, finding: { fingerprint, rule, message } }) => [
        fingerprint,
        `${fingerprint} # ${path}: ${message.replace(/\s+/g, ' ')} (${rule})`,
      ]),
    );
    try {
      await writeFile(this.path, `${[...kept, ...fresh.values()].join('\n')}\n`);
    } catch (error) {
      throw new UnusableSetting(`${this.path}: cannot be written: ${(error as Error).message}`);
    }
    return this.met.size + fresh.size;
  }
}
