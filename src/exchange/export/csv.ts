import { csvLine, csvText } from '../../web/csv-text.js';
import { TABLE_NAMES, TABLES } from '../tables/tables.js';
import type { ExportFormat } from './export-format.js';
import { tableRows } from './table-rows.js';

/** A folder of tables; see `tables.ts`. */
export const csv: ExportFormat = {
  name: 'csv',
  title: 'CSV',
  ending: null,
  mediaType: 'text/csv; charset=utf-8',
  files: TABLE_NAMES.map((table) => `${table}.csv`),
  losses: [],
  hasManifest: true,
  async *write(source, manifest) {
    for (const table of TABLE_NAMES)
      yield [`${table}.csv`, `${csvText({ columns: TABLES[table].map(({ name }) => name), rows: [] })}\r\n`];
    for await (const [table, cells] of tableRows(source, manifest))
      yield [`${table}.csv`, `${csvLine(cells)}\r\n`];
  },
};
