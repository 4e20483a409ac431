import { isoDay } from '../domain/day-range.js';
import type { Profile } from './profile.js';

/*
 * Which pairs are worth comparing (see P. Christen, "A Survey of Indexing Techniques for Scalable Record Linkage and
 * Deduplication", IEEE Transactions on Knowledge and Data Engineering 24, 2012). Two are compared that share a key of one of the
 * families; each family has a weakness of its own, and few pairs have all of them. A key that more than `LARGEST_BLOCK`
 * share tells nothing: its members are compared with their neighbors in it alone.
 */

/** Families of keys. A profile has a few of each. */
export const KEY_FAMILIES: readonly ((profile: Profile) => string[])[] = [
  ({ registrations }) => registrations.map(({ scheme, value }) => `${scheme}:${value}`),
  // The whole name, in any order.
  ({ names }) => names.map(({ words }) => [...words].sort().join(' ')),
  // Two words of it, but for how they are spelt.
  ({ names }) => names.flatMap(({ words }) => pairsOf(distinct(words.map(skeleton)))),
  // The beginning of a word, and a year that is near.
  ({ names, births }) =>
    births.flatMap((birth) => {
      const years = yearsOf(birth.earliest, birth.latest);
      return names.flatMap(({ words }) =>
        words.flatMap((word) => years.map((year) => word.slice(0, 3) + year)),
      );
    }),
  ({ births }) =>
    births.flatMap(({ earliest, latest }) =>
      earliest !== null && earliest === latest ? [isoDay(earliest)] : [],
    ),
  // Two words of an address.
  ({ addresses }) =>
    addresses.flatMap(({ words }) => pairsOf(distinct(words.filter(({ length }) => length > 3)))),
];

/** Above it a block is a window. */
export const LARGEST_BLOCK = 60;
const WINDOW = 10;
/** As many keys of one family a profile has at most. */
const MOST_KEYS = 30;

/** Each pair of positions that share a key, once, the smaller position first, family by family. */
export function* candidatePairs(profiles: readonly Profile[]): Generator<readonly [number, number]> {
  const seen = new Set<number>();
  for (const keysOf of KEY_FAMILIES) {
    const blocks = new Map<string, number[]>();
    for (const [i, profile] of profiles.entries()) {
      for (const key of distinct(keysOf(profile)).slice(0, MOST_KEYS)) {
        const block = blocks.get(key);
        if (block === undefined) blocks.set(key, [i]);
        else block.push(i);
      }
    }
    for (const block of blocks.values()) {
      const reach = block.length > LARGEST_BLOCK ? WINDOW : block.length;
      for (const [at, i] of block.entries())
        for (const j of block.slice(at + 1, at + 1 + reach)) {
          const pair = i * profiles.length + j;
          if (seen.has(pair)) continue;
          seen.add(pair);
          yield [i, j];
        }
    }
  }
}

/** Its first letter and its other consonants, doubled ones once: what is left where vowels are misheard. */
function skeleton(word: string): string {
  return (
    (word[0] ?? '') +
    word
      .slice(1)
      .replace(/[aeiouyhw]/g, '')
      .replace(/(.)\1+/g, '$1')
  );
}

function pairsOf(words: readonly string[]): string[] {
  const sorted = [...words].sort();
  return sorted.flatMap((word, i) => sorted.slice(i + 1).map((other) => `${word} ${other}`));
}

/** The years that a date may mean; none of one that is wider than two. */
function yearsOf(earliest: number | null, latest: number | null): string[] {
  if (earliest === null || latest === null || latest - earliest > 731) return [];
  return distinct([earliest, latest].map((day) => isoDay(day).slice(0, -6)));
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
