import type { MaybePromise } from '../../domain/maybe-promise.js';
import type { PackedTies } from '../ties/packed-ties.js';
import type { Slices } from '../work/slices.js';
import { readTies } from './read-ties.js';
import type { Reader } from './reader.js';
import { HOW_MANY } from './ties.queries.js';

/** How many relationships are remembered. */
export interface TieLimits {
  /** Up to so many are read in about the time of a walk: the first search waits for them. */
  readonly few: number;
  /** More are not read; 0 where none ever are. */
  readonly most: number;
}

/** A million take some 150 MB. */
export const TIE_LIMITS: TieLimits = { few: 20_000, most: 1_000_000 };

/**
 * The ties of the revision that was asked for last, kept in the process: read whole when first asked for, in the
 * background where they are many, so that searches need not walk the database.
 */
export class RememberedTies {
  #known: Known | null = null;

  /** @param reader one that outlives requests: what is read serves the next one too. */
  constructor(
    private readonly reader: Reader,
    private readonly slices: Slices,
    private readonly limits: TieLimits,
  ) {}

  /** Whether there is no need to ask. */
  get keepsNone(): boolean {
    return this.limits.most === 0;
  }

  /** Null where they are too many, or not read yet: the database is walked then. */
  of(revision: string): MaybePromise<PackedTies | null> {
    if (this.#known?.revision !== revision) this.#begin(revision);
    return this.#known?.ties ?? null;
  }

  #begin(revision: string): void {
    const known: Known = { revision, ties: null };
    this.#known = known;
    known.ties = this.#firstOf(known).catch(() => this.#forget(known));
  }

  async #firstOf(known: Known): Promise<PackedTies | null> {
    const { value: count } = await this.reader.read(HOW_MANY, {}, Number);
    if (count > this.limits.most) return null;
    const read = readTies(this.reader, known.revision, this.slices).then((ties) => {
      if (ties === null) return this.#forget(known);
      known.ties = ties;
      return ties;
    });
    if (count <= this.limits.few) return read;
    read.catch(() => this.#forget(known));
    return null;
  }

  /** So that the next question tries again. */
  #forget(known: Known): null {
    if (this.#known === known) this.#known = null;
    return null;
  }
}

interface Known {
  readonly revision: string;
  ties: MaybePromise<PackedTies | null>;
}
