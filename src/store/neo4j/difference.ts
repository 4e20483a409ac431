import { setImmediate } from 'node:timers/promises';
import type { Attribute } from '../../domain/attribute.js';
import type { Dataset } from '../../domain/dataset.js';
import { listBy } from '../../domain/list-by.js';
import type { Relationship } from '../../domain/relationship.js';
import { DEGREE_KEY_LENGTH } from '../../domain/relationship-order.js';
import type { Statement } from '../../domain/statement.js';
import { sourcedNames } from '../../names/sourced-names.js';
import { ATTRIBUTE_HASHES, ENTITY_HASHES, RELATIONSHIP_HASHES } from './load.queries.js';
import { hashed, type NamedEntity, type Rows } from './load-rows.js';
import type { Database } from './neo4j-connection.js';
import type { EndRelevance } from './relationship-properties.js';

export interface Changes<T> {
  readonly added: readonly T[];
  readonly changed: readonly T[];
  /** Ids. */
  readonly removed: readonly string[];
  readonly unchanged: number;
}

export interface Degree {
  readonly id: string;
  readonly degree: number;
}

/** What has to be written, by id, for the database to hold the dataset. */
export interface Difference {
  readonly entities: Changes<NamedEntity>;
  readonly relationships: Changes<Relationship>;
  readonly attributes: Changes<Attribute>;
  /** Of the entities that stay as they are, those whose degree is not stored as it is. */
  readonly degrees: readonly Degree[];
  /** Of the relationships that stay as they are, those in which the degrees of their ends are not stored as they are. */
  readonly endRelevances: readonly { readonly id: string; readonly endRelevance: EndRelevance }[];
}

/** As many records are hashed before others get a turn: the lease has to be renewed meanwhile. */
const AT_A_TIME = 1_000;

export async function differenceBetween(
  dataset: Dataset,
  rows: Rows,
  database: Database,
): Promise<Difference> {
  const storedEntities = await storedRecords(database, ENTITY_HASHES);
  const entities = await changes(
    namedEntities(dataset),
    storedEntities,
    (entity) => hashed(rows.ofEntity(entity)).hash,
  );
  const written = new Set([...entities.added, ...entities.changed].map(({ id }) => id));
  const degrees = dataset.entities
    .filter(({ id }) => !written.has(id))
    .map(({ id }) => ({ id, degree: rows.degreeOf(id) }))
    .filter(({ id, degree }) => storedEntities.get(id)?.degree !== degree);
  const hashOf = (statement: Statement) => hashed(rows.ofStatement(statement)).hash;
  const storedRelationships = await storedRecords(database, RELATIONSHIP_HASHES);
  const relationships = await changes(dataset.relationships, storedRelationships, hashOf);
  const changed = new Set([...relationships.added, ...relationships.changed]);
  const endRelevances = dataset.relationships
    .filter((relationship) => !changed.has(relationship))
    .map((relationship) => ({ id: relationship.id, endRelevance: rows.endRelevanceOf(relationship) }))
    .filter(({ id, endRelevance }) => storedRelationships.get(id)?.degree !== degreeKeysIn(endRelevance));
  const attributes = await changes(
    dataset.attributes,
    await storedRecords(database, ATTRIBUTE_HASHES),
    hashOf,
  );
  return { entities, relationships, attributes, degrees, endRelevances };
}

/** With the names that sources give them. */
export function namedEntities({ entities, attributes }: Dataset): NamedEntity[] {
  const said = listBy(attributes, ({ entity }) => [entity]);
  return entities.map((entity) => ({
    id: entity.id,
    entity,
    names: sourcedNames(said.get(entity.id) ?? []),
  }));
}

const degreeKeysIn = ({ attest_subjectRelevance, attest_objectRelevance }: EndRelevance): string =>
  attest_subjectRelevance.slice(-DEGREE_KEY_LENGTH) + attest_objectRelevance.slice(-DEGREE_KEY_LENGTH);

interface StoredRecord {
  /** Null where the record was not written to its end. */
  readonly hash: string | null;
  /** Of an entity; of a relationship, as `degreeKeysIn`. */
  readonly degree: number | string | null;
}

async function storedRecords(database: Database, query: string): Promise<Map<string, StoredRecord>> {
  const stored = new Map<string, StoredRecord>();
  const session = database.session({ fetchSize: 10_000 });
  try {
    for await (const record of session.run(query)) {
      const { id, hash, degree } = record.toObject();
      stored.set(id, { hash, degree });
    }
  } finally {
    await session.close();
  }
  return stored;
}

async function changes<T extends { readonly id: string }>(
  records: readonly T[],
  stored: ReadonlyMap<string, StoredRecord>,
  hashOf: (record: T) => string,
): Promise<Changes<T>> {
  const added: T[] = [];
  const changed: T[] = [];
  const ids = new Set<string>();
  for (const [i, record] of records.entries()) {
    if (i % AT_A_TIME === 0) await setImmediate();
    ids.add(record.id);
    const known = stored.get(record.id);
    if (known === undefined) added.push(record);
    else if (known.hash !== hashOf(record)) changed.push(record);
  }
  const removed = [...stored.keys()].filter((id) => !ids.has(id));
  return { added, changed, removed, unchanged: records.length - added.length - changed.length };
}
