/** "SAR {id}": words, and the names of columns in braces. */
export interface Template {
  readonly text: string;
  readonly columns: readonly string[];
}

const COLUMN = /\{([^{}]+)\}/g;

export function templateOf(text: string): Template {
  return { text, columns: [...text.matchAll(COLUMN)].map(([, column = '']) => column.trim()) };
}

/** With the texts of a row; empty where all the columns that it names are. */
export function fill({ text, columns }: Template, cells: ReadonlyMap<string, string>): string {
  if (columns.length > 0 && columns.every((column) => (cells.get(column) ?? '') === '')) return '';
  return text.replace(COLUMN, (_all, column: string) => cells.get(column.trim()) ?? '').trim();
}
