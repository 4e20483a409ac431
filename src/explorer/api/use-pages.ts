import { useInfiniteQuery } from '@tanstack/react-query';
import type { ClaimFragment } from '../generated/operations.js';
import { ask } from './ask.js';
import type { Question } from './question.js';

/** A list of relationships that is read page by page. */
export interface Pages {
  /** Those read so far, in the order of the list. */
  readonly claims: readonly ClaimFragment[];
  /** How many there are; null where that is more than is counted, or not known yet. */
  readonly total: number | null;
  readonly hasMore: boolean;
  readonly isPending: boolean;
  readonly isFetching: boolean;
  /** They are those of the question before. */
  readonly isBehind: boolean;
  readonly error: Error | null;
  /** The dataset changed between two pages: what is shown is of both. */
  readonly isMixed: boolean;
  readMore(): void;
  readAgain(): void;
}

/** A page as GraphQL answers it. */
interface Page {
  readonly totalCount: number | null;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: ClaimFragment }[];
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
  question: Question<Data, Variables & { readonly after?: string | null | undefined }>,
  variables: Variables | null,
  pageOf: (data: Data) => Page | undefined,
): Pages {
  const query = useInfiniteQuery({
    queryKey: [question.name, variables],
    queryFn: ({ pageParam, signal }) =>
      ask(question, { ...(variables as Variables), after: pageParam }, signal),
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
    claims: pages.flatMap((page) => page?.edges.map(({ node }) => node) ?? []),
    total: pages[0]?.totalCount ?? null,
    hasMore: query.hasNextPage,
    isPending: query.isPending,
    isFetching: query.isFetching,
    isBehind: query.isPlaceholderData,
    error: query.error,
    isMixed: new Set(answers.map(({ dataset }) => dataset?.revision)).size > 1,
    readMore: () => void query.fetchNextPage(),
    readAgain: () => void query.refetch(),
  };
}
