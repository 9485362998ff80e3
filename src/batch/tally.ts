import type { Entry } from './entry.js';

/** What a batch has done so far. */
export class Tally {
  articles = 0;
  /** Articles that report a race. */
  withRace = 0;
  results = 0;
  errors = 0;
  /** Articles that an earlier run had done. */
  kept = 0;

  add(entries: readonly Entry[], kept: boolean): void {
    for (const { failed, races, results } of entries) {
      this.articles += 1;
      this.withRace += races > 0 ? 1 : 0;
      this.results += results;
      this.errors += failed ? 1 : 0;
      this.kept += kept ? 1 : 0;
    }
  }

  /** Articles that were read and report no race. */
  get withoutRace(): number {
    return this.articles - this.withRace - this.errors;
  }
}
