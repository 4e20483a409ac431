import { useInfiniteQuery } from '@tanstack/react-query';
import { type ClaimFragment, entityRelationships, type RelationshipFilter } from '../generated/questions.js';
import { ask } from './ask.js';

interface RelationshipsOf {
  /** Those read so far, by id. */
  readonly claims: readonly ClaimFragment[];
  /** How many there are; null where that is more than is counted, or not known yet. */
  readonly total: number | null;
  readonly hasMore: boolean;
  readonly isPending: boolean;
  readonly isFetching: boolean;
  readonly error: Error | null;
  /** Null before the first answer. */
  readonly revision: string | null;
  /** The dataset changed between two pages: what is shown is of both. */
  readonly isMixed: boolean;
  readMore(): void;
  readAgain(): void;
}

/** The relationships of an entity, a hundred at a time; not asked for while `filter` is null. */
export function useRelationshipsOf(id: string, filter: RelationshipFilter | null): RelationshipsOf {
  const knownOn = filter?.knownOn ?? null;
  const query = useInfiniteQuery({
    queryKey: [entityRelationships.name, id, filter],
    queryFn: ({ pageParam, signal }) =>
      ask(entityRelationships, { id, filter: filter ?? {}, knownOn, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ data }) => {
      const info = data.entity?.relationships.pageInfo;
      return info?.hasNextPage ? info.endCursor : null;
    },
    enabled: filter !== null,
    placeholderData: (before) => before,
  });
  const pages = query.data?.pages.map(({ data }) => data) ?? [];
  return {
    claims: pages.flatMap(({ entity }) => entity?.relationships.edges.map(({ node }) => node) ?? []),
    total: pages[0]?.entity?.relationships.totalCount ?? null,
    hasMore: query.hasNextPage,
    isPending: query.isPending,
    isFetching: query.isFetching,
    error: query.error,
    revision: pages[0]?.dataset?.revision ?? null,
    isMixed: new Set(pages.map(({ dataset }) => dataset?.revision)).size > 1,
    readMore: () => void query.fetchNextPage(),
    readAgain: () => void query.refetch(),
  };
}
