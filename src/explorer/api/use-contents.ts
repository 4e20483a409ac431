import type { UseQueryResult } from '@tanstack/react-query';
import { type ContentsQuery, contents } from '../generated/operations.js';
import type { Answer } from './execute.js';
import { type TypeWords, typeWordsOf } from './type-words.js';
import { useAnswer } from './use-answer.js';

/** What is loaded. */
export function useContents(): UseQueryResult<Answer<ContentsQuery>> {
  return useAnswer(contents, {});
}

/** The words of relationship types. */
export function useTypeWords(): TypeWords {
  return typeWordsOf(useContents().data?.data);
}
