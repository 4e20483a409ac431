import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import Papa from 'papaparse';
import { InputError } from '../domain/errors.js';
import { withoutGuard } from '../web/csv-text.js';

export interface CsvOptions {
  /** By default that which the first lines seem to have. */
  readonly delimiter?: string;
  /** @param count of bytes that were read since it was called last. */
  readonly onBytes?: (count: number) => void;
  /** What is thrown where the file cannot be read. */
  readonly unreadable: (file: string, error: unknown) => InputError;
}

/**
 * The texts of the cells of a CSV file, line by line and as a stream, blanks around them and guards against formulas taken away.
 * @throws InputError where it cannot be read, or is not UTF-8.
 */
export async function* csvLines(file: string, options: CsvOptions): AsyncGenerator<string[]> {
  const { delimiter } = options;
  const parser = Papa.parse(Papa.NODE_STREAM_INPUT, delimiter === undefined ? {} : { delimiter });
  const texts = Readable.from(utf8Texts(file, options));
  // `pipe` leaves the parser waiting where its source fails.
  texts.on('error', (error) => parser.destroy(error));
  for await (const line of texts.pipe(parser))
    yield (line as string[]).map((text) => withoutGuard(text.trim()));
}

/** A text file, piece by piece. @throws as `csvLines`. */
export async function* utf8Texts(
  file: string,
  { onBytes, unreadable }: Pick<CsvOptions, 'onBytes' | 'unreadable'>,
): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const bytes of createReadStream(file)) {
      onBytes?.((bytes as Buffer).length);
      yield decoder.decode(bytes as Buffer, { stream: true });
    }
    yield decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw unreadable(file, error);
    throw new InputError(`Expected ${file} to be UTF-8, but it is not; save it as CSV in UTF-8.`);
  }
}

/** A cell of a workbook as text: a day has no hour; a number is written without an exponent where that keeps all of it. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return String(value).trim();
}

/** Why a file cannot be read: the code of the system where there is one. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error ? String(error.code) : error.message;
}
