import { type Pages, useRelationshipsOf } from '../api/use-pages.js';
import type { EntityEdgeFragment, EntityKind, RelationshipFilter } from '../generated/operations.js';
import type { EntityList } from '../view/view.js';

/** Those that a reader asks about first, and all others. */
const WHO: readonly EntityKind[] = ['PERSON', 'GROUP', 'ORGANIZATION'];
const WHAT: readonly EntityKind[] = ['EVENT', 'WORK', 'PLACE', 'TOPIC'];

export interface EntityLists {
  readonly parts: readonly {
    /** Null where there is no other. */
    readonly heading: string | null;
    readonly pages: Pages<EntityEdgeFragment>;
  }[];
  /** Those loaded so far of all parts. */
  readonly edges: readonly EntityEdgeFragment[];
  /** How many there are; null where that is more than is counted, or not known yet. */
  readonly total: number | null;
  readonly hasMore: boolean;
  readonly isPending: boolean;
  readonly isStale: boolean;
  readonly error: Error | null;
  reload(): void;
}

/**
 * The relationships of an entity that its page lists: those with people and organizations before those with anything else,
 * however many there are; one list where the reader asks for an order or for a kind.
 */
export function useEntityLists(id: string, filter: RelationshipFilter, list: EntityList): EntityLists {
  const isWhole = list.kinds === null && list.order === 'RELEVANCE';
  const asked = useRelationshipsOf(id, filter, isWhole ? null : list, 'asked');
  const who = useRelationshipsOf(id, filter, isWhole ? { ...list, kinds: WHO } : null, 'who');
  const what = useRelationshipsOf(id, filter, isWhole ? { ...list, kinds: WHAT } : null, 'what');
  const both = [
    { heading: 'With people and organizations', pages: who },
    { heading: 'With events, works, places and topics', pages: what },
  ];
  const parts = isWhole ? both : [{ heading: null, pages: asked }];
  const pages = parts.map((part) => part.pages);
  return {
    parts,
    edges: pages.flatMap(({ edges }) => edges),
    total: pages.reduce<number | null>(
      (sum, { total }) => (sum === null || total === null ? null : sum + total),
      0,
    ),
    hasMore: pages.some(({ hasMore }) => hasMore),
    isPending: pages.some(({ isPending }) => isPending),
    isStale: pages.some(({ isStale }) => isStale),
    error: pages.find(({ error }) => error !== null)?.error ?? null,
    reload: () => {
      for (const { reload } of pages) reload();
    },
  };
}
