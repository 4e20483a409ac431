import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { Operation } from './execute.js';
import { type Answer, execute } from './execute.js';

/** The answer to a question; not asked while `variables` is null. The answer before stays until the next is there. */
export function useAnswer<Data, Variables>(
  question: Operation<Data, Variables>,
  variables: Variables | null,
): UseQueryResult<Answer<Data>> {
  return useQuery({
    queryKey: [question.name, variables],
    queryFn: ({ signal }) => execute(question, variables as Variables, signal),
    enabled: variables !== null,
    placeholderData: keepPreviousData,
  });
}
