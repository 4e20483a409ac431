import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { Operation } from './execute.js';
import { type Answer, execute } from './execute.js';

/** The answer to an operation; not sent while `variables` is null. The answer before stays until the next is there. */
export function useAnswer<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables | null,
): UseQueryResult<Answer<Data>> {
  return useQuery({
    queryKey: [operation.name, variables],
    queryFn: ({ signal }) => execute(operation, variables as Variables, signal),
    enabled: variables !== null,
    placeholderData: keepPreviousData,
  });
}
