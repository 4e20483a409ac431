import { LRUCache } from 'lru-cache';
import { byId } from '../../domain/compare.js';
import { shortHash } from '../../domain/content-hash.js';
import { list } from './properties.js';
import type { TiePattern } from './tie-pattern.js';
import type { TieSort } from './walk-pattern.js';

/** Who is connected with an entity, its degree (null where no path may go over it), and by what sorts of ties. */
export interface TieNeighbor {
  readonly id: string;
  readonly degree: number | null;
  readonly sorts: readonly TieSort[];
}

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
      keyOf,
      find: (revision, ids) => {
        const found = new Map<string, readonly TieNeighbor[]>();
        if (revision !== this.#revision) return found;
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
  /** One text for an entity and the pattern. */
  keyOf(id: string): string;
  /** Of those of the ids that are remembered of this revision, each list sorted by id. */
  find(revision: string, ids: readonly string[]): Map<string, readonly TieNeighbor[]>;
  keep(revision: string, neighbors: ReadonlyMap<string, readonly TieNeighbor[]>): void;
}

/** Each once, sorted by id. */
export function tieNeighborsFrom(value: unknown): TieNeighbor[] {
  const neighbors = new Map<string, { id: string; degree: number | null; sorts: TieSort[] }>();
  for (const row of list(value)) {
    const [id, degree, sort] = list(row);
    const known = neighbors.get(String(id));
    if (known !== undefined) known.sorts.push(String(sort));
    else
      neighbors.set(String(id), {
        id: String(id),
        degree: typeof degree === 'number' ? degree : null,
        sorts: [String(sort)],
      });
  }
  return [...neighbors.values()].sort(byId);
}
