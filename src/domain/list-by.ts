/** The records under each of their keys, in the order given; a record that names a key twice is listed there once. */
export function listBy<T>(
  records: readonly T[],
  keysOf: (record: T) => Iterable<string>,
): ReadonlyMap<string, readonly T[]> {
  const lists = new Map<string, T[]>();
  for (const record of records) for (const key of keysOf(record)) addTo(lists, key, record);
  return lists;
}

/** Adds a record to the list of a key, unless it is the last one there. */
export function addTo<K, T>(lists: Map<K, T[]>, key: K, record: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [record]);
  else if (list.at(-1) !== record) list.push(record);
}
