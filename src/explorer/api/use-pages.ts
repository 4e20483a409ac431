import { useInfiniteQuery } from '@tanstack/react-query';
import {
  entityRelationships,
  type RelationshipFilter,
  type RelationshipFragment,
  soleSupport,
} from '../generated/operations.js';
import { execute, type Operation } from './execute.js';

/** A list of relationships that is read page by page. */
export interface Pages {
  /** Those read so far, in the order of the list. */
  readonly relationships: readonly RelationshipFragment[];
  /** How many there are; null where that is more than is counted, or not known yet. */
  readonly total: number | null;
  readonly hasMore: boolean;
  readonly isPending: boolean;
  readonly isFetching: boolean;
  /** They are those of the question before. */
  readonly isStale: boolean;
  readonly error: Error | null;
  /** The dataset changed between two pages: what is shown is of both. */
  readonly isMixed: boolean;
  loadMore(): void;
  reload(): void;
}

/** A page as GraphQL answers it. */
interface Page {
  readonly totalCount: number | null;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: RelationshipFragment }[];
}

interface Dated {
  readonly dataset: { readonly revision: string } | null;
}

/**
 * The pages that a question answers, from the first on; not asked for while `variables` is null. Those before stay until the
 * next are there, as long as they are of the same entity.
 * @param pageOf the page in an answer; undefined where there is none.
 */
export function usePages<Data extends Dated, Variables extends { readonly id: string }>(
  question: Operation<Data, Variables & { readonly after?: string | null | undefined }>,
  variables: Variables | null,
  pageOf: (data: Data) => Page | undefined,
): Pages {
  const query = useInfiniteQuery({
    queryKey: [question.name, variables],
    queryFn: ({ pageParam, signal }) =>
      execute(question, { ...(variables as Variables), after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ data }) => {
      const info = pageOf(data)?.pageInfo;
      return info?.hasNextPage ? info.endCursor : null;
    },
    enabled: variables !== null,
    placeholderData: (before, last) => {
      const asked = last?.queryKey[1] as Variables | null | undefined;
      return asked?.id === variables?.id ? before : undefined;
    },
  });
  const answers = query.data?.pages.map(({ data }) => data) ?? [];
  const pages = answers.map(pageOf);
  return {
    relationships: pages.flatMap((page) => page?.edges.map(({ node }) => node) ?? []),
    total: pages[0]?.totalCount ?? null,
    hasMore: query.hasNextPage,
    isPending: query.isPending,
    isFetching: query.isFetching,
    isStale: query.isPlaceholderData,
    error: query.error,
    isMixed: new Set(answers.map(({ dataset }) => dataset?.revision)).size > 1,
    loadMore: () => void query.fetchNextPage(),
    reload: () => void query.refetch(),
  };
}

/** The relationships of an entity by id, a hundred at a time; not asked for while `filter` is null. */
export function useRelationshipsOf(id: string, filter: RelationshipFilter | null): Pages {
  const variables = filter && { id, filter, knownOn: filter.knownOn ?? null };
  return usePages(entityRelationships, variables, ({ entity }) => entity?.relationships);
}

/** The relationships that stand on a work alone, by what was known then, best supported first, twenty at a time. */
export function useSoleSupport(work: string, knownOn: string | null): Pages {
  return usePages(soleSupport, { id: work, knownOn }, ({ entity }) =>
    entity?.__typename === 'Work' ? entity.soleSupportOf : undefined,
  );
}
