import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { InputError } from '../domain/errors.js';
import { type Cell, csvText, withoutGuard } from '../web/csv-text.js';

/** The CSV text of records with these fields; an absent one is an empty cell. */
export function tableText<Field extends string>(
  columns: readonly Field[],
  rows: Iterable<Partial<Readonly<Record<Field, Cell>>>>,
): string {
  return csvText({ columns, rows: [...rows].map((row) => columns.map((column) => row[column] ?? null)) });
}

/**
 * What `tableText` wrote, also after a person saved it from a spreadsheet: each row by the names of its columns, in any order.
 * Null where there is no such file.
 * @throws InputError where a column that is needed is missing.
 */
export async function readTable<Field extends string>(
  file: string,
  needed: readonly Field[],
): Promise<Partial<Record<string, string>>[] | null> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new InputError(
      `Expected a CSV file in ${file}, but it cannot be read (${(error as NodeJS.ErrnoException).code}).`,
    );
  }
  const { data, meta } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  const missing = needed.filter((column) => !(meta.fields ?? []).includes(column));
  if (missing.length > 0)
    throw new InputError(
      `Expected the columns ${needed.join(', ')} in ${file}, but ${missing.join(', ')} is missing; write it anew from the import.`,
    );
  return data.map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [key, withoutGuard(String(value).trim())])),
  );
}
