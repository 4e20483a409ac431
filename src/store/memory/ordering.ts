import type { Relationship } from '../../domain/relationship.js';
import { type RelationshipOrder, sortValue } from '../../domain/relationship-order.js';
import type { KnownOn } from '../../domain/support.js';
import type { Place } from '../graph-store.js';
import { firstIndex } from './first-index.js';
import { standsAfter } from './stands-after.js';

/** Relationships in one order. Sorting is paid for once; finding a place costs a bisection. */
export class Ordering {
  readonly #rows: readonly Relationship[];

  /** @param byId relationships sorted by id. */
  constructor(
    byId: readonly Relationship[],
    private readonly order: RelationshipOrder,
    private readonly knownOn: KnownOn,
  ) {
    this.#rows = order === 'ID' ? byId : sorted(byId, order, knownOn);
  }

  /** The rows after a place, whether or not a row stands there; all of them where it is null. */
  *after(place: Place | null): Generator<Relationship> {
    const start =
      place === null
        ? 0
        : firstIndex(this.#rows, (row) =>
            standsAfter(sortValue(row, this.order, this.knownOn), row.id, place),
          );
    for (let i = start; i < this.#rows.length; i++) {
      const row = this.#rows[i];
      if (row !== undefined) yield row;
    }
  }
}

/** The sort is stable, so that rows of one value stay sorted by id. */
function sorted(byId: readonly Relationship[], order: RelationshipOrder, knownOn: KnownOn): Relationship[] {
  return byId
    .map((row) => ({ row, value: sortValue(row, order, knownOn) }))
    .sort((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0))
    .map(({ row }) => row);
}
