import { InputError } from '../domain/errors.js';
import { csvText } from '../web/csv-text.js';
import { readAnswer } from './answer.js';
import { answerTable } from './answer-table.js';
import { unfinishedLists } from './unfinished-lists.js';

/**
 * The answer as a CSV file, by the rules of `answerTable` and `csvText`, and what is to be known of it.
 * @param text an answer to GraphQL, as JSON.
 * @throws InputError where nothing was found, so that a file would be empty.
 */
export function answerCsv(text: string): { readonly text: string; readonly remarks: readonly string[] } {
  const { data, errors } = readAnswer(text);
  const table = answerTable(data);
  if (table.rows.length === 0) {
    throw new InputError(
      'Expected an answer with something in it; this one found nothing, so that the file would be empty. Ask for more, or save it as JSON.',
    );
  }
  const hasIds = table.columns.some((column) => /(^|\.)id$/.test(column));
  const unfinished = unfinishedLists(data);
  return {
    text: csvText(table),
    remarks: [
      table.rows.length === 1 ? '1 row' : `${table.rows.length} rows`,
      ...(unfinished.length === 0 ? [] : [`not all there is of ${unfinished.join(', ')}`]),
      ...(hasIds ? [] : ['it has no ids, since the query selects none']),
      ...(errors.length === 0 ? [] : ['the errors in the answer are not in it']),
    ],
  };
}
