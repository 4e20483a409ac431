import type { RelationshipOrder } from '../../domain/relationship-order.js';
import type { KnownWhen } from './relationship-conditions.js';

/*
 * The indexes by which pages of relationships are read: each leads with what is asked for (an end, the class, the type) and
 * goes on in an order, so that a page reads the rows that it shows, however many there are.
 */

/** Which relationships: those of the graph, or those with an entity as their subject or object. */
export const SCOPES = ['graph', 'subject', 'object'] as const;
export type Scope = (typeof SCOPES)[number];

type Keys = Readonly<Partial<Record<RelationshipOrder, string>>>;

const OF_GRAPH: Keys = {
  RELEVANCE: 'attest_relevance',
  LATEST_FIRST: 'attest_latestFirst',
  EARLIEST_FIRST: 'attest_earliestFirst',
  BEST_SUPPORTED_FIRST: 'attest_strength',
  FIRST_REPORTED_FIRST: 'attest_firstReported',
  NEWEST_FIRST: 'attest_newestFirst',
};

/**
 * What each order is sorted by, before the id, where an index has it. Orders that are rare, or rare together with a type, have
 * none at an end: every index makes a load longer.
 */
const KEYS: Readonly<Record<Scope, { readonly ofAnyType: Keys; readonly ofOneType: Keys }>> = {
  graph: { ofAnyType: OF_GRAPH, ofOneType: OF_GRAPH },
  subject: ofEnd('attest_subjectRelevance'),
  object: ofEnd('attest_objectRelevance'),
};

/** @param relevance as it is looked at from that end; see `endRelevance`. */
function ofEnd(relevance: string) {
  return {
    ofAnyType: {
      RELEVANCE: relevance,
      LATEST_FIRST: 'attest_latestFirst',
      EARLIEST_FIRST: 'attest_earliestFirst',
    },
    ofOneType: { RELEVANCE: relevance, LATEST_FIRST: 'attest_latestFirst' },
  };
}

/** What is the same for all rows that one look into an index gives. */
export function leadOf(scope: Scope, isOfType: boolean): readonly string[] {
  return [...(scope === 'graph' ? [] : [`${scope}Id`]), 'attest_class', ...(isOfType ? ['type'] : [])];
}

/** The property in which an index has the order; null where none has: of support on a day, and see above. */
export function indexedKey(
  scope: Scope,
  isOfType: boolean,
  order: RelationshipOrder,
  when: KnownWhen,
): string | null {
  const isOfDates = order === 'EARLIEST_FIRST' || order === 'LATEST_FIRST';
  if (when !== 'now' && !isOfDates) return null;
  return KEYS[scope][isOfType ? 'ofOneType' : 'ofAnyType'][order] ?? null;
}

/** The properties of each, by a name. */
export const RELATIONSHIP_INDEXES: Readonly<Record<string, readonly string[]>> = {
  /** What connects two of some entities. */
  relationship_ends: ['subjectId', 'objectId'],
  ...Object.fromEntries(
    SCOPES.flatMap((scope) =>
      [false, true].flatMap((isOfType) =>
        [null, ...Object.values(KEYS[scope][isOfType ? 'ofOneType' : 'ofAnyType'])].map((key) => [
          ['relationship', scope, ...(isOfType ? ['type'] : []), key ?? 'id'].join('_'),
          [...leadOf(scope, isOfType), ...(key === null ? [] : [key]), 'id'],
        ]),
      ),
    ),
  ),
};
