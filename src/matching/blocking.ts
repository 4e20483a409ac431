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

/**
 * Each pair of positions that share a key, once, the smaller position first, by the first and then the second. What it keeps is
 * two numbers a key of a profile; the texts of one family are gone before the next.
 */
export function* candidatePairs(profiles: readonly Profile[]): Generator<readonly [number, number]> {
  const families = KEY_FAMILIES.map((keysOf) => blocksOf(profiles, keysOf));
  const others: number[] = [];
  for (let i = 0; i < profiles.length; i++) {
    others.length = 0;
    for (const { starts, blocks, members } of families) {
      for (let at = starts[i] ?? 0; at < (starts[i + 1] ?? 0); at++) {
        const block = blocks[at] ?? 0;
        const from = (members.next[block] ?? 0) + 1;
        members.next[block] = from;
        const [start, end] = [members.starts[block] ?? 0, members.starts[block + 1] ?? 0];
        const reach = end - start > LARGEST_BLOCK ? WINDOW : end - start;
        for (let j = start + from; j < Math.min(end, start + from + reach); j++)
          others.push(members.list[j] ?? 0);
      }
    }
    others.sort((a, b) => a - b);
    for (const [at, j] of others.entries()) if (j !== others[at - 1]) yield [i, j];
  }
}

/** The keys of all profiles, numbered, and who has each. */
interface Blocks {
  /** Where the blocks of each profile begin in `blocks`; one more for the end. */
  readonly starts: Int32Array;
  readonly blocks: Int32Array;
  readonly members: {
    /** Where the members of each block begin in `list`; one more for the end. */
    readonly starts: Int32Array;
    /** Ascending in each block. */
    readonly list: Int32Array;
    /** Of each block, how many members were passed. */
    readonly next: Int32Array;
  };
}

function blocksOf(profiles: readonly Profile[], keysOf: (profile: Profile) => string[]): Blocks {
  const numbers = new Map<string, number>();
  const starts = new Int32Array(profiles.length + 1);
  const blocks: number[] = [];
  for (const [i, profile] of profiles.entries()) {
    for (const key of distinct(keysOf(profile)).slice(0, MOST_KEYS)) {
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      blocks.push(number);
    }
    starts[i + 1] = blocks.length;
  }
  const memberStarts = new Int32Array(numbers.size + 1);
  for (const block of blocks) memberStarts[block + 1] = (memberStarts[block + 1] ?? 0) + 1;
  for (let block = 0; block < numbers.size; block++)
    memberStarts[block + 1] = (memberStarts[block + 1] ?? 0) + (memberStarts[block] ?? 0);
  const list = new Int32Array(blocks.length);
  const filled = new Int32Array(numbers.size);
  for (let i = 0; i < profiles.length; i++)
    for (let at = starts[i] ?? 0; at < (starts[i + 1] ?? 0); at++) {
      const block = blocks[at] ?? 0;
      const place = filled[block] ?? 0;
      list[(memberStarts[block] ?? 0) + place] = i;
      filled[block] = place + 1;
    }
  return {
    starts,
    blocks: Int32Array.from(blocks),
    members: { starts: memberStarts, list, next: new Int32Array(numbers.size) },
  };
}

/** Its first letter and its other consonants, doubled ones once: what is left where vowels are misheard. */
function skeleton(word: string): string {
  return (
    (word[0] ?? '') +
    word
      .slice(1)
      .replace(VOWELS, '')
      .replace(/(.)\1+/g, '$1')
  );
}

/** And what is heard like one. */
const VOWELS = /[aeiou]|[yhw]/g;

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
