import Papa from 'papaparse';

export type Cell = string | number | boolean | null;

/** Each row has one cell a column, in the order of the columns; null where there is nothing. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * How texts begin that a spreadsheet may run as a formula: OWASP's list, with the full-width forms; and those that a guard before
 * one would look like, so that `withoutGuard` gives every text back.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** Excel takes a file without it for one of the local code page, and spoils every accent. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The table as RFC 4180 has it: comma, CRLF, quotes where needed, the names of the columns first; null is an empty field.
 * So that no spreadsheet runs what a source wrote, a text that begins as a formula would has a ' before it. Numbers have none.
 * In UTF-8 with a byte order mark.
 */
export function csvText({ columns, rows }: Table): string {
  return BYTE_ORDER_MARK + [columns, ...rows].map(csvLine).join('\r\n');
}

/** A line of the same, without its end. */
export function csvLine(cells: readonly Cell[]): string {
  return Papa.unparse([[...cells]], { escapeFormulae: FORMULA });
}

/** The text that `csvText` has put a ' before; any other text as it is. */
export function withoutGuard(text: string): string {
  return text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
}
