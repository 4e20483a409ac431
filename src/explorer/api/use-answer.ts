import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { type Answer, ask } from './ask.js';
import type { Question } from './question.js';

/** The answer to a question; not asked while `variables` is null. The answer before stays until the next is there. */
export function useAnswer<Data, Variables>(
  question: Question<Data, Variables>,
  variables: Variables | null,
): UseQueryResult<Answer<Data>> {
  return useQuery({
    queryKey: [question.name, variables],
    queryFn: ({ signal }) => ask(question, variables as Variables, signal),
    enabled: variables !== null,
    placeholderData: keepPreviousData,
  });
}
