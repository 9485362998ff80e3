import { SingleBar } from 'cli-progress';
import type { Tally } from '../batch/index.js';
import type { Output } from './output.js';

/** How often a line is printed where there is no terminal, in milliseconds. */
const EVERY = 5000;
/** How often a bar is drawn, in milliseconds. */
const DRAWN = 250;

/** How far a batch is: a bar on a terminal, else a line every few seconds; and what it did in the end. */
export class Progress {
  readonly #tally: Tally;
  readonly #output: Output;
  readonly #quiet: boolean;
  readonly #began = performance.now();
  #bytes = 0;
  #total: number | undefined;
  #passedOver = 0;
  #timer: NodeJS.Timeout | undefined;
  #bar: SingleBar | undefined;

  constructor(tally: Tally, output: Output, quiet: boolean) {
    this.#tally = tally;
    this.#output = output;
    this.#quiet = quiet;
  }

  /** @param total finds out how many bytes there are to read; undefined for a stream */
  begin(total: () => Promise<number | undefined>): void {
    if (this.#quiet) return;
    // what cannot be counted is told by who reads it
    total()
      .then((bytes) => (this.#total = bytes))
      .catch(() => {});
    const { screen } = this.#output;
    if (screen) {
      this.#bar = new SingleBar({
        stream: screen,
        format: '{bar} {percent}{done}',
        barsize: 24,
        hideCursor: true,
        clearOnComplete: true,
        fps: 10,
      });
      this.#bar.start(100, 0, { percent: '', done: '' });
    }
    this.#timer = setInterval(() => this.#tell(), screen ? DRAWN : EVERY);
    this.#timer.unref();
  }

  /** So many bytes of the input are behind the reader. */
  read(bytes: number): void {
    this.#bytes += bytes;
  }

  passOver(): void {
    this.#passedOver += 1;
  }

  end(): void {
    clearInterval(this.#timer);
    this.#bar?.stop();
    this.#bar = undefined;
  }

  summary(): void {
    if (this.#quiet) return;
    const { articles, withRace, withoutRace, results, errors, kept } = this.#tally;
    const seconds = this.#seconds();
    const lines = [
      `${counted(articles, 'article')} in ${seconds.toFixed(1)} s (${(articles / seconds).toFixed(1)} a second)`,
      `${withRace} with a race, ${withoutRace} without; ${counted(results, 'result')}; ${counted(errors, 'error')}`,
      ...(kept > 0 ? [`${kept} taken from an earlier run`] : []),
      ...(this.#passedOver > 0 ? [`${counted(this.#passedOver, 'file')} of other kinds passed over`] : []),
    ];
    this.#output.err(`${lines.join('\n')}\n`);
  }

  #tell(): void {
    const { articles, results, errors } = this.#tally;
    const seconds = this.#seconds();
    const share = this.#total ? Math.min(1, this.#bytes / this.#total) : undefined;
    const left = share ? ` · ${duration((seconds / share) * (1 - share))} left` : '';
    const done = `${counted(articles, 'article')} · ${(articles / seconds).toFixed(1)} a second${left} · ${counted(results, 'result')} · ${counted(errors, 'error')}`;
    const percent = share === undefined ? '' : `${Math.floor(share * 100)} % · `;
    if (this.#bar) this.#bar.update(Math.floor((share ?? 0) * 100), { percent, done });
    else this.#output.err(`harrier: ${percent}${done}\n`);
  }

  #seconds(): number {
    return (performance.now() - this.#began) / 1000;
  }
}

const counted = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** `1:05:09`, `2:30`. */
function duration(seconds: number): string {
  const whole = Math.round(seconds);
  const two = (number: number): string => String(number).padStart(2, '0');
  const minutes = Math.floor(whole / 60);
  return minutes < 60
    ? `${minutes}:${two(whole % 60)}`
    : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(whole % 60)}`;
}
