import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import readWorkbook from 'read-excel-file/node';
import { InputError } from '../../domain/errors.js';
import { cellText, csvLines, reasonOf, utf8Texts } from '../read-cells.js';
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
    return { file, lines: await tableLines(file) };
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
    lines: sheets.find(({ sheet }) => sheet === table)?.data.map((row) => row.map(cellText)) ?? null,
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

async function tableLines(file: string): Promise<Lines> {
  try {
    await stat(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw unreadable(file, error);
  }
  const lines: string[][] = [];
  const delimiter = await delimiterOf(file);
  for await (const line of csvLines(file, { delimiter, unreadable })) lines.push(line);
  return lines;
}

/** What comes after the name of the first column: spreadsheets of some countries write ";". */
async function delimiterOf(file: string): Promise<string> {
  for await (const text of utf8Texts(file, { unreadable })) return /[,;\t]/.exec(text)?.[0] ?? ',';
  return ',';
}

function unreadable(file: string, error: unknown): InputError {
  return new InputError(`Expected to read ${file}, but it cannot be read (${reasonOf(error)}).`);
}
