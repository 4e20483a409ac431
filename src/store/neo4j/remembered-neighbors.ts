import { LRUCache } from 'lru-cache';
import { shortHash } from '../../domain/content-hash.js';
import { list } from './properties.js';
import type { TiePattern } from './tie-pattern.js';

/** Who is connected with an entity, and its degree; null where no path may go over it. */
export type TieNeighbor = readonly [id: string, degree: number | null];

/** In all lists together: some 40 MB. */
const MOST_NEIGHBORS = 200_000;

/**
 * What path searches read of the neighbors of entities, so that the next search need not read it again: of one revision, the
 * last that was met; what was not used for longest goes first.
 */
export class RememberedNeighbors {
  #revision: string | null = null;
  readonly #lists = new LRUCache<string, readonly TieNeighbor[]>({
    maxSize: MOST_NEIGHBORS,
    sizeCalculation: ({ length }) => length + 1,
  });

  /** What is remembered of searches with this pattern. */
  under({ types, text, parameters }: TiePattern): NeighborsUnderPattern {
    const pattern = shortHash([types, text, parameters]);
    const keyOf = (id: string) => `${pattern} ${id}`;
    return {
      find: (revision, ids) => {
        const found = new Map<string, readonly TieNeighbor[]>();
        if (revision === null || revision !== this.#revision) return found;
        for (const id of ids) {
          const known = this.#lists.get(keyOf(id));
          if (known !== undefined) found.set(id, known);
        }
        return found;
      },
      keep: (revision, neighbors) => {
        if (revision !== this.#revision) this.#lists.clear();
        this.#revision = revision;
        for (const [id, found] of neighbors) this.#lists.set(keyOf(id), found);
      },
    };
  }
}

export interface NeighborsUnderPattern {
  /** Of those of the ids that are remembered of this revision, each list sorted by id; none where it is not known yet. */
  find(revision: string | null, ids: readonly string[]): Map<string, readonly TieNeighbor[]>;
  keep(revision: string, neighbors: ReadonlyMap<string, readonly TieNeighbor[]>): void;
}

/** Sorted by id. */
export function tieNeighborsFrom(value: unknown): TieNeighbor[] {
  return list(value)
    .map((pair): TieNeighbor => {
      const [id, degree] = list(pair);
      return [String(id), typeof degree === 'number' ? degree : null];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
