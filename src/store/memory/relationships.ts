import { passes } from '../../domain/filter/conditions.js';
import type { RelationshipFilter } from '../../domain/filter/relationship-filter.js';
import { knownUnder } from '../../domain/filter/statement-filter.js';
import type { Relationship } from '../../domain/relationship.js';
import {
  degreeKey,
  type RelationshipOrder,
  type SortValue,
  sortValue,
} from '../../domain/relationship-order.js';
import { type KnownOn, soleSupportsOf } from '../../domain/support.js';
import { VOCABULARY } from '../../domain/vocabulary.js';
import type { PlacedPage, RelationshipQuery, Role } from '../graph-store.js';
import type { GraphIndex } from './graph-index.js';
import { ordering, orderingOf } from './ordering.js';
import { countOf, filtered, pageOf } from './page.js';
import { sorted } from './sorted.js';
import { StepCounter, type Work } from './work.js';

/** What an entity costs, whatever it has, in rows. */
const ROWS_OF_AN_ENTITY = 8;

/** The entity whose relationships are wanted, and its role in them. */
export interface Standpoint {
  readonly entity: string;
  readonly role: Role;
}

/** The relationships that pass, of one entity or (null) of all: see the port. */
export function* findRelationships(
  index: GraphIndex,
  { filter, order, first, after }: RelationshipQuery,
  from: Standpoint | null,
): Work<PlacedPage> {
  const known = knownUnder(filter);
  const { few, isWanted } = yield* candidates(index, filter, from);
  const sortValueOf = sortValueFrom(index, order, known, from);
  const { rows, startAfter } =
    // By id nothing needs sorting, so that it pays to look at no more rows than the page shows.
    order === 'ID'
      ? ordering(few ?? index.dataset.relationships, sortValueOf)
      : few === null
        ? yield* index.relationshipOrderings.in(order, known)
        : yield* orderingOf(yield* filtered(few, isWanted), sortValueOf);
  const page = yield* pageOf(rows, startAfter(after), isWanted, first);
  return { ...page, places: page.items.map((row) => ({ value: sortValueOf(row), id: row.id })), ends: [] };
}

/** What rows are sorted by, before their id: of an end's relationships, RELEVANCE looks at the other end too. */
function sortValueFrom(
  index: GraphIndex,
  order: RelationshipOrder,
  knownOn: KnownOn,
  from: Standpoint | null,
): (row: Relationship) => SortValue {
  if (order !== 'RELEVANCE' || from === null || from.role === 'SOLE_SUPPORT') {
    return (row) => sortValue(row, order, knownOn);
  }
  return (row) => {
    const other = row.subject === from.entity ? row.object : row.subject;
    return sortValue(row, order, knownOn) + degreeKey(index.degrees.get(other) ?? 0);
  };
}

/** For each entity: see the port. */
export function* findRelationshipsOf(
  index: GraphIndex,
  entities: readonly string[],
  role: Role,
  query: RelationshipQuery,
): Work<PlacedPage[]> {
  const pages: PlacedPage[] = [];
  const counter = new StepCounter();
  for (const entity of entities) {
    if (counter.isDue(ROWS_OF_AN_ENTITY)) yield;
    pages.push(yield* findRelationships(index, query, { entity, role }));
  }
  return pages;
}

export function* countRelationships(
  index: GraphIndex,
  filter: RelationshipFilter,
  from: Standpoint | null,
): Work<number | null> {
  const { few, isWanted } = yield* candidates(index, filter, from);
  return yield* countOf(few ?? index.dataset.relationships, isWanted);
}

export function* countRelationshipsOf(
  index: GraphIndex,
  entities: readonly string[],
  role: Role,
  filter: RelationshipFilter,
): Work<(number | null)[]> {
  const counts: (number | null)[] = [];
  const counter = new StepCounter();
  for (const entity of entities) {
    if (counter.isDue(ROWS_OF_AN_ENTITY)) yield;
    counts.push(yield* countRelationships(index, filter, { entity, role }));
  }
  return counts;
}

function wantedBy(filter: RelationshipFilter, from: Standpoint | null): (row: Relationship) => boolean {
  const known = knownUnder(filter);
  return (row) => (from === null || hasRole(row, from, known)) && passes(row, filter);
}

function hasRole(row: Relationship, { entity, role }: Standpoint, knownOn: KnownOn): boolean {
  if (role === 'SOLE_SUPPORT') return soleSupportsOf(row, knownOn).includes(entity);
  const isEither = role === 'ANY' || VOCABULARY[row.type].symmetric;
  return (
    ((isEither || role === 'OUT') && row.subject === entity) ||
    ((isEither || role === 'IN') && row.object === entity)
  );
}

interface Candidates {
  /** By id, all that are wanted among them; null where only the list of all holds them. */
  readonly few: readonly Relationship[] | null;
  /** Of the candidates. */
  readonly isWanted: (row: Relationship) => boolean;
}

function* candidates(
  index: GraphIndex,
  filter: RelationshipFilter,
  from: Standpoint | null,
): Work<Candidates> {
  const isWanted = wantedBy(filter, from);
  const lists = entryPoint(index, filter, from);
  const [first = [], ...more] = lists ?? [];
  if (lists === null) return { few: null, isWanted };
  if (more.length === 0) return { few: first, isWanted };
  // To put lists together, each row was asked already.
  return { few: yield* union(lists, isWanted), isWanted: () => true };
}

type Lists = readonly (readonly Relationship[])[];

/** The fewest lists, each by id, that surely hold all that pass; null where the filter leads to none. */
function entryPoint(
  index: GraphIndex,
  { subject, object, touching, within, about, qualifiedBy, contested, sources }: RelationshipFilter,
  from: Standpoint | null,
): Lists | null {
  const entryPoints = [
    from && [(from.role === 'SOLE_SUPPORT' ? index.byWork : index.byEnd).get(from.entity)],
    subject && [index.byEnd.get(subject)],
    object && [index.byEnd.get(object)],
    touching?.map((id) => index.byEnd.get(id)),
    within?.map((id) => index.byEnd.get(id)),
    about?.flatMap((id) => [index.byEnd.get(id), index.byQualifier.get(id)]),
    qualifiedBy && [index.byQualifier.get(qualifiedBy.id)],
    contested === true && [index.conflicting],
    sources?.map((id) => index.bySource.get(id)),
  ].flatMap((lists): Lists[] => (lists ? [lists.filter((list) => list !== undefined)] : []));
  if (entryPoints.length === 0) return null;
  return entryPoints.reduce((a, b) => (lengthOf(b) < lengthOf(a) ? b : a));
}

const lengthOf = (lists: Lists): number => lists.reduce((sum, { length }) => sum + length, 0);

/** What is wanted of several lists, by id, without duplicates. To sort is dearer than to ask, so the unwanted are left out first. */
function* union(lists: Lists, isWanted: (row: Relationship) => boolean): Work<readonly Relationship[]> {
  const seen = new Set<Relationship>();
  const wanted: Relationship[] = [];
  const counter = new StepCounter();
  for (const list of lists) {
    if (counter.isDue()) yield;
    for (const row of list) {
      if (counter.isDue()) yield;
      if (seen.has(row)) continue;
      seen.add(row);
      if (isWanted(row)) wanted.push(row);
    }
  }
  return yield* sorted(wanted, (a, b) => (a.id < b.id ? -1 : 1));
}
