import { useInfiniteQuery } from '@tanstack/react-query';
import {
  entityRelationships,
  entitySays,
  excludedOfEntity,
  excludedOnMap,
  type RelationshipFilter,
  soleSupport,
  timeline,
} from '../generated/operations.js';
import { knownUnder } from '../view/api-filter.js';
import type { EntityList, Filter } from '../view/view.js';
import { execute, type Operation } from './execute.js';

/** A list that is loaded page by page. */
export interface Pages<Edge, Data = unknown> {
  /** Those loaded so far, in the order of the list. */
  readonly edges: readonly Edge[];
  /** How many there are; null where that is more than is counted, or not known yet. */
  readonly total: number | null;
  /** What came with the first page. */
  readonly data: Data | undefined;
  readonly hasMore: boolean;
  readonly isPending: boolean;
  readonly isFetching: boolean;
  /** They answer the variables before. */
  readonly isStale: boolean;
  readonly error: Error | null;
  /** The dataset changed between two pages: what is shown is of both. */
  readonly isMixed: boolean;
  loadMore(): void;
  reload(): void;
}

/** A page as GraphQL answers it. */
interface Connection<Edge> {
  readonly totalCount: number | null;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly Edge[];
}

interface OfRevision {
  readonly dataset: { readonly revision: string } | null;
}

interface Listed<Variables> {
  /** What the list is of: while another list of the same is loaded, the one before stays. */
  readonly of: string;
  readonly variables: Variables;
}

/**
 * The pages that an operation answers, from the first on; not loaded while `list` is null.
 * @param connectionOf the page in an answer; undefined where there is none.
 */
function usePages<Data extends OfRevision, Variables, Edge>(
  operation: Operation<Data, Variables & { readonly after?: string | null | undefined }>,
  list: Listed<Variables> | null,
  connectionOf: (data: Data) => Connection<Edge> | null | undefined,
): Pages<Edge, Data> {
  const query = useInfiniteQuery({
    queryKey: [operation.name, list?.of, list?.variables],
    queryFn: ({ pageParam, signal }) =>
      execute(operation, { ...(list?.variables as Variables), after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ data }) => {
      const info = connectionOf(data)?.pageInfo;
      return info?.hasNextPage ? info.endCursor : null;
    },
    enabled: list !== null,
    placeholderData: (before, last) => (last?.queryKey[1] === list?.of ? before : undefined),
  });
  const answers = query.data?.pages.map(({ data }) => data) ?? [];
  const pages = answers.map(connectionOf);
  return {
    edges: pages.flatMap((page) => page?.edges ?? []),
    total: pages[0]?.totalCount ?? null,
    data: answers[0],
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

/**
 * The relationships of an entity that a list asks for, a hundred at a time; not loaded while `list` is null.
 * @param part which list of the entity's it is.
 */
export function useRelationshipsOf(
  id: string,
  filter: RelationshipFilter,
  list: EntityList | null,
  part: string,
) {
  const variables = list && {
    ...{ id, filter, ...knownUnder(filter) },
    ...{ otherKinds: list.kinds, text: list.text, orderBy: list.order },
  };
  return usePages(
    entityRelationships,
    variables && { of: `${id} ${part}`, variables },
    ({ entity }) => entity?.relationships,
  );
}

/** What an entity says, the most relevant first, twenty at a time. */
export function useSays(id: string, filter: RelationshipFilter) {
  const variables = { id, filter, ...knownUnder(filter) };
  return usePages(entitySays, { of: id, variables }, ({ entity }) => entity?.says);
}

/** The relationships that only one work supports, by what was known then, best supported first, twenty at a time. */
export function useSoleSupport(work: string, known: Pick<Filter, 'knownOn' | 'undatedReports'>) {
  return usePages(soleSupport, { of: work, variables: { id: work, ...knownUnder(known) } }, ({ entity }) =>
    entity?.__typename === 'Work' ? entity.soleSupportOf : undefined,
  );
}

/** The dated relationships and events of some entities, earliest first, a hundred at a time; not loaded while `of` is null. */
export function useTimeline(of: readonly string[] | null, filter: RelationshipFilter) {
  const variables = of && {
    of,
    filter: { ...filter, undated: 'EXCLUDE' as const },
    undated: { ...filter, undated: 'ONLY' as const },
    ...knownUnder(filter),
  };
  return usePages(timeline, variables && { of: variables.of.join(), variables }, (data) => data.timeline);
}

/** The relationships of an entity that a filter hides, each as it is known today, twenty at a time; not loaded while `filter` is null. */
export function useExcludedOfEntity(id: string, filter: RelationshipFilter | null) {
  const variables = filter && { id, filter, knownOn: null };
  return usePages(
    excludedOfEntity,
    variables && { of: id, variables },
    ({ entity }) => entity?.relationships?.excluded,
  );
}

/** The same between the entities of a map. */
export function useExcludedOnMap(
  map: { readonly of: readonly string[]; readonly perEntity: number } | null,
  filter: RelationshipFilter,
) {
  const variables = map && { ...map, filter, knownOn: null };
  return usePages(
    excludedOnMap,
    variables && { of: variables.of.join(), variables },
    ({ neighborhood }) => neighborhood?.excluded,
  );
}
