import Papa from 'papaparse';
import { type Cell, csvText } from '../../web/csv-text.js';

/** A column: its name, and what it holds of a row. */
export type Column<Row> = readonly [name: string, cell: (row: Row) => Cell];

/** Rows as CSV, a line each after one of names; see `csvText`. */
export function csv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return csvText({
    columns: columns.map(([name]) => name),
    rows: rows.map((row) => columns.map(([, cell]) => cell(row))),
  });
}

/** Several texts in one cell: "A; B", where a text that holds what would separate two is in quotes, as in a line of CSV. */
export function listCell(texts: readonly string[]): string {
  return Papa.unparse([[...texts]], { delimiter: '; ' });
}
