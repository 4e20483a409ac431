import type { FileRecord } from '../../dataset/formats/format.js';
import { declaredConflicts, entityRecord, statementRecord } from '../../dataset/records/from-dataset.js';
import type { Statement } from '../../domain/statement.js';
import type { ExportSource } from './export-source.js';

/** A record, and what has it: the id that content gives is not in a record. */
export interface SourceRecord extends FileRecord {
  readonly id: string;
}

/** The records of a dataset that holds what is exported: entities, relationships, attributes. */
export async function* sourceRecords(source: ExportSource): AsyncGenerator<SourceRecord> {
  for await (const page of source.entities())
    for (const entity of page) yield { id: entity.id, ...entityRecord(entity) };
  for await (const page of source.relationships()) yield* statementRecords(page, source);
  for await (const page of source.attributes()) yield* statementRecords(page, source);
}

async function* statementRecords(
  page: readonly Statement[],
  source: ExportSource,
): AsyncGenerator<SourceRecord> {
  const ids = new Set(page.map(({ id }) => id));
  const others = [...new Set(page.flatMap(({ conflicts }) => conflicts))].filter((id) => !ids.has(id));
  const there = await source.statements(others);
  for (const { id } of there) ids.add(id);
  const declared = declaredConflicts([...page, ...there]);
  for (const statement of page) {
    const conflictsWith = (declared.get(statement.id) ?? []).filter((id) => ids.has(id));
    yield { id: statement.id, ...statementRecord(statement, conflictsWith) };
  }
}
