/** The threads in which articles are read, so that one that hangs or crashes costs only itself. */
import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { Window } from '../in-order.js';
import type { Failure, UnreadArticle } from '../unread.js';
import type { Answer, Read, ReadingOptions, Task } from './task.js';

/** An article that has been dealt with. */
export type Outcome = Read | { id: string; error: Failure };

export interface PoolOptions extends ReadingOptions {
  /** How many articles are read at once; as many as the machine has cores when absent. */
  jobs?: number | undefined;
  /** How long one article may take, in seconds; 10 when absent. */
  timeout?: number | undefined;
  /** How much memory one thread may take before its article is given up, in megabytes; 1024 when absent. */
  memory?: number | undefined;
}

/** Seconds that one article may take. */
const TIMEOUT = 10;

/** Megabytes of one thread's own: an article of ten takes less. */
const MEMORY = 1024;
/** … of which for what a thread has just made, in MB: more is filled before it is cleared, and gains no time. */
const YOUNG = 12;

/** What runs in a thread, where it lies in the built package. */
const WORKER = new URL('./worker.js', import.meta.url);

/** Articles under way for each worker, so that none waits for the next. */
const AHEAD = 8;
/** Bytes of articles under way. */
const HELD = 32_000_000;

export class ReadingPool {
  /** How much it should be given at once. */
  readonly window: Window;
  readonly #start: () => Piscina<Task, Answer | Failure>;
  #threads: Piscina<Task, Answer | Failure> | undefined;
  /** Answers that are waited for. */
  readonly #asked = new Set<Promise<Answer | Failure>>();
  readonly #timeout: number;
  readonly #options: ReadingOptions;

  /** @param worker the module that answers tasks */
  constructor(
    { jobs = availableParallelism(), timeout = TIMEOUT, memory = MEMORY, published, dateOrder }: PoolOptions = {},
    worker: URL = WORKER,
  ) {
    this.window = { items: jobs * AHEAD, weight: HELD };
    this.#timeout = timeout;
    this.#options = { published, dateOrder };
    this.#start = () =>
      new Piscina({
        filename: worker.href,
        minThreads: jobs,
        maxThreads: jobs,
        resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: YOUNG },
        recordTiming: false,
      });
  }

  /**
   * Reads an article, or those of a file that holds several.
   *
   * @returns one for each, in their order; never rejects for what is in an article
   */
  async read(article: UnreadArticle): Promise<Outcome[]> {
    if ('error' in article) return [{ id: article.id, error: article.error }];
    const answer = await this.#ask(article);
    if ('json' in answer) return [answer];
    if ('code' in answer) return [{ id: article.id, error: answer }];
    return (await Promise.all(answer.articles.map((each) => this.read(each)))).flat();
  }

  /** Lets the threads end what they are at, and stops them: the answer of one that is stopped at work is Piscina's undoing. */
  async close(): Promise<void> {
    await Promise.allSettled(this.#asked);
    await this.#threads?.destroy();
  }

  /** Started for the first article: a batch that has all its articles from an earlier run needs none. */
  get #running(): Piscina<Task, Answer | Failure> {
    this.#threads ??= this.#start();
    return this.#threads;
  }

  async #ask(unread: Exclude<UnreadArticle, { error: Failure }>): Promise<Answer | Failure> {
    const { passed: _, ...article } = unread;
    const began = new Float64Array(new SharedArrayBuffer(Float64Array.BYTES_PER_ELEMENT));
    const patience = new Patience(this.#timeout * 1000, began);
    const answer = this.#running.run({ article, options: this.#options, began }, { signal: patience.signal });
    this.#asked.add(answer);
    try {
      return await answer;
    } catch (error) {
      const name = 'name' in article ? article.name : article.id;
      if (patience.signal.aborted) {
        const message = `${name}: took longer than ${this.#timeout} s; cut it into its articles, or allow more (--timeout)`;
        return { code: 'timeout', message };
      }
      const why = error instanceof Error ? error.message : String(error);
      return { code: 'crashed', message: `${name}: reading it failed (${why}); please report it with the article` };
    } finally {
      this.#asked.delete(answer);
      patience.end();
    }
  }
}

/** Waits for a task that began at a time only the worker knows: one in the queue has not begun. */
class Patience {
  readonly #aborting = new AbortController();
  #timer: NodeJS.Timeout;

  constructor(
    private readonly milliseconds: number,
    private readonly began: Float64Array,
  ) {
    this.#timer = setTimeout(() => this.#look(), milliseconds);
  }

  get signal(): AbortSignal {
    return this.#aborting.signal;
  }

  end(): void {
    clearTimeout(this.#timer);
  }

  #look(): void {
    const began = this.began[0] ?? 0;
    const left = began === 0 ? this.milliseconds : began + this.milliseconds - Date.now();
    if (left <= 0) this.#aborting.abort();
    else this.#timer = setTimeout(() => this.#look(), left);
  }
}
