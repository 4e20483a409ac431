import Papa from 'papaparse';

export type Cell = string | number | boolean | null;

/** A column: its name, and what it holds of a row. */
export type Column<Row> = readonly [name: string, cell: (row: Row) => Cell];

/**
 * Rows as CSV (RFC 4180), a line each after one of names; null is an empty cell. A text that a spreadsheet would take
 * for a formula is given an apostrophe in front.
 */
export function csv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const fields = columns.map(([name]) => name);
  const data = rows.map((row) => columns.map(([, cell]) => cell(row)));
  return `${Papa.unparse({ fields, data }, { escapeFormulae: true })}\r\n`;
}
