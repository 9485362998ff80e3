/** Looking things up in a long article, which has too many of them to go through for each of its sentences. */

/** The last of some things in order that starts at or before an offset. */
export function lastUpTo<T extends { start: number }>(inOrder: readonly T[], offset: number): T | undefined {
  let low = 0;
  let high = inOrder.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((inOrder[middle] as T).start <= offset) low = middle + 1;
    else high = middle;
  }
  return inOrder[low - 1];
}

/** Puts a value behind those that a key has. */
export function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The values by their keys, in order. */
export function groupBy<K, V>(values: readonly V[], keyOf: (value: V) => K): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const value of values) addTo(groups, keyOf(value), value);
  return groups;
}
