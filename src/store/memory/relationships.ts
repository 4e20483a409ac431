import { passes } from '../../domain/filter/conditions.js';
import type { RelationshipFilter } from '../../domain/filter/relationship-filter.js';
import type { Relationship } from '../../domain/relationship.js';
import { type KnownOn, soleSupportsOf } from '../../domain/support.js';
import { VOCABULARY } from '../../domain/vocabulary.js';
import type { Page, RelationshipQuery, Role } from '../graph-store.js';
import type { GraphIndex } from './graph-index.js';
import { Ordering } from './ordering.js';
import { countOf, filtered, pageOf } from './page.js';

/** The entity whose relationships are wanted, and its role in them. */
export interface Standpoint {
  readonly entity: string;
  readonly role: Role;
}

/** The relationships that pass, of one entity or (null) of all: see the port. */
export function findRelationships(
  index: GraphIndex,
  { filter, order, first, after }: RelationshipQuery,
  from: Standpoint | null,
): Page<Relationship> {
  const isWanted = wantedBy(filter, from);
  const few = narrowest(index, filter, from);
  // By id nothing needs sorting, so that it pays to look at no more rows than the page shows.
  const ordering =
    few === null
      ? index.ordering(order, filter.knownOn)
      : new Ordering(order === 'ID' ? few : few.filter(isWanted), order, filter.knownOn);
  return pageOf(filtered(ordering.after(after), isWanted), first);
}

export function countRelationships(
  index: GraphIndex,
  filter: RelationshipFilter,
  from: Standpoint | null,
): number | null {
  const rows = narrowest(index, filter, from) ?? index.dataset.relationships;
  return countOf(filtered(rows, wantedBy(filter, from)));
}

function wantedBy(filter: RelationshipFilter, from: Standpoint | null): (row: Relationship) => boolean {
  return (row) => (from === null || hasRole(row, from, filter.knownOn)) && passes(row, filter);
}

function hasRole(row: Relationship, { entity, role }: Standpoint, knownOn: KnownOn): boolean {
  if (role === 'SOLE_SUPPORT') return soleSupportsOf(row, knownOn).includes(entity);
  const isEither = role === 'ANY' || VOCABULARY[row.type].symmetric;
  return (
    ((isEither || role === 'OUT') && row.subject === entity) ||
    ((isEither || role === 'IN') && row.object === entity)
  );
}

/** The shortest list, by id, that surely holds all that pass; null where the filter leads to none. */
function narrowest(
  index: GraphIndex,
  { subject, object, touching, within, about, qualifiedBy, sources }: RelationshipFilter,
  from: Standpoint | null,
): readonly Relationship[] | null {
  const ways = [
    from && [(from.role === 'SOLE_SUPPORT' ? index.byWork : index.byEnd).get(from.entity)],
    subject && [index.byEnd.get(subject)],
    object && [index.byEnd.get(object)],
    touching?.map((id) => index.byEnd.get(id)),
    within?.map((id) => index.byEnd.get(id)),
    about?.flatMap((id) => [index.byEnd.get(id), index.byQualifier.get(id)]),
    qualifiedBy && [index.byQualifier.get(qualifiedBy.id)],
    sources?.map((id) => index.bySource.get(id)),
  ].flatMap((lists) => (lists ? [lists.filter((list) => list !== undefined)] : []));
  if (ways.length === 0) return null;
  return merged(ways.reduce((a, b) => (lengthOf(b) < lengthOf(a) ? b : a)));
}

const lengthOf = (lists: readonly (readonly unknown[])[]): number =>
  lists.reduce((sum, { length }) => sum + length, 0);

/** Several lists by id as one, without duplicates. */
function merged(lists: readonly (readonly Relationship[])[]): readonly Relationship[] {
  const [only, ...more] = lists;
  if (only === undefined) return [];
  if (more.length === 0) return only;
  return [...new Set(lists.flat())].sort((a, b) => (a.id < b.id ? -1 : 1));
}
