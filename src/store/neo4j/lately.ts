import { LRUCache } from 'lru-cache';

/** In all keys and texts that one function keeps. */
const MOST_CHARACTERS = 4_000_000;

/**
 * The same function, which remembers what it made of what it was given lately, as far as that is not long. What it makes must depend
 * on nothing else, and is never changed.
 * @param keyOf equal for equal arguments alone.
 * @param lengthOf how many characters it takes, beside the key.
 */
export function madeLately<Given extends readonly unknown[], Made extends {}>(
  make: (...given: Given) => Made,
  keyOf: (...given: Given) => string,
  lengthOf: (made: Made) => number,
): (...given: Given) => Made {
  const kept = new LRUCache<string, Made>({ maxSize: MOST_CHARACTERS, maxEntrySize: MOST_CHARACTERS / 40 });
  return (...given) => {
    const key = keyOf(...given);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make(...given);
    kept.set(key, made, { size: key.length + lengthOf(made) });
    return made;
  };
}
