import { DatasetError } from '../domain/errors.js';
import { errorRow } from '../error-table.js';
import { printable } from './printable.js';

/**
 * Says what went wrong, on stderr, and sets the exit status by the kind of error. The problems of a dataset are the
 * answer to a question, so they go to stdout, one a line: `file:line:column code message`.
 */
export function fail(error: unknown): void {
  const { exitStatus } = errorRow(error);
  // First, since a reader who has seen enough (`| head`) may end the process while we print.
  process.exitCode = exitStatus;
  if (error instanceof DatasetError) {
    for (const { file, line, column, code, message } of error.issues) {
      console.log(printable(`${file}:${line}:${column} ${code} ${message}`));
    }
  }
  const sentence = error instanceof Error ? error.message : String(error);
  console.error(`attest: ${printable(sentence)}`);
  if (exitStatus === BUG)
    console.error(error instanceof Error ? error.stack : new Error('thrown here').stack);
}

const BUG = errorRow(null).exitStatus;
