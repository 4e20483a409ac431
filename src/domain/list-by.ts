/** The records under each of their keys, in the order given; a record that names a key twice is listed there once. */
export function listBy<T>(
  records: readonly T[],
  keysOf: (record: T) => Iterable<string>,
): ReadonlyMap<string, readonly T[]> {
  const lists = new Map<string, T[]>();
  for (const record of records) {
    for (const key of keysOf(record)) {
      const list = lists.get(key);
      if (list === undefined) lists.set(key, [record]);
      else if (list.at(-1) !== record) list.push(record);
    }
  }
  return lists;
}
