import type { Pausable } from '../../domain/pausable.js';
import { StepCounter } from '../work/work.js';
import { TermIndex } from './term-index.js';

/** Makes a `TermIndex` of things that come one after the other, in any order; what it has of them meanwhile is packed too. */
export class TermIndexBuilder {
  readonly #placeOf = new Map<string, number>();
  /** Of the term at each place, how many have it. */
  readonly #counts: number[] = [];
  /** The places of the terms of each thing, in the order in which they came. */
  readonly #places = new Blocks();
  /** Of each thing, in that order, its number and where its places end. */
  readonly #numbers: Uint32Array;
  readonly #ends: Uint32Array;
  #added = 0;

  /** @param size how many things there will be, numbered from 0. */
  constructor(private readonly size: number) {
    this.#numbers = new Uint32Array(size);
    this.#ends = new Uint32Array(size);
  }

  /** @param number each once. @param terms distinct. */
  add(number: number, terms: readonly string[]): void {
    for (const term of terms) {
      const place = this.#placeOf.get(term) ?? this.#placeOf.size;
      if (place === this.#placeOf.size) this.#placeOf.set(term, place);
      this.#counts[place] = (this.#counts[place] ?? 0) + 1;
      this.#places.push(place);
    }
    this.#numbers[this.#added] = number;
    this.#ends[this.#added] = this.#places.length;
    this.#added += 1;
  }

  /** Once all are there; it takes no more then. */
  *build(): Pausable<TermIndex> {
    const counter = new StepCounter();
    const starts = new Uint32Array(this.#counts.length + 1);
    for (let place = 0; place < this.#counts.length; place++) {
      if (counter.isDue()) yield;
      starts[place + 1] = (starts[place] as number) + (this.#counts[place] as number);
    }
    const next = starts.slice();
    const postings = new Uint32Array(this.#places.length);
    let at = 0;
    for (let i = 0; i < this.#added; i++) {
      if (counter.isDue()) yield;
      for (; at < (this.#ends[i] as number); at++) {
        const place = this.#places.at(at);
        postings[next[place] as number] = this.#numbers[i] as number;
        (next[place] as number)++;
      }
    }
    return new TermIndex(this.size, this.#placeOf, starts, postings);
  }
}

/** Numbers one after the other, of which it is not known how many there will be. */
class Blocks {
  static readonly #SIZE = 1 << 18;
  readonly #blocks: Uint32Array[] = [];
  length = 0;

  push(number: number): void {
    const within = this.length % Blocks.#SIZE;
    if (within === 0) this.#blocks.push(new Uint32Array(Blocks.#SIZE));
    (this.#blocks.at(-1) as Uint32Array)[within] = number;
    this.length += 1;
  }

  at(index: number): number {
    const block = this.#blocks[Math.floor(index / Blocks.#SIZE)] as Uint32Array;
    return block[index % Blocks.#SIZE] as number;
  }
}
