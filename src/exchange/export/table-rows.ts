import { datasetRecord } from '../../dataset/records/from-dataset.js';
import type { Cell } from '../../web/csv-text.js';
import { cellsOf } from '../tables/columns.js';
import { DATASET_FIELDS, TABLES, type TableName } from '../tables/tables.js';
import type { Manifest } from './export-format.js';
import type { ExportSource } from './export-source.js';
import { type SourceRecord, sourceRecords } from './source-records.js';

/** A row of a table: a cell a column. */
export type TableRow = readonly [table: TableName, cells: readonly Cell[]];

/** The rows of all tables, by turns: a statement is followed by its evidence. */
export async function* tableRows(source: ExportSource, manifest: Manifest): AsyncGenerator<TableRow> {
  const { format, revision, selection, generator, notCarried } = manifest;
  const about = [
    ['export_revision', revision],
    ['export_selection', selection],
    ['export_format', `${format}, written by ${generator}`],
    ...notCarried.map((loss) => ['export_does_not_carry', loss]),
  ];
  for (const cells of about) yield ['dataset', cells];
  const fields = cellsOf(DATASET_FIELDS, datasetRecord(source.about));
  for (const [at, { name }] of DATASET_FIELDS.entries()) {
    const value = fields[at] ?? null;
    if (value !== null) yield ['dataset', [name, value]];
  }
  for await (const record of sourceRecords(source)) yield* rowsOf(record);
}

type Fields = Readonly<Record<string, unknown>>;

function* rowsOf({ id, list, value }: SourceRecord): Generator<TableRow> {
  const record = value as Fields;
  const row = (table: TableName, fields: object): TableRow => [table, cellsOf(TABLES[table], fields)];
  const listed = (field: string) => (record[field] ?? []) as readonly object[];
  if (list === 'entities' || list === 'relationships' || list === 'attributes')
    yield row(list, { ...record, id });
  for (const identifier of listed('externalIds')) yield row('identifiers', { ...identifier, entity: id });
  for (const quantity of listed('quantities')) yield row('quantities', { ...quantity, of: id });
  for (const [role, fillers] of Object.entries((record.qualifiers ?? {}) as Record<string, string[]>))
    for (const filler of fillers) yield row('qualifiers', { of: id, role, id: filler });
  for (const evidence of listed('evidence')) yield row('evidence', { ...evidence, of: id });
}
