import type { EarlierIds } from '../../domain/earlier-ids.js';
import type { Statement } from '../../domain/statement.js';
import type { Degree, Difference } from './difference.js';
import {
  CLEAR_ENTITIES,
  CLEAR_STATEMENTS,
  DELETE_ENTITIES,
  DELETE_STATEMENTS,
  FINISH_ENTITIES,
  FINISH_STATEMENTS,
  QUALIFY_BY_ENTITIES,
  QUALIFY_BY_RELATIONSHIPS,
  WRITE_ATTRIBUTES,
  WRITE_DEGREES,
  WRITE_ENTITIES,
  WRITE_EVIDENCE_OF_ENTITIES,
  WRITE_EVIDENCE_OF_STATEMENTS,
  WRITE_RELATIONSHIPS,
} from './load.queries.js';
import {
  type EntityRow,
  entityRow,
  type NamedEntity,
  rowHash,
  type StatementRow,
  statementRow,
  weightOf,
} from './load-rows.js';

export interface Query {
  readonly text: string;
  readonly parameters: { readonly ids?: readonly string[]; readonly rows?: readonly object[] };
}

/** A piece of work that can be cut anywhere between two of its records. */
export interface Step {
  /** The nodes that each record takes. */
  readonly weights: readonly number[];
  /** Those records from `start` up to `end`, to be written in one transaction. */
  queries(start: number, end: number): Query[];
}

/**
 * What has to be done, in order. After each cut the graph can be completed by another load, of this dataset or any
 * other: what refers to a record that goes has lost its `contentHash` before.
 */
export function loadSteps(
  { entities, relationships, attributes, degrees }: Difference,
  earlier: EarlierIds,
): Step[] {
  const rowsOfEntities = (some: readonly NamedEntity[]) => some.map((entity) => entityRow(entity, earlier));
  const rowsOfStatements = (some: readonly Statement[]) =>
    some.map((statement) => statementRow(statement, earlier));
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
    step([...changed, ...removed], clear(CLEAR_STATEMENTS), () => CLEARED_WEIGHT),
    step([...changedEntities, ...entities.removed], clear(CLEAR_ENTITIES), () => CLEARED_WEIGHT),
    step(
      writtenEntities,
      (some) => writeEntities(rowsOfEntities(some)),
      () => 1,
    ),
    step(writtenEntities, (some) => attachEvidence(rowsOfEntities(some)), weightOf),
    step(written, (some) => writeStatements(rowsOfStatements(some)), weightOf),
    step(
      written.filter(isQualifiedByRelationships),
      (some) => qualifyByRelationships(rowsOfStatements(some)),
      () => 1,
    ),
    step(
      removed.filter((id) => !writtenIds.has(id)),
      clear(DELETE_STATEMENTS),
      () => 1,
    ),
    step(entities.removed, clear(DELETE_ENTITIES), () => 1),
    step(degrees, writeDegrees, () => 1),
  ].filter(({ weights }) => weights.length > 0);
}

/** A record and its evidence, of which it is not known how much there is. */
const CLEARED_WEIGHT = 3;

function step<T>(
  records: readonly T[],
  queriesFor: (records: readonly T[]) => Query[],
  weigh: (record: T) => number,
): Step {
  return {
    weights: records.map(weigh),
    queries: (start, end) =>
      queriesFor(records.slice(start, end)).filter(({ parameters }) => parameters.rows?.length !== 0),
  };
}

const clear =
  (text: string) =>
  (ids: readonly string[]): Query[] => [{ text, parameters: { ids } }];

function writeEntities(entities: readonly EntityRow[]): Query[] {
  const rows = entities.map(({ id, kind, properties }) => ({ id, kind, properties }));
  return [{ text: WRITE_ENTITIES, parameters: { rows } }];
}

/** Only when all works and speakers are there. */
function attachEvidence(rows: readonly EntityRow[]): Query[] {
  return [
    { text: WRITE_EVIDENCE_OF_ENTITIES, parameters: { rows: parts(rows, 'evidence') } },
    { text: FINISH_ENTITIES, parameters: { rows: finished(rows) } },
  ];
}

function writeStatements(rows: readonly StatementRow[]): Query[] {
  const bare = rows.map(({ evidence, qualifyingEntities, qualifyingRelationships, ...row }) => row);
  return [
    { text: WRITE_RELATIONSHIPS, parameters: { rows: bare.filter(({ native }) => native !== null) } },
    { text: WRITE_ATTRIBUTES, parameters: { rows: bare.filter(({ said }) => said !== null) } },
    { text: WRITE_EVIDENCE_OF_STATEMENTS, parameters: { rows: parts(rows, 'evidence') } },
    { text: QUALIFY_BY_ENTITIES, parameters: { rows: parts(rows, 'qualifyingEntities') } },
    {
      text: FINISH_STATEMENTS,
      parameters: {
        rows: finished(rows.filter(({ qualifyingRelationships }) => qualifyingRelationships.length === 0)),
      },
    },
  ];
}

/** Only when all relationships are there. */
function qualifyByRelationships(rows: readonly StatementRow[]): Query[] {
  return [
    { text: QUALIFY_BY_RELATIONSHIPS, parameters: { rows: parts(rows, 'qualifyingRelationships') } },
    { text: FINISH_STATEMENTS, parameters: { rows: finished(rows) } },
  ];
}

function isQualifiedByRelationships({ qualifiers }: Statement): boolean {
  return qualifiers.some(({ relationships }) => relationships.length > 0);
}

function writeDegrees(rows: readonly Degree[]): Query[] {
  return [{ text: WRITE_DEGREES, parameters: { rows } }];
}

/** One list of each row, of those in which it is not empty. */
function parts<K extends string>(
  rows: readonly ({ readonly id: string } & Readonly<Record<K, readonly unknown[]>>)[],
  part: K,
): object[] {
  return rows.filter((row) => row[part].length > 0).map((row) => ({ id: row.id, [part]: row[part] }));
}

function finished(rows: readonly (EntityRow | StatementRow)[]): object[] {
  return rows.map((row) => ({ id: row.id, hash: rowHash(row) }));
}
