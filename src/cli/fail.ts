import { DatasetError, LimitError } from '../domain/errors.js';
import { errorRow } from '../error-table.js';
import { pluralize } from '../text/pluralize.js';
import { limitMessage } from './limit-message.js';
import { escapeControlCharacters } from './lines.js';

/**
 * Says what went wrong, on stderr, and sets the exit status by the kind of error. The problems of a dataset are the
 * answer to a question, so they go to stdout, one a line: `file:line:column code message`.
 * @param mostProblems how many of them are printed.
 */
export function fail(error: unknown, mostProblems = Number.POSITIVE_INFINITY): void {
  const { exitStatus } = errorRow(error);
  // First, since a reader who has seen enough (`| head`) may end the process while we print.
  process.exitCode = exitStatus;
  if (error instanceof DatasetError) printProblems(error, mostProblems);
  console.error(`attest: ${escapeControlCharacters(messageOf(error))}`);
  if (exitStatus === BUG)
    console.error(error instanceof Error ? error.stack : new Error('thrown here').stack);
}

const BUG = errorRow(null).exitStatus;

function messageOf(error: unknown): string {
  if (error instanceof LimitError) return limitMessage(error);
  return error instanceof Error ? error.message : String(error);
}

function printProblems({ issues }: DatasetError, most: number): void {
  for (const { file, line, column, code, message } of issues.slice(0, most)) {
    console.log(escapeControlCharacters(`${file}:${line}:${column} ${code} ${message}`));
  }
  if (issues.length > most)
    console.error(`attest: … and ${pluralize(issues.length - most, 'more problem')}: --problems lists them.`);
}
