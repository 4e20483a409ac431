import { invariant } from '../../domain/errors.js';
import type { SortValue } from '../../domain/relationship-order.js';
import type { PlacedPage } from '../graph-store.js';
import { list } from './properties.js';
import { type Named, type Needed, namedFrom } from './records.js';
import type { KnownRecords } from './remembered-records.js';

/** A page as a question gives it (see `page`): which rows it has, without their records. */
export interface PageRows {
  readonly rows: readonly PageRow[];
  readonly hasMore: boolean;
}

interface PageRow {
  readonly named: Named;
  readonly value: SortValue;
  /** Ids of the entities whose records are wanted. */
  readonly ends: readonly string[];
}

/** @param value its rows and, where there are more, one that tells so. @param withEnds whether entities are wanted. */
export function pageRows(value: unknown, first: number, withEnds: boolean): PageRows {
  const rows = list(value);
  return { rows: rows.slice(0, first).map((row) => pageRow(row, withEnds)), hasMore: rows.length > first };
}

function pageRow(row: unknown, withEnds: boolean): PageRow {
  const [id, value, ends, texts] = list(row);
  invariant(typeof id === 'string', 'a row has no id');
  invariant(typeof value === 'string' || typeof value === 'number', `${id} is sorted by nothing`);
  return { named: [id, texts], value, ends: withEnds ? list(ends).map(String) : [] };
}

/** @param entities those that are wanted besides. @param brought entities that came along. */
export function neededBy(pages: readonly PageRows[], entities: readonly string[], brought: unknown): Needed {
  const rows = pages.flatMap((page) => page.rows);
  return {
    relationships: rows.map(({ named }) => named),
    entities: new Set([...entities, ...rows.flatMap(({ ends }) => ends)]),
    brought: namedFrom(brought),
  };
}

/** @throws where a record is not there: every row is one of a relationship. */
export function placedPage({ rows, hasMore }: PageRows, records: KnownRecords): PlacedPage {
  return {
    items: rows.map(({ named: [id] }) => {
      const found = records.relationship(id);
      invariant(found, `the relationship ${id} has no record`);
      return found;
    }),
    hasMore,
    places: rows.map(({ named: [id], value }) => ({ value, id })),
    ends: [...new Set(rows.flatMap(({ ends }) => ends))].flatMap((id) => records.entity(id) ?? []),
  };
}
