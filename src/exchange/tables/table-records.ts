import type { FileRecord } from '../../dataset/formats/format.js';
import type { DatasetIssue } from '../../domain/errors.js';
import { CONTENT_ID } from '../../domain/identity.js';
import { recordOf } from './columns.js';
import type { TableRow, Tables } from './read-tables.js';
import { DATASET_FIELDS, TABLES, type TableName } from './tables.js';

export interface TableRecord extends FileRecord {
  /** The row that it is of. */
  readonly row: TableRow;
}

export interface TableContents {
  readonly dataset: object;
  readonly records: readonly TableRecord[];
  readonly issues: readonly DatasetIssue[];
}

/** What belongs to a row of another table. */
interface Parts {
  readonly externalIds: object[];
  readonly quantities: object[];
  readonly qualifiers: Record<string, string[]>;
  readonly evidence: object[];
}

const PART_TABLES = ['identifiers', 'quantities', 'qualifiers', 'evidence'] as const;
const RECORD_TABLES = ['entities', 'relationships', 'attributes'] as const;

/** The records that tables are of: the inverse of `tableRows`. An id that content gave is one between the tables only. */
export function tableRecords({ rows }: Tables): TableContents {
  const issues: DatasetIssue[] = [];
  const report = ({ file, line }: TableRow, code: string, message: string) =>
    issues.push({ file, line, column: 1, pointer: '', code, message });
  const read = (table: TableName, row: TableRow) =>
    recordOf(TABLES[table], row.cells, (column, cell) =>
      report(row, 'wrong-type', `Expected a value in the column ${column}, but got “${cell.slice(0, 80)}”.`),
    );

  const owners = new Map<string, Parts>();
  for (const table of RECORD_TABLES)
    for (const row of rows[table]) {
      const { id } = row.cells;
      if (id) owners.set(id, { externalIds: [], quantities: [], qualifiers: {}, evidence: [] });
      else report(row, 'missing-field', 'Expected an id in the column id, which other tables name.');
    }
  for (const table of PART_TABLES)
    for (const row of rows[table]) {
      const { of, entity, ...part } = read(table, row);
      const parts = owners.get(String(of ?? entity));
      if (parts) addPart(parts, table, part);
      else
        report(
          row,
          'dangling-reference',
          `Expected the id of a row of ${RECORD_TABLES.join(', ')}, but none has “${String(of ?? entity ?? '')}”.`,
        );
    }
  const records = RECORD_TABLES.flatMap((list) =>
    rows[list].map((row): TableRecord => {
      const { id, ...fields } = read(list, row);
      const parts = owners.get(String(id));
      return {
        list,
        row,
        value: {
          ...(typeof id === 'string' && CONTENT_ID.test(id) ? {} : { id }),
          ...fields,
          ...Object.fromEntries(Object.entries(parts ?? {}).filter(([, part]) => hasAny(part))),
        },
      };
    }),
  );
  return { dataset: datasetFields(rows.dataset, report), records, issues };
}

function addPart(
  parts: Parts,
  table: (typeof PART_TABLES)[number],
  { role, id, ...part }: Record<string, unknown>,
): void {
  if (table === 'identifiers') parts.externalIds.push(part);
  else if (table === 'quantities') parts.quantities.push(part);
  else if (table === 'evidence') parts.evidence.push(part);
  else {
    parts.qualifiers[String(role)] ??= [];
    parts.qualifiers[String(role)]?.push(String(id));
  }
}

const hasAny = (part: unknown): boolean => Object.keys(part as object).length > 0;

function datasetFields(
  rows: readonly TableRow[],
  report: (row: TableRow, code: string, message: string) => void,
): object {
  const cells: Record<string, string> = {};
  for (const row of rows) {
    const { field = '', value = '' } = row.cells;
    if (field.startsWith('export_')) continue;
    if (DATASET_FIELDS.some(({ name }) => name === field)) cells[field] = value;
    else
      report(
        row,
        'unknown-field',
        `Expected one of the fields ${DATASET_FIELDS.map(({ name }) => name).join(', ')}, but got “${field}”.`,
      );
  }
  return recordOf(DATASET_FIELDS, cells, (column, cell) => {
    const row = rows.find((one) => one.cells.field === column);
    if (row)
      report(row, 'wrong-type', `Expected JSON in the field ${column}, but got “${cell.slice(0, 80)}”.`);
  });
}
