import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import Papa from 'papaparse';
import readWorkbook from 'read-excel-file/node';
import { InputError } from '../../domain/errors.js';
import { withoutGuard } from '../../web/csv-text.js';
import { TABLE_NAMES, TABLES, type TableName } from './tables.js';

/** A row by the names of its columns, blanks around its texts taken away; and where it is. */
export interface TableRow {
  readonly cells: Readonly<Record<string, string>>;
  /** The file, or the file and its sheet. */
  readonly file: string;
  /** As a spreadsheet counts. */
  readonly line: number;
}

export interface Tables {
  readonly rows: Readonly<Record<TableName, readonly TableRow[]>>;
  /** Columns that no import reads: "entities: remarks". */
  readonly unread: readonly string[];
}

/** The tables that an export wrote into a folder, of which those without rows may be missing. @throws InputError where one cannot be read. */
export function readCsvTables(folder: string): Promise<Tables> {
  return readTables(async (table) => {
    const file = join(folder, `${table}.csv`);
    return { file, lines: await csvLines(file) };
  });
}

/** The same of a workbook. */
export async function readWorkbookTables(file: string): Promise<Tables> {
  let sheets: readonly { readonly sheet: string; readonly data: readonly (readonly unknown[])[] }[];
  try {
    sheets = await readWorkbook(file);
  } catch (error) {
    throw unreadable(file, error);
  }
  return readTables(async (table) => ({
    file: `${basename(file)}, sheet ${table}`,
    lines: sheets.find(({ sheet }) => sheet === table)?.data.map((row) => row.map(textOf)) ?? null,
  }));
}

type Lines = readonly (readonly string[])[] | null;

async function readTables(
  linesOf: (table: TableName) => Promise<{ readonly file: string; readonly lines: Lines }>,
): Promise<Tables> {
  const rows = Object.fromEntries(TABLE_NAMES.map((name): [TableName, TableRow[]] => [name, []])) as Record<
    TableName,
    TableRow[]
  >;
  const unread: string[] = [];
  for (const table of TABLE_NAMES) {
    const { file, lines } = await linesOf(table);
    const [header = [], ...data] = lines ?? [];
    if (table === 'dataset' && lines === null)
      throw new InputError(
        `Expected the tables that attest export writes, but there is no ${file}; name the folder, or the workbook, of an export.`,
      );
    const known: readonly string[] = TABLES[table].map(({ name }) => name);
    unread.push(...header.filter((name) => !known.includes(name)).map((name) => `${table}: ${name}`));
    for (const [at, texts] of data.entries()) {
      if (texts.every((text) => text === '')) continue;
      const cells = Object.fromEntries(header.map((name, column) => [name, texts[column] ?? '']));
      rows[table].push({ cells, file, line: at + 2 });
    }
  }
  return { rows, unread };
}

async function csvLines(file: string): Promise<Lines> {
  try {
    await stat(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw unreadable(file, error);
  }
  const lines: string[][] = [];
  const parser = Papa.parse(Papa.NODE_STREAM_INPUT, { delimiter: await delimiterOf(file) });
  const texts = Readable.from(utf8Of(file));
  // `pipe` leaves the parser waiting where its source fails.
  texts.on('error', (error) => parser.destroy(error));
  for await (const line of texts.pipe(parser))
    lines.push((line as string[]).map((text) => withoutGuard(text.trim())));
  return lines;
}

/** What comes after the name of the first column: spreadsheets of some countries write ";". */
async function delimiterOf(file: string): Promise<string> {
  for await (const text of utf8Of(file)) return /[,;\t]/.exec(text)?.[0] ?? ',';
  return ',';
}

async function* utf8Of(file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const bytes of createReadStream(file)) yield decoder.decode(bytes as Buffer, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw unreadable(file, error);
    throw new InputError(`Expected ${file} to be UTF-8, but it is not; save it as CSV in UTF-8.`);
  }
}

/** What a spreadsheet took for a day has no hour. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return String(value).trim();
}

function unreadable(file: string, error: unknown): InputError {
  const reason =
    error instanceof Error ? ('code' in error ? String(error.code) : error.message) : String(error);
  return new InputError(`Expected to read ${file}, but it cannot be read (${reason}).`);
}
