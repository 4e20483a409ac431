import type { MaybePromise } from '../../domain/maybe-promise.js';

/** When something of a revision is remembered whole, and how much of it at most. */
export interface WholeLimits {
  /** The question of a revision that has it read, from 1: a command that asks once or twice may ask the database. */
  readonly from: number;
  /** Up to so many are read in about the time of a question: that one waits for them. */
  readonly few: number;
  /** More are not read; 0 where none ever are. */
  readonly most: number;
}

/**
 * What is read whole of the revision that was asked for last, and kept in the process; in the background where it is much, so that
 * questions need not ask the database.
 */
export class RememberedWhole<T> {
  #known: Known<T> | null = null;

  /**
   * @param howMany there are, to be held against the limits.
   * @param readAll of a revision; null where another one is there. Both outlive requests: what is read serves the next one too.
   */
  constructor(
    private readonly limits: WholeLimits,
    private readonly howMany: () => Promise<number>,
    private readonly readAll: (revision: string) => Promise<T | null>,
  ) {}

  /** Whether there is no need to ask. */
  get keepsNone(): boolean {
    return this.limits.most === 0;
  }

  /** That was asked for last; null before the first question. */
  get revision(): string | null {
    return this.#known?.revision ?? null;
  }

  /** To be asked once a question. Null where the database has to be asked: it is too much, or not read yet. */
  of(revision: string): MaybePromise<T | null> {
    if (this.keepsNone) return null;
    if (this.#known?.revision !== revision) this.#known = { revision, questions: 0, whole: null };
    const known = this.#known;
    known.questions += 1;
    if (known.questions === this.limits.from) {
      known.whole = this.#firstOf(known).catch(() => this.#forget(known));
    }
    return known.whole;
  }

  async #firstOf(known: Known<T>): Promise<T | null> {
    const count = await this.howMany();
    if (count > this.limits.most) return null;
    const read = this.readAll(known.revision).then((whole) => {
      if (whole === null) return this.#forget(known);
      known.whole = whole;
      return whole;
    });
    if (count <= this.limits.few) return read;
    read.catch(() => this.#forget(known));
    return null;
  }

  /** So that a later question tries again. */
  #forget(known: Known<T>): null {
    if (this.#known === known) this.#known = null;
    return null;
  }
}

interface Known<T> {
  readonly revision: string;
  questions: number;
  whole: MaybePromise<T | null>;
}
