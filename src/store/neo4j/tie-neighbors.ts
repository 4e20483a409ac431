import { DeadlineError } from '../../domain/errors.js';
import type { Read } from '../graph-store.js';
import { tieNeighbors } from './paths.queries.js';
import { list } from './properties.js';
import type { Reader } from './reader.js';
import {
  type NeighborsUnderPattern,
  type RememberedNeighbors,
  type TieNeighbor,
  tieNeighborsFrom,
} from './remembered-neighbors.js';
import type { TiePattern } from './tie-pattern.js';

type Lists = ReadonlyMap<string, readonly TieNeighbor[]>;

/** When a search ends, whatever it has found by then. */
interface SearchTime {
  /** The moment (`performance.now()`). */
  readonly endsAt: number;
  /** What it was given. */
  readonly timeoutMs: number;
}

/**
 * The neighbors of entities as path searches need them: remembered of the revision that the request met, else read, and
 * what another search of the request reads already is waited for.
 */
export class TieNeighbors {
  readonly #underWay = new Map<string, Promise<Read<Lists> | null>>();

  constructor(
    private readonly reader: Reader,
    private readonly remembered: RememberedNeighbors,
  ) {}

  /**
   * Those of each id, all of one revision; null where the reads met two.
   * @param met the revision that the search met; null before its first read.
   * @throws DeadlineError where the time is over; what the reader throws
   */
  async of(
    ids: readonly string[],
    met: string | null,
    pattern: TiePattern,
    time: SearchTime,
  ): Promise<Read<Lists> | null> {
    const remembered = this.remembered.under(pattern);
    const lists = new Map<string, readonly TieNeighbor[]>();
    let revision = met ?? this.reader.revisionMet;
    let missing = ids;
    const add = (read: Read<Lists>) => {
      for (const [id, found] of read.value) lists.set(id, found);
      const isSame = revision === null || revision === read.revision;
      revision = read.revision;
      return isSame;
    };
    for (;;) {
      if (revision !== null) add({ revision, value: remembered.find(revision, missing) });
      missing = missing.filter((id) => !lists.has(id));
      if (missing.length === 0 && revision !== null) return { revision, value: lists };
      for (const read of await this.#readOnce(missing, pattern, remembered, time))
        if (!add(read)) return null;
    }
  }

  /** What is known without looking; see `Reader.nothing`. */
  nothing<T>(value: T): Promise<Read<T>> {
    return this.reader.nothing(value);
  }

  /** What was read of them; what another search failed to read is not there. */
  async #readOnce(
    ids: readonly string[],
    pattern: TiePattern,
    remembered: NeighborsUnderPattern,
    time: SearchTime,
  ): Promise<Read<Lists>[]> {
    const keyOf = (id: string) => remembered.keyOf(id);
    const others = ids.flatMap((id) => this.#underWay.get(keyOf(id)) ?? []);
    const own = ids.filter((id) => !this.#underWay.has(keyOf(id)));
    const reading = own.length === 0 ? null : this.#read(own, pattern, remembered, time);
    const untilRead = reading?.catch(() => null);
    for (const id of own) if (untilRead) this.#underWay.set(keyOf(id), untilRead);
    try {
      const reads = await Promise.all([...new Set(others), ...(reading ? [reading] : [])]);
      return reads.filter((read) => read !== null);
    } finally {
      for (const id of own) this.#underWay.delete(keyOf(id));
    }
  }

  async #read(
    ids: readonly string[],
    pattern: TiePattern,
    remembered: NeighborsUnderPattern,
    { endsAt, timeoutMs }: SearchTime,
  ): Promise<Read<Lists>> {
    const remaining = Math.floor(endsAt - performance.now());
    // Neo4j takes 0 for "as long as it takes".
    if (remaining < 1) {
      throw new DeadlineError(
        `Expected all paths within ${timeoutMs} ms, but the search takes longer.`,
        timeoutMs,
      );
    }
    const read = await this.reader.read(
      tieNeighbors(pattern),
      { ...pattern.parameters, ids },
      (value) => new Map(list(value).map((found, place) => [ids[place] ?? '', tieNeighborsFrom(found)])),
      remaining,
    );
    remembered.keep(read.revision, read.value);
    return read;
  }
}
