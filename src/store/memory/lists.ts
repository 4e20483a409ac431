import { passes } from '../../domain/filter/conditions.js';
import {
  ANY_RELATIONSHIP,
  type FilterField,
  type RelationshipFilter,
} from '../../domain/filter/relationship-filter.js';
import { knownUnder } from '../../domain/filter/statement-filter.js';
import { keptFor } from '../../domain/kept-for.js';
import type { Pausable } from '../../domain/pausable.js';
import type { Relationship } from '../../domain/relationship.js';
import {
  degreeKey,
  type RelationshipOrder,
  type SortValue,
  sortValue,
} from '../../domain/relationship-order.js';
import type { KnownOn } from '../../domain/support.js';
import { VOCABULARY } from '../../domain/vocabulary.js';
import type { Direction } from '../graph-store.js';
import { sharedWork } from '../work/work.js';
import { type Ordering, ordering, orderingOf } from './ordering.js';
import { filtered } from './page.js';

/** Of an entity with no more relationships no list is kept: all are looked at. */
const FEW = 8;

/**
 * As many rows are kept in all lists together for each relationship, and beside them; the least recently used lists go first.
 * A list takes itself the room of some rows.
 */
const KEPT_FOR_EACH = 6;
const KEPT_BESIDE = 100_000;
const ROWS_OF_A_LIST = 32;

/** An end, and on which side of its relationships it is. */
export interface End {
  readonly entity: string;
  readonly role: Direction;
}

/**
 * Lists of the relationships of an end, or of all, of some types, polarities and modalities, in one order: a page of a list
 * looks at few rows but its own, however many relationships there are. Each is made when it is first asked for, and kept.
 */
export class Lists {
  /** By what they are, the least recently used first. */
  readonly #kept = new Map<string, KeptList>();
  readonly #most: number;
  #size = 0;

  constructor(
    private readonly all: readonly Relationship[],
    private readonly byEnd: ReadonlyMap<string, readonly Relationship[]>,
    private readonly degrees: ReadonlyMap<string, number>,
  ) {
    this.#most = KEPT_FOR_EACH * all.length + KEPT_BESIDE;
  }

  /** All that may pass the filter, of the end or (null) of all, in the order. Reads that come at the same time share the work. */
  *in(filter: RelationshipFilter, order: RelationshipOrder, end: End | null): Pausable<List> {
    const known = knownUnder(filter);
    const rows = end === null ? this.all : (this.byEnd.get(end.entity) ?? []);
    const kind = kindOf(filter);
    // By id nothing needs sorting, and what is looked at in vain is little.
    if (order === 'ID' && (end === null ? kind.isCommon : rows.length <= FEW)) {
      return { ordering: ordering(rows, this.sortValueOf(order, known, end)), areWanted: false };
    }
    const areWanted = kind.isAll;
    if (end !== null && rows.length <= FEW) {
      return { ordering: yield* this.#make(rows, filter, order, end), areWanted };
    }

    const key = nameOf(kind.key, order, known, end);
    const list = this.#kept.get(key) ?? {
      size: rows.length + ROWS_OF_A_LIST,
      made: null,
      work: sharedWork(this.#make(rows, filter, order, end)),
    };
    if (list.made === null) {
      this.#keep(key, list);
      const made = yield* list.work();
      this.#keep(key, { ...list, made, size: made.rows.length + ROWS_OF_A_LIST });
      return { ordering: made, areWanted };
    }
    this.#keep(key, list);
    return { ordering: list.made, areWanted };
  }

  /** The same where it needs no work. Null where it does. */
  at(filter: RelationshipFilter, order: RelationshipOrder, end: End): List | null {
    const { key, isAll } = kindOf(filter);
    const name = nameOf(key, order, knownUnder(filter), end);
    const list = this.#kept.get(name);
    if (list === undefined || list.made === null) return null;
    this.#keep(name, list);
    return { ordering: list.made, areWanted: isAll };
  }

  #keep(key: string, list: KeptList): void {
    this.#size += list.size - (this.#kept.get(key)?.size ?? 0);
    this.#kept.delete(key);
    this.#kept.set(key, list);
    for (const [oldest, { size }] of this.#kept) {
      if (this.#size <= this.#most) return;
      this.#kept.delete(oldest);
      this.#size -= size;
    }
  }

  *#make(
    rows: readonly Relationship[],
    filter: RelationshipFilter,
    order: RelationshipOrder,
    end: End | null,
  ): Pausable<Ordering<Relationship>> {
    const kind = kindOf(filter);
    const isWanted = (row: Relationship) => passes(row, kind.filter) && (end === null || isAt(row, end));
    const wanted = yield* filtered(rows, isWanted);
    const sortValueOf = this.sortValueOf(order, knownUnder(filter), end);
    return order === 'ID' ? ordering(wanted, sortValueOf) : yield* orderingOf(wanted, sortValueOf);
  }

  /** What rows are sorted by, before their id: of an end's relationships, RELEVANCE looks at the other end too. */
  sortValueOf(
    order: RelationshipOrder,
    knownOn: KnownOn,
    end: Pick<End, 'entity'> | null,
  ): (row: Relationship) => SortValue {
    if (order !== 'RELEVANCE' || end === null) return (row) => sortValue(row, order, knownOn);
    return (row) => {
      const other = row.subject === end.entity ? row.object : row.subject;
      return sortValue(row, order, knownOn) + degreeKey(this.degrees.get(other) ?? 0);
    };
  }
}

function nameOf(kind: string, order: RelationshipOrder, known: KnownOn, end: End | null): string {
  const isOfDates = order === 'ID' || order === 'EARLIEST_FIRST' || order === 'LATEST_FIRST';
  const day = isOfDates || known === null ? '' : JSON.stringify(known);
  return `${end === null ? '' : `${end.role} ${end.entity}`} ${order} ${day} ${kind}`;
}

interface List {
  /** Of all that may pass the filter. */
  readonly ordering: Ordering<Relationship>;
  /** Whether they surely do. */
  readonly areWanted: boolean;
}

interface KeptList {
  /** In rows: while it is not made yet, those that it is made of. */
  readonly size: number;
  readonly made: Ordering<Relationship> | null;
  readonly work: () => Pausable<Ordering<Relationship>>;
}

export function isAt(row: Relationship, { entity, role }: End): boolean {
  const isEither = role === 'ANY' || VOCABULARY[row.type].symmetric;
  return (
    ((isEither || role === 'OUT') && row.subject === entity) ||
    ((isEither || role === 'IN') && row.object === entity)
  );
}

/** What a filter asks of the fields that most filters set. */
interface Kind {
  /** The conditions on these alone, and their name. */
  readonly filter: RelationshipFilter;
  readonly key: string;
  /** Whether most relationships pass them. */
  readonly isCommon: boolean;
  /** Whether the filter sets no other. */
  readonly isAll: boolean;
}

const kindOf = keptFor((filter: RelationshipFilter): Kind => {
  const { types, polarity, modality } = filter;
  // What was supported on some day is not worth keeping.
  const unsupported = knownUnder(filter) === null ? filter.unsupported : 'INCLUDE';
  const kind = { ...ANY_RELATIONSHIP, types, polarity, modality, unsupported };
  return {
    filter: kind,
    key: JSON.stringify([types, polarity, modality, unsupported]),
    isCommon:
      types === null &&
      (polarity === null || polarity.includes('AFFIRMED')) &&
      (modality === null || modality.includes('ACTUAL')) &&
      unsupported !== 'ONLY',
    isAll: (Object.keys(filter) as FilterField[]).every((field) => filter[field] === kind[field]),
  };
});
