import writeExcelFile from 'write-excel-file/node';
import { InputError } from '../../domain/errors.js';
import type { Cell } from '../../web/csv-text.js';
import { TABLE_NAMES, TABLES, type TableName } from '../tables/tables.js';
import type { ExportFormat } from './export-format.js';
import { tableRows } from './table-rows.js';

/** Excel's own limits. */
const MOST_ROWS = 1_048_576;
const LONGEST_CELL = 32_767;

/** A workbook with the same tables as CSV, a sheet each. It is made whole: of a large dataset rather export CSV. */
export const xlsx: ExportFormat = {
  name: 'xlsx',
  title: 'Excel workbook (XLSX)',
  ending: '.xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  files: [],
  losses: [],
  hasManifest: true,
  async *write(source, manifest) {
    const sheets = new Map<TableName, ReturnType<typeof cellOf>[][]>(TABLE_NAMES.map((name) => [name, []]));
    for await (const [table, cells] of tableRows(source, manifest)) {
      const rows = sheets.get(table) ?? [];
      if (rows.length >= MOST_ROWS - 1)
        throw new InputError(
          `Expected at most ${MOST_ROWS - 1} rows in a sheet, which is what Excel takes, but ${table} has more; export CSV.`,
        );
      rows.push(cells.map(cellOf));
    }
    const workbook = await writeExcelFile(
      [...sheets].map(([sheet, rows]) => ({
        sheet,
        data: [
          TABLES[sheet].map(({ name }) => ({ value: name, type: String, fontWeight: 'bold' as const })),
          ...rows,
        ],
        stickyRowsCount: 1,
      })),
    ).toBuffer();
    yield ['', workbook];
  },
};

/** Ids and all other texts are text, and never a formula. */
function cellOf(value: Cell) {
  if (value === null) return null;
  if (typeof value === 'number') return { value, type: Number };
  const text = escaped(String(value));
  if (text.length > LONGEST_CELL)
    throw new InputError(
      `Expected texts of at most ${LONGEST_CELL} characters, which is what Excel takes in a cell, but one has ${text.length} (“${text.slice(0, 40)}…”); export CSV.`,
    );
  return { value: text, type: String };
}

/**
 * What XML cannot hold, or changes, or write-excel-file leaves out (controls, noncharacters, U+FFFD), as OOXML writes it (ECMA-376,
 * ST_Xstring); and what would look like that.
 */
const ESCAPED = /(?![\t\n])[\p{Cc}\p{Noncharacter_Code_Point}\ufffd]|_(?=x[0-9A-Fa-f]{4}_)/gu;

function escaped(text: string): string {
  // write-excel-file looks texts up in a plain object, which has these already.
  if (text in Object.prototype) return `${codeUnit(text)}${text.slice(1)}`;
  return text.replace(ESCAPED, (character) => character.split('').map(codeUnit).join(''));
}

const codeUnit = (text: string): string =>
  `_x${text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
