import { useInfiniteQuery } from '@tanstack/react-query';
import { type ClaimFragment, type SoleSupportQuery, soleSupport } from '../generated/questions.js';
import { ask } from './ask.js';

interface SoleSupport {
  /** Those read so far, best supported first. */
  readonly claims: readonly ClaimFragment[];
  /** How many there are; null where that is more than is counted, or not known yet. */
  readonly total: number | null;
  readonly hasMore: boolean;
  readonly isPending: boolean;
  readonly isFetching: boolean;
  readonly error: Error | null;
  /** The dataset changed between two pages: what is shown is of both. */
  readonly isMixed: boolean;
  readMore(): void;
  readAgain(): void;
}

/** The relationships that stand on a work alone, by what was known then, twenty at a time. */
export function useSoleSupport(work: string, knownOn: string | null): SoleSupport {
  const query = useInfiniteQuery({
    queryKey: [soleSupport.name, work, knownOn],
    queryFn: ({ pageParam, signal }) => ask(soleSupport, { id: work, knownOn, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ data }) => {
      const info = pageOf(data.entity)?.pageInfo;
      return info?.hasNextPage ? info.endCursor : null;
    },
  });
  const pages = query.data?.pages.map(({ data }) => data) ?? [];
  return {
    claims: pages.flatMap(({ entity }) => pageOf(entity)?.edges.map(({ node }) => node) ?? []),
    total: pageOf(pages[0]?.entity)?.totalCount ?? null,
    hasMore: query.hasNextPage,
    isPending: query.isPending,
    isFetching: query.isFetching,
    error: query.error,
    isMixed: new Set(pages.map(({ dataset }) => dataset?.revision)).size > 1,
    readMore: () => void query.fetchNextPage(),
    readAgain: () => void query.refetch(),
  };
}

/** Undefined where there is no such work. */
function pageOf(entity: SoleSupportQuery['entity'] | undefined) {
  return entity?.__typename === 'Work' ? entity.soleSupportOf : undefined;
}
