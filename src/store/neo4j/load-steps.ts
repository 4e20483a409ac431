import type { Statement } from '../../domain/statement.js';
import type { Difference } from './difference.js';
import {
  CLEAR_ENTITIES,
  CLEAR_STATEMENTS,
  DELETE_ENTITIES,
  DELETE_STATEMENTS,
  QUALIFY_BY_RELATIONSHIPS,
  WRITE_ATTRIBUTES,
  WRITE_DEGREES,
  WRITE_END_RELEVANCE,
  WRITE_ENTITIES,
  WRITE_EVIDENCE_OF_ENTITIES,
  WRITE_RELATIONSHIPS,
} from './load.queries.js';
import { hashed, type NamedEntity, type Rows, weightOf } from './load-rows.js';

export interface Query {
  readonly text: string;
  readonly parameters: { readonly rows: readonly (string | object)[] };
}

/** What one record is written from. */
export interface Part {
  /** That it takes, for the progress. */
  readonly nodes: number;
  /** About how much of it goes over the wire. */
  readonly bytes: number;
  readonly write: string;
  readonly row: string | object;
}

/** A piece of work that can be cut anywhere between two of its records. */
export interface Step {
  readonly nodes: number;
  /** In order; each is made when it is asked for. */
  parts(): Iterable<Part>;
}

/**
 * What has to be done, in order. After each cut the graph can be completed by another load, of this dataset or any
 * other: what refers to a record that goes has lost its `attest_hash` before.
 */
export function loadSteps(
  { entities, relationships, attributes, degrees, endRelevances }: Difference,
  rows: Rows,
): Step[] {
  const writtenEntities = [...entities.added, ...entities.changed];
  const written = [relationships, attributes].flatMap(({ added, changed }): Statement[] => [
    ...added,
    ...changed,
  ]);
  const changed = [...relationships.changed, ...attributes.changed].map(({ id }) => id);
  const removed = [...relationships.removed, ...attributes.removed];
  // What was a relationship and is an attribute now, or the other way round, is written over.
  const writtenIds = new Set(written.map(({ id }) => id));
  const changedEntities = entities.changed.map(({ id }) => id);
  return [
    ofIds(CLEAR_STATEMENTS, [...changed, ...removed], CLEARED_NODES),
    ofIds(CLEAR_ENTITIES, [...changedEntities, ...entities.removed], CLEARED_NODES),
    step(writtenEntities, (entity) => entityPart(entity, rows)),
    // Only when all works and speakers are there.
    step(writtenEntities.filter(hasEvidence), (entity) => evidencePart(entity, rows), weightOf),
    step(written, (statement) => statementPart(statement, rows), weightOf),
    // Only when all relationships are there.
    step(written.filter(isQualifiedByRelationships), (statement) => qualifiersPart(statement, rows)),
    ofIds(
      DELETE_STATEMENTS,
      removed.filter((id) => !writtenIds.has(id)),
      1,
    ),
    ofIds(DELETE_ENTITIES, entities.removed, 1),
    step(degrees, (row) => ({ write: WRITE_DEGREES, row, bytes: SMALL_ROW_BYTES })),
    step(endRelevances, (row) => ({ write: WRITE_END_RELEVANCE, row, bytes: SMALL_ROW_BYTES })),
  ].filter(({ nodes }) => nodes > 0);
}

/** A record and its evidence, of which it is not known how much there is. */
const CLEARED_NODES = 3;

/** Of a row that holds an id and little else. */
const SMALL_ROW_BYTES = 200;

type Written = Omit<Part, 'nodes'>;

function step<T>(
  records: readonly T[],
  partOf: (record: T) => Written,
  nodesOf: (record: T) => number = () => 1,
): Step {
  return {
    nodes: records.reduce((total, record) => total + nodesOf(record), 0),
    *parts() {
      for (const record of records) yield { ...partOf(record), nodes: nodesOf(record) };
    },
  };
}

const ofIds = (write: string, ids: readonly string[], nodes: number): Step =>
  step(
    ids,
    (id) => ({ write, row: id, bytes: SMALL_ROW_BYTES }),
    () => nodes,
  );

function entityPart(entity: NamedEntity, rows: Rows): Written {
  const { row, hash, bytes } = hashed(rows.ofEntity(entity));
  const { id, kind, properties } = row;
  const degree = rows.degreeOf(id);
  return {
    write: WRITE_ENTITIES,
    row: { id, kind, properties, degree, hash: hasEvidence(entity) ? null : hash },
    bytes,
  };
}

function evidencePart(entity: NamedEntity, rows: Rows): Written {
  const { row, hash, bytes } = hashed(rows.ofEntity(entity));
  const { id, evidence } = row;
  return { write: WRITE_EVIDENCE_OF_ENTITIES, row: { id, evidence, hash }, bytes };
}

function statementPart(statement: Statement, rows: Rows): Written {
  const { row, hash, bytes } = hashed(rows.ofStatement(statement));
  const { qualifyingRelationships, ...bare } = row;
  return {
    write: row.native === null ? WRITE_ATTRIBUTES : WRITE_RELATIONSHIPS,
    row: { ...bare, hash: qualifyingRelationships.length > 0 ? null : hash },
    bytes,
  };
}

function qualifiersPart(statement: Statement, rows: Rows): Written {
  const { row, hash } = hashed(rows.ofStatement(statement));
  const { id, qualifyingRelationships } = row;
  return {
    write: QUALIFY_BY_RELATIONSHIPS,
    row: { id, qualifyingRelationships, hash },
    bytes: SMALL_ROW_BYTES,
  };
}

function hasEvidence({ entity }: NamedEntity): boolean {
  return entity.kind === 'Event' && entity.evidence.length > 0;
}

function isQualifiedByRelationships({ qualifiers }: Statement): boolean {
  return qualifiers.some(({ relationships }) => relationships.length > 0);
}

/** Those that some parts make, in the order of the parts: one for all that are written alike. */
export function queriesOf(parts: readonly Part[]): Query[] {
  const rowsOf = new Map<string, (string | object)[]>();
  for (const { write, row } of parts) {
    const rows = rowsOf.get(write);
    if (rows === undefined) rowsOf.set(write, [row]);
    else rows.push(row);
  }
  return [...rowsOf].map(([text, rows]) => ({ text, parameters: { rows } }));
}
