import { datasetRecord, fromDataset } from '../../dataset/records/from-dataset.js';
import type { Attribute } from '../../domain/attribute.js';
import type { Entity } from '../../domain/entity.js';
import { isRelationship, type Statement } from '../../domain/statement.js';
import type { About, ExportSource } from '../export/export-source.js';

export type Fields = Readonly<Record<string, unknown>>;

/** All of a dataset, by id: what it holds, and the records that it is read from, which say what its authors said. */
export interface DatasetContent {
  readonly about: About;
  readonly dataset: Fields;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly records: ReadonlyMap<string, Fields>;
}

/** @throws as the source. */
export async function contentOf(source: ExportSource): Promise<DatasetContent> {
  const { about } = source;
  const [entities, relationships, attributes] = [
    await all(source.entities()),
    await all(source.relationships()),
    await all(source.attributes()),
  ];
  return contentOfRecords(about, entities, [...relationships, ...attributes]);
}

/** Of some records alone, where the others are the same in both that are compared. */
export function contentOfRecords(
  about: About,
  entities: readonly Entity[],
  statements: readonly Statement[],
): DatasetContent {
  const relationships = statements.filter(isRelationship);
  const attributes = statements.filter((statement): statement is Attribute => !isRelationship(statement));
  const ids = [...entities, ...relationships, ...attributes].map(({ id }) => id);
  const records = [...fromDataset({ ...about, entities, relationships, attributes })];
  return {
    about,
    dataset: datasetRecord(about) as Fields,
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    statements: new Map(statements.map((statement) => [statement.id, statement])),
    records: new Map(records.map(({ value }, at) => [ids[at] ?? '', value as Fields])),
  };
}

async function all<T>(pages: AsyncIterable<readonly T[]>): Promise<T[]> {
  const items: T[] = [];
  for await (const page of pages) for (const item of page) items.push(item);
  return items;
}
