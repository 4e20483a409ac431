import type { Pausable } from '../../domain/pausable.js';

/** As many postings are looked at in a step of about 10 µs. */
const POSTINGS_A_STEP = 4_096;

export interface Sharing {
  /** The numbers of those that share a term, those that share the most first, of those the lower number first. */
  readonly found: readonly number[];
  /** Of each, how many. */
  readonly shared: readonly number[];
  /** How many the best of those shares that the limit left out; 0 where it left out none. */
  readonly leftOut: number;
}

/**
 * Which of numbered things have a term: an inverted index in packed arrays, four bytes for each term of each thing beside a
 * text for each distinct term. Terms are compared for equality alone.
 */
export class TermIndex {
  /** See `TermIndexBuilder`. */
  constructor(
    /** How many things there are. */
    private readonly size: number,
    private readonly placeOf: ReadonlyMap<string, number>,
    /** Of the term at each place, where its postings begin; one more, where the last ones end. */
    private readonly starts: Uint32Array,
    /** The numbers of the things. */
    private readonly postings: Uint32Array,
  ) {}

  /**
   * Those that share a term with these and are wanted.
   * @param terms a repeated one counts once.
   */
  *sharing(
    terms: readonly string[],
    limit: number,
    isWanted: (number: number) => boolean,
  ): Pausable<Sharing> {
    const distinct = new Set(terms);
    const shared = new Uint32Array(this.size);
    for (const term of distinct) yield* this.#count(term, shared);
    const least = leastOfBest(this.#wanted(shared, distinct.size, isWanted), limit);
    const best: number[][] = [];
    for (let number = 0; number < this.size; number++) {
      const count = shared[number] as number;
      if (count < least || count === 0 || !isWanted(number)) continue;
      best[count] ??= [];
      best[count].push(number);
    }
    const sorted = best.reverse().flat();
    const found = sorted.slice(0, limit);
    const left = sorted[limit];
    return {
      found,
      shared: found.map((number) => shared[number] as number),
      leftOut: left === undefined ? 0 : (shared[left] as number),
    };
  }

  *#count(term: string, shared: Uint32Array): Pausable<void> {
    const place = this.placeOf.get(term);
    if (place === undefined) return;
    const end = this.starts[place + 1] as number;
    for (let from = this.starts[place] as number; from < end; from += POSTINGS_A_STEP) {
      if (from > (this.starts[place] as number)) yield;
      const to = Math.min(end, from + POSTINGS_A_STEP);
      for (let at = from; at < to; at++) (shared[this.postings[at] as number] as number)++;
    }
  }

  /** How many of the wanted share each number of terms, up to `most`. */
  #wanted(shared: Uint32Array, most: number, isWanted: (number: number) => boolean): Uint32Array {
    const numbers = new Uint32Array(most + 1);
    for (let number = 0; number < this.size; number++) {
      const count = shared[number] as number;
      if (count > 0 && isWanted(number)) (numbers[count] as number)++;
    }
    return numbers;
  }
}

/** The number of shared terms from which on there are more than the limit; 1 where there are not as many. */
function leastOfBest(numbers: Uint32Array, limit: number): number {
  let sum = 0;
  for (let count = numbers.length - 1; count > 1; count--) {
    sum += numbers[count] as number;
    if (sum > limit) return count;
  }
  return 1;
}
