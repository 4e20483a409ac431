import { access } from 'node:fs/promises';
import { DEFAULT_FILE_LIMITS } from '../dataset/file-limits.js';
import { linesOf } from '../dataset/formats/lines-of.js';
import type { Dataset } from '../domain/dataset.js';
import { InputError } from '../domain/errors.js';
import { writeDataset } from './write-dataset.js';

/**
 * The dataset of one file of JSON Lines that `attest export` wrote, in the folder `out`: its records as they are.
 * @throws as `writeDataset`; InputError where the file cannot be read, or has no line of the dataset as a whole.
 */
export async function importJsonLines(file: string, out: string): Promise<Dataset> {
  await access(file).catch((error: NodeJS.ErrnoException) => {
    throw new InputError(`Expected JSON Lines in ${file}, but it cannot be read (${error.code}).`);
  });
  const head = await headOf(file);
  return writeDataset(out, {
    dataset: head.dataset,
    lines: linesAfter(file, head.lines),
    originOf: (line) => ({ file, line: line + head.lines }),
    datasetOrigin: { file, line: head.lines },
  });
}

interface Head {
  readonly dataset: object;
  /** How many lines come before the records. */
  readonly lines: number;
}

async function headOf(file: string): Promise<Head> {
  let lines = 0;
  for await (const line of textLines(file)) {
    lines++;
    const fields = parsed(line);
    const { dataset } = fields;
    if (typeof dataset === 'object' && dataset !== null) return { dataset, lines };
    if (!('export' in fields)) break;
  }
  throw new InputError(
    `Expected ${file} to begin with {"export": …} and {"dataset": …}, as attest export writes it, but it does not.`,
  );
}

function parsed(line: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

async function* linesAfter(file: string, skipped: number): AsyncGenerator<string> {
  let number = 0;
  for await (const line of textLines(file)) if (++number > skipped) yield `${line}\n`;
}

async function* textLines(file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const lines of linesOf(file, DEFAULT_FILE_LIMITS.jsonLine))
    for (const { number, bytes } of lines) {
      if (bytes === null)
        throw new InputError(
          `Expected lines of at most ${DEFAULT_FILE_LIMITS.jsonLine} bytes, but line ${number} of ${file} is longer.`,
        );
      try {
        yield decoder.decode(bytes);
      } catch {
        throw new InputError(`Expected ${file} to be UTF-8, but line ${number} is not.`);
      }
    }
}
