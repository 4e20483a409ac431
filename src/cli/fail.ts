import { DatasetError, type DatasetIssue, LimitError } from '../domain/errors.js';
import { errorRow } from '../error-table.js';
import { limitMessage } from './limit-message.js';
import { escapeControlCharacters } from './lines.js';

/**
 * Says what went wrong, on stderr, and sets the exit status by the kind of error. The problems of a dataset are the
 * answer to a question, so they go to stdout, one a line: `file:line:column code message`.
 */
export function fail(error: unknown, printed = MOST_PRINTED): void {
  const { exitStatus } = errorRow(error);
  // First, since a reader who has seen enough (`| head`) may end the process while we print.
  process.exitCode = exitStatus;
  if (error instanceof DatasetError) printIssues(error.issues, error.more, printed);
  console.error(`attest: ${escapeControlCharacters(messageOf(error))}`);
  if (exitStatus === BUG)
    console.error(error instanceof Error ? error.stack : new Error('thrown here').stack);
}

const BUG = errorRow(null).exitStatus;

function messageOf(error: unknown): string {
  if (error instanceof LimitError) return limitMessage(error);
  return error instanceof Error ? error.message : String(error);
}

/** A list on a screen has at most as many lines, unless all are asked for. */
export const MOST_PRINTED = 100;

/**
 * One a line on stdout: `file:line:column code message`; on stderr, how many more there are.
 * @param more how many there are beside those given.
 * @param printed how many are printed at most.
 */
export function printIssues(issues: readonly DatasetIssue[], more: number, printed: number): void {
  for (const { file, line, column, code, message } of issues.slice(0, printed)) {
    console.log(escapeControlCharacters(`${file}:${line}:${column} ${code} ${message}`));
  }
  const left = Math.max(issues.length - printed, 0);
  if (left + more === 0) return;
  const hint = left > 0 ? `; attest validate --all lists ${more > 0 ? `${left} of them` : 'them'}` : '';
  console.error(`attest: … and ${left + more} more${hint}.`);
}
