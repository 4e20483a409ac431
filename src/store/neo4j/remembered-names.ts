import type { MaybePromise } from '../../domain/maybe-promise.js';
import type { Slices } from '../work/slices.js';
import { HOW_MANY_ENTITIES } from './names.queries.js';
import { type NameIndex, readNames } from './read-names.js';
import type { Reader } from './reader.js';

/** When names are remembered, and how many. */
export interface NameLimits {
  /** The search of a revision that has them read: a command that asks about one or two asks the database. */
  readonly from: number;
  /** Up to so many are read at once: that search waits for them. */
  readonly few: number;
  /** Of more entities names are not read; 0 where none ever are. */
  readonly most: number;
}

export const NAME_LIMITS: NameLimits = { from: 3, few: 1_000, most: 1_000_000 };

/**
 * The names of the revision that was searched last, kept in the process: read in the background where they are many, so that
 * searches need not ask the database.
 */
export class RememberedNames {
  #known: Known | null = null;

  /** @param reader one that outlives requests: what is read serves the next one too. */
  constructor(
    private readonly reader: Reader,
    private readonly slices: Slices,
    private readonly limits: NameLimits,
  ) {}

  /** The one that was searched last; null before the first search. */
  get revision(): string | null {
    return this.#known?.revision ?? null;
  }

  /** To be asked once a search. Null where the database has to be asked: they are too many, or not read yet. */
  of(revision: string): MaybePromise<NameIndex | null> {
    if (this.limits.most === 0) return null;
    if (this.#known?.revision !== revision) this.#known = { revision, searches: 0, names: null };
    const known = this.#known;
    known.searches += 1;
    if (known.searches === this.limits.from) {
      known.names = this.#firstOf(known).catch(() => this.#forget(known));
    }
    return known.names;
  }

  async #firstOf(known: Known): Promise<NameIndex | null> {
    const { value: count } = await this.reader.read(HOW_MANY_ENTITIES, {}, Number);
    if (count > this.limits.most) return null;
    const read = readNames(this.reader, known.revision, this.slices).then((names) => {
      if (names === null) return this.#forget(known);
      known.names = names;
      return names;
    });
    if (count <= this.limits.few) return read;
    read.catch(() => this.#forget(known));
    return null;
  }

  /** So that a later search tries again. */
  #forget(known: Known): null {
    if (this.#known === known) this.#known = null;
    return null;
  }
}

interface Known {
  readonly revision: string;
  searches: number;
  names: MaybePromise<NameIndex | null>;
}
