import type { Attribute } from '../../domain/attribute.js';
import { byId } from '../../domain/compare.js';
import type { AttributeFilter } from '../../domain/filter/attribute-filter.js';
import { attributePasses } from '../../domain/filter/conditions.js';
import { knownUnder } from '../../domain/filter/statement-filter.js';
import { NAMED_FIELDS } from '../../domain/named-by.js';
import type { Pausable } from '../../domain/pausable.js';
import { sortValue } from '../../domain/relationship-order.js';
import type { AttributeQuery, Page } from '../graph-store.js';
import { sorted } from '../work/sorted.js';
import { StepCounter } from '../work/work.js';
import type { GraphIndex } from './graph-index.js';
import { ordering, orderingOf } from './ordering.js';
import { countOf, filtered, pageOf } from './page.js';

/** What an entity costs, whatever it has, in rows. */
const ROWS_OF_AN_ENTITY = 8;

/** The attributes that pass, of one entity or (null) of all: see the port. */
export function* findAttributes(
  index: GraphIndex,
  { filter, order, first, after }: AttributeQuery,
  entity: string | null,
): Pausable<Page<Attribute>> {
  const isWanted = wantedBy(filter);
  const few = yield* candidates(index, filter, entity);
  const known = knownUnder(filter);
  const sortValueOf = (row: Attribute) => sortValue(row, order, known);
  const { rows, startAfter } =
    // By id nothing needs sorting, so that it pays to look at no more rows than the page shows.
    order === 'ID'
      ? ordering(few ?? index.dataset.attributes, sortValueOf)
      : few === null
        ? yield* index.attributeOrderings.in(order, known)
        : yield* orderingOf(yield* filtered(few, isWanted), sortValueOf);
  return yield* pageOf(rows, startAfter(after), isWanted, first);
}

/** For each entity: see the port. */
export function* findAttributesOf(
  index: GraphIndex,
  entities: readonly string[],
  query: AttributeQuery,
): Pausable<Page<Attribute>[]> {
  return yield* forEach(entities, (entity) => findAttributes(index, query, entity));
}

export function* countAttributes(
  index: GraphIndex,
  filter: AttributeFilter,
  entity: string | null,
): Pausable<number | null> {
  const few = yield* candidates(index, filter, entity);
  return yield* countOf(few ?? index.dataset.attributes, wantedBy(filter));
}

export function* countAttributesOf(
  index: GraphIndex,
  entities: readonly string[],
  filter: AttributeFilter,
): Pausable<(number | null)[]> {
  return yield* forEach(entities, (entity) => countAttributes(index, filter, entity));
}

function* forEach<T>(entities: readonly string[], ofOne: (entity: string) => Pausable<T>): Pausable<T[]> {
  const found: T[] = [];
  const counter = new StepCounter();
  for (const entity of entities) {
    if (counter.isDue(ROWS_OF_AN_ENTITY)) yield;
    found.push(yield* ofOne(entity));
  }
  return found;
}

function wantedBy(filter: AttributeFilter): (row: Attribute) => boolean {
  return (row) => attributePasses(row, filter);
}

/** A list, by id, that surely holds all that pass; null where only that of all does. */
function* candidates(
  { attributesOf, attributesByNamed, conflictingAttributes }: GraphIndex,
  { entities, contested, ...named }: AttributeFilter,
  entity: string | null,
): Pausable<readonly Attribute[] | null> {
  const listsOf = (ids: readonly string[], lists: ReadonlyMap<string, readonly Attribute[]>) =>
    [...new Set(ids)].flatMap((id) => lists.get(id) ?? []);
  if (entity !== null) return attributesOf.get(entity) ?? [];
  if (entities !== null) return yield* sorted(listsOf(entities, attributesOf), byId);
  const by = NAMED_FIELDS.find((field) => named[field] !== null);
  if (by === undefined) return contested === true ? conflictingAttributes : null;
  const rows = new Set(listsOf(named[by] ?? [], yield* attributesByNamed[by]()));
  return yield* sorted([...rows], byId);
}
