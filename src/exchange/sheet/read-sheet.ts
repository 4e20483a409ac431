import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { readSheet as readWorkbook } from 'read-excel-file/node';
import { shortHash } from '../../domain/content-hash.js';
import { InputError } from '../../domain/errors.js';
import { cellText, csvLines, reasonOf } from '../read-cells.js';

/** A row of a sheet: the texts of its cells by the names of the columns, blanks around them taken away. */
export interface SheetRow {
  /** As a spreadsheet counts: the first line is 1. */
  readonly number: number;
  readonly cells: ReadonlyMap<string, string>;
  /** Of the texts of its cells: another text in any of them gives another hash. No spreadsheet takes it for a number. */
  readonly hash: string;
}

export interface SheetOptions {
  /** Of a workbook: the name of the sheet; by default the first. */
  readonly sheet?: string | undefined;
  /** The row that names the columns. */
  readonly header?: number;
  /** @param done of `total`: bytes of a CSV file, rows of a workbook. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** The file by its name alone, and the sheet of a workbook: how a locator begins. */
export function sheetName(file: string, sheet: string | undefined): string {
  return sheet === undefined ? basename(file) : `${basename(file)}, sheet ${sheet}`;
}

/**
 * The rows below the header, in order; those without any text are passed over. A CSV file is read as a stream, a workbook whole.
 * Columns of one name are "Name", "Name (2)"; those without are "column 3".
 * @throws InputError where the file cannot be read, is not UTF-8, or has no header.
 */
export async function* readSheet(file: string, options: SheetOptions = {}): AsyncGenerator<SheetRow> {
  const header = options.header ?? 1;
  let columns: string[] | null = null;
  let number = 0;
  for await (const texts of linesOf(file, options)) {
    number++;
    if (number < header) continue;
    if (columns === null) {
      columns = columnsOf(texts);
      continue;
    }
    if (texts.every((text) => text === '')) continue;
    const names = columns;
    yield {
      number,
      cells: new Map(
        Array.from({ length: Math.max(names.length, texts.length) }, (_none, at) => [
          names[at] ?? unnamed(at),
          texts[at] ?? '',
        ]),
      ),
      hash: `h${shortHash(texts.slice(0, texts.findLastIndex((text) => text !== '') + 1))}`,
    };
  }
  if (columns === null)
    throw new InputError(`Expected the names of the columns in row ${header} of ${file}, but it has none.`);
}

const unnamed = (at: number): string => `column ${at + 1}`;

function columnsOf(texts: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return texts.map((text, at) => {
    const name = text === '' ? unnamed(at) : text;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

function linesOf(file: string, options: SheetOptions): AsyncGenerator<string[]> {
  if (/\.xlsx$/i.test(file)) return workbookLines(file, options);
  if (/\.(csv|tsv|txt)$/i.test(file)) return csvFileLines(file, options);
  throw new InputError(`Expected a .csv or an .xlsx file, but got ${file}; save the sheet as one of them.`);
}

async function* csvFileLines(file: string, { onProgress }: SheetOptions): AsyncGenerator<string[]> {
  const total = await sizeOf(file);
  let done = 0;
  const onBytes = (count: number) => {
    done += count;
  };
  for await (const line of csvLines(file, { onBytes, unreadable })) {
    onProgress?.(done, total);
    yield line;
  }
}

async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size;
  } catch (error) {
    throw unreadable(file, error);
  }
}

async function* workbookLines(file: string, { sheet, onProgress }: SheetOptions): AsyncGenerator<string[]> {
  await sizeOf(file);
  let rows: readonly (readonly unknown[])[];
  try {
    rows = sheet === undefined ? await readWorkbook(file) : await readWorkbook(file, sheet);
  } catch (error) {
    throw unreadable(file, error);
  }
  for (const [at, row] of rows.entries()) {
    onProgress?.(at + 1, rows.length);
    yield row.map(cellText);
  }
}

function unreadable(file: string, error: unknown): InputError {
  return new InputError(
    `Expected a sheet in ${file}, but it cannot be read (${reasonOf(error)}); name a CSV or XLSX file.`,
  );
}
