import { byId } from '../../domain/compare.js';
import type { Entity } from '../../domain/entity.js';
import { passes } from '../../domain/filter/conditions.js';
import type { RelationshipFilter } from '../../domain/filter/relationship-filter.js';
import { knownUnder } from '../../domain/filter/statement-filter.js';
import { NAMED_FIELDS, says } from '../../domain/named-by.js';
import { type OtherEnd, otherEndPasses } from '../../domain/other-end.js';
import type { Pausable } from '../../domain/pausable.js';
import type { Relationship } from '../../domain/relationship.js';
import type { RelationshipOrder, SortValue } from '../../domain/relationship-order.js';
import { type KnownOn, soleSupportsOf } from '../../domain/support.js';
import {
  isDirection,
  type Page,
  type Place,
  type PlacedPage,
  type RelationshipQuery,
  type Role,
} from '../graph-store.js';
import { findWithin } from '../ties/find-within.js';
import { sorted } from '../work/sorted.js';
import { StepCounter } from '../work/work.js';
import type { GraphIndex } from './graph-index.js';
import { type End, isAt } from './lists.js';
import { type Ordering, ordering, orderingOf } from './ordering.js';
import { countOf, filtered, pageOf } from './page.js';

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
  { filter, order, first, after, other }: RelationshipQuery,
  from: Standpoint | null,
): Pausable<PlacedPage> {
  const { rows, startAfter, sortValueOf, isWanted } = yield* candidates(index, filter, order, from, other);
  return placed(yield* pageOf(rows, startAfter(after), isWanted, first), sortValueOf);
}

/** The page of an entity where its list is kept and holds no other rows: it is there without any work. Null where it is not. */
export function pageAtHand(
  index: GraphIndex,
  entity: string,
  role: Role,
  { filter, order, first, after, other }: RelationshipQuery,
): PlacedPage | null {
  const list =
    isDirection(role) && other === undefined ? index.lists.at(filter, order, { entity, role }) : null;
  if (!list?.areWanted) return null;
  const { rows, startAfter, sortValueOf } = list.ordering;
  const start = startAfter(after);
  const end = start + first;
  return placed({ items: rows.slice(start, end), hasMore: end < rows.length }, sortValueOf);
}

function placed(page: Page<Relationship>, sortValueOf: (row: Relationship) => SortValue): PlacedPage {
  let places: Place[] | null = null;
  return {
    items: page.items,
    hasMore: page.hasMore,
    // Most readers ask for none.
    get places() {
      places ??= page.items.map((row) => ({ value: sortValueOf(row), id: row.id }));
      return places;
    },
    ends: [],
  };
}

/** For each entity: see the port. */
export function* findRelationshipsOf(
  index: GraphIndex,
  entities: readonly string[],
  role: Role,
  query: RelationshipQuery,
): Pausable<PlacedPage[]> {
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
  other?: OtherEnd,
): Pausable<number | null> {
  const { rows, isWanted } = yield* candidates(index, filter, 'ID', from, other);
  return yield* countOf(rows, isWanted);
}

export function* countRelationshipsOf(
  index: GraphIndex,
  entities: readonly string[],
  role: Role,
  filter: RelationshipFilter,
  other?: OtherEnd,
): Pausable<(number | null)[]> {
  const counts: (number | null)[] = [];
  const counter = new StepCounter();
  for (const entity of entities) {
    if (counter.isDue(ROWS_OF_AN_ENTITY)) yield;
    counts.push(yield* countRelationships(index, filter, { entity, role }, other));
  }
  return counts;
}

function wantedBy(filter: RelationshipFilter, from: Standpoint | null): (row: Relationship) => boolean {
  const known = knownUnder(filter);
  return (row) => (from === null || hasRole(row, from, known)) && passes(row, filter);
}

function hasRole(row: Relationship, { entity, role }: Standpoint, knownOn: KnownOn): boolean {
  if (role === 'SOLE_SUPPORT') return soleSupportsOf(row, knownOn).includes(entity);
  if (role === 'SAYS') return says(row, entity, knownOn);
  return isAt(row, { entity, role });
}

interface Candidates extends Ordering<Relationship> {
  /** Of the rows: all that are wanted are among them. */
  readonly isWanted: (row: Relationship) => boolean;
}

export function* candidates(
  index: GraphIndex,
  filter: RelationshipFilter,
  order: RelationshipOrder,
  from: Standpoint | null,
  other?: OtherEnd,
): Pausable<Candidates> {
  const ofOther = from !== null && other !== undefined ? otherEndOf(index, from.entity, other) : null;
  const passing = wantedBy(filter, from);
  const isWanted = ofOther === null ? passing : (row: Relationship) => passing(row) && ofOther(row);
  const among = filter.within && (yield* within(index, filter.within));
  const { end, lists } = (yield* entryPoint(index, filter, from, among)) ?? { end: null, lists: null };
  // What is relevant depends on the end from which it is looked at.
  const isInOrder = order !== 'RELEVANCE' || (from !== null && end?.entity === from.entity);
  if (lists === null || (end !== null && isInOrder)) {
    const { ordering, areWanted } = yield* index.lists.in(filter, order, end);
    return { ...ordering, isWanted: areWanted ? (ofOther ?? always) : isWanted };
  }
  const [only = [], ...more] = lists;
  const seenFrom = from !== null && isDirection(from.role) ? from : null;
  const sortValueOf = index.lists.sortValueOf(order, knownUnder(filter), seenFrom);
  if (order === 'ID' && more.length === 0) return { ...ordering(only, sortValueOf), isWanted };
  // To put lists together, or to sort them, is dearer than to ask: the unwanted are left out first.
  const wanted = more.length > 0 ? yield* union(lists, isWanted) : yield* filtered(only, isWanted);
  const inOrder = order === 'ID' ? ordering(wanted, sortValueOf) : yield* orderingOf(wanted, sortValueOf);
  return { ...inOrder, isWanted: always };
}

/** Those both of whose ends are among these, by id. */
function* within(index: GraphIndex, entities: readonly string[]): Pausable<Relationship[]> {
  const rows = yield* findWithin(yield* index.packedTies(), entities);
  return Array.from(rows, (row) => index.dataset.relationships[row] as Relationship);
}

const always = () => true;

/** Whether a relationship of the entity meets the conditions on its other end. */
function otherEndOf(index: GraphIndex, entity: string, asked: OtherEnd): (row: Relationship) => boolean {
  return (row) => {
    const id = row.subject === entity ? row.object : row.subject;
    return otherEndPasses(row, index.entityById.get(id) as Entity, asked);
  };
}

type RowLists = readonly (readonly Relationship[])[];

interface EntryPoint {
  /** Each by id. */
  readonly lists: RowLists;
  /** Where they are the relationships of one end: all that pass have it in that role. */
  readonly end: End | null;
}

/**
 * The fewest lists that surely hold all that pass; null where the filter leads to none.
 * @param among all that the filter's `within` lets pass.
 */
function* entryPoint(
  index: GraphIndex,
  { subject, object, touching, about, qualifiedBy, contested, ...named }: RelationshipFilter,
  from: Standpoint | null,
  among: readonly Relationship[] | null,
): Pausable<EntryPoint | null> {
  const entryPoints: EntryPoint[] = [];
  const add = (lists: readonly (readonly Relationship[] | undefined)[], end: End | null = null) =>
    entryPoints.push({ lists: lists.filter((list) => list !== undefined), end });
  const ofEnd = (entity: string, role: End['role']) => add([index.byEnd.get(entity)], { entity, role });

  if (from?.role === 'SOLE_SUPPORT') add([(yield* index.byWork()).get(from.entity)]);
  else if (from?.role === 'SAYS') {
    const said: (readonly Relationship[] | undefined)[] = [];
    for (const by of NAMED_FIELDS) said.push((yield* index.byNamed[by]()).get(from.entity));
    add(said);
  } else if (from !== null) ofEnd(from.entity, from.role);
  if (subject !== null) ofEnd(subject, 'OUT');
  if (object !== null) ofEnd(object, 'IN');
  if (touching !== null) add(touching.map((id) => index.byEnd.get(id)));
  if (among !== null) add([among]);
  if (about !== null) {
    const byQualifier = yield* index.byQualifier();
    add(about.flatMap((id) => [index.byEnd.get(id), byQualifier.get(id)]));
  }
  if (qualifiedBy !== null) add([(yield* index.byQualifier()).get(qualifiedBy.id)]);
  if (contested === true) add([index.conflicting]);
  for (const by of NAMED_FIELDS) {
    const ids = named[by];
    if (ids === null) continue;
    const lists = yield* index.byNamed[by]();
    add(ids.map((id) => lists.get(id)));
  }
  const [first, ...others] = entryPoints;
  if (first === undefined) return null;
  return others.reduce((a, b) => (lengthOf(b.lists) < lengthOf(a.lists) ? b : a), first);
}

const lengthOf = (lists: RowLists): number => lists.reduce((sum, { length }) => sum + length, 0);

/** What is wanted of several lists, by id, without duplicates. */
function* union(
  lists: RowLists,
  isWanted: (row: Relationship) => boolean,
): Pausable<readonly Relationship[]> {
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
  return yield* sorted(wanted, byId);
}
