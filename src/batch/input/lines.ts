/** The lines of a stream of bytes, however long one of them is. */

const NEWLINE = 0x0a;
const RETURN = 0x0d;

/** A line without its end; one longer than allowed comes without its bytes. */
export interface Line {
  /** Absent when there are more of them than allowed. */
  bytes: Uint8Array | undefined;
  /** How many bytes it has in the stream, its end included. */
  length: number;
}

/**
 * Cuts a stream into lines, of which none is ever held that is longer than allowed: a stream of one endless line takes
 * no more memory than another.
 *
 * @param longest in bytes
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  let held: Uint8Array[] = [];
  let length = 0;
  const take = (end: number): Line => {
    const whole = held.length === 1 ? (held[0] as Uint8Array) : Buffer.concat(held);
    const bytes = whole.at(-1) === RETURN ? whole.subarray(0, -1) : whole;
    const line = { bytes: length > longest ? undefined : bytes, length: length + end };
    held = [];
    length = 0;
    return line;
  };
  const hold = (bytes: Uint8Array): void => {
    length += bytes.length;
    if (length > longest) held = [];
    else if (bytes.length > 0) held.push(bytes);
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      hold(chunk.subarray(from, at));
      yield take(1);
      from = at + 1;
    }
    hold(chunk.subarray(from));
  }
  if (length > 0) yield take(0);
}
