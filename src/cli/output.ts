import type { Paint } from '../present/index.js';

/** Where the command prints, and who sits there. */
export interface Output {
  /** Waits until the reader keeps up. */
  out: (text: string) => Promise<void>;
  err: (text: string) => void;
  paint: Paint;
  /** How wide a line of a terminal is; absent for files and pipes. */
  columns: number | undefined;
  /** The terminal behind `err`; absent when there is none. */
  screen: NodeJS.WriteStream | undefined;
  /** Whether a person types on standard input. */
  interactive: boolean;
}
