/** Work that goes on side by side and comes out in the order in which it went in. */

/** How much may be under way at once. */
export interface Window {
  /** Items. */
  items: number;
  /** The sum of their weights; a single heavier one is let in by itself. */
  weight: number;
}

/**
 * Does the work for every item, several at a time. Only so many are taken from the source as the window allows, so that
 * neither a fast source nor a slow reader fills the memory.
 *
 * @param weigh in the window's unit
 */
export async function* inOrder<In, Out>(
  source: AsyncIterable<In> | Iterable<In>,
  work: (item: In) => Promise<Out>,
  window: Window,
  weigh: (item: In) => number,
): AsyncGenerator<{ item: In; done: Out }> {
  const underWay: { item: In; weight: number; done: Promise<Out> }[] = [];
  let weight = 0;
  const first = async (): Promise<{ item: In; done: Out }> => {
    const head = underWay.shift() as (typeof underWay)[number];
    const done = await head.done;
    weight -= head.weight;
    return { item: head.item, done };
  };
  const items = (async function* () {
    yield* source;
  })();
  const next = (): Promise<IteratorResult<In>> => {
    const arriving = items.next();
    // it is looked at in its turn; until then its failure is no unhandled one
    arriving.catch(() => {});
    return arriving;
  };
  let arriving = next();
  let over = false;
  try {
    while (!over || underWay.length > 0) {
      const full = underWay.length >= window.items || weight >= window.weight;
      // whichever comes first: what is done must not wait for a slow source, such as a person at a pipe
      const ready = underWay[0]?.done.then(() => undefined);
      const event = over || full ? await ready : await Promise.race(ready ? [ready, arriving] : [arriving]);
      if (event === undefined) {
        yield await first();
        continue;
      }
      if (event.done) {
        over = true;
        continue;
      }
      const done = work(event.value);
      done.catch(() => {});
      weight += weigh(event.value);
      underWay.push({ item: event.value, weight: weigh(event.value), done });
      arriving = next();
    }
  } finally {
    // not awaited: a source that waits for its input would keep a reader that has left
    void items.return(undefined);
  }
}
