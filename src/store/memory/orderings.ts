import type { Pausable } from '../../domain/pausable.js';
import { type RelationshipOrder, sortValue } from '../../domain/relationship-order.js';
import type { Statement } from '../../domain/statement.js';
import type { KnownOn } from '../../domain/support.js';
import { sharedWork } from '../work/work.js';
import { type Ordering, orderingOf } from './ordering.js';

/** As many sorted lists of all statements of a sort as are kept; the least recently used goes first. */
const KEPT = 8;

/** All statements of a sort in each order that was asked for. */
export class Orderings<S extends Statement> {
  readonly #kept = new Map<string, () => Pausable<Ordering<S>>>();

  /** @param byId sorted by id. */
  constructor(private readonly byId: readonly S[]) {}

  /** Sorted when first asked for; reads that come at the same time share the work. */
  in(order: RelationshipOrder, knownOn: KnownOn): Pausable<Ordering<S>> {
    const isOfDates = order === 'EARLIEST_FIRST' || order === 'LATEST_FIRST';
    const key = isOfDates ? order : `${order} ${JSON.stringify(knownOn)}`;
    const ordering =
      this.#kept.get(key) ?? sharedWork(orderingOf(this.byId, (row) => sortValue(row, order, knownOn)));
    this.#kept.delete(key);
    this.#kept.set(key, ordering);
    const [oldest] = this.#kept.keys();
    if (oldest !== undefined && this.#kept.size > KEPT) this.#kept.delete(oldest);
    return ordering();
  }
}
