import type { EarlierIds } from '../../domain/earlier-ids.js';
import type { Entity } from '../../domain/entity.js';
import type { Relationship } from '../../domain/relationship.js';
import type { Degree, Difference } from './difference.js';
import {
  CLEAR_CLAIMS,
  CLEAR_ENTITIES,
  DELETE_CLAIMS,
  DELETE_ENTITIES,
  FINISH_CLAIMS,
  FINISH_ENTITIES,
  QUALIFY_BY_CLAIMS,
  QUALIFY_BY_ENTITIES,
  WRITE_CLAIMS,
  WRITE_DEGREES,
  WRITE_ENTITIES,
  WRITE_EVIDENCE_OF_CLAIMS,
  WRITE_EVIDENCE_OF_ENTITIES,
} from './load.queries.js';
import { type ClaimRow, claimRow, type EntityRow, entityRow, rowHash, weightOf } from './load-rows.js';

export interface Statement {
  readonly text: string;
  readonly parameters: { readonly ids?: readonly string[]; readonly rows?: readonly object[] };
}

/** A piece of work that can be cut anywhere between two of its records. */
export interface Step {
  /** The nodes that each record takes. */
  readonly weights: readonly number[];
  /** Those records from `start` up to `end`, to be written in one transaction. */
  statements(start: number, end: number): Statement[];
}

/**
 * What has to be done, in order. After each cut the graph can be completed by another load, of this dataset or any
 * other: what refers to a record that goes has lost its `contentHash` before.
 */
export function loadSteps({ entities, relationships, degrees }: Difference, earlier: EarlierIds): Step[] {
  const writtenEntities = [...entities.added, ...entities.changed];
  const writtenClaims = [...relationships.added, ...relationships.changed];
  const rowsOfEntities = (some: readonly Entity[]) => some.map((entity) => entityRow(entity, earlier));
  const rowsOfClaims = (some: readonly Relationship[]) => some.map((claim) => claimRow(claim, earlier));
  const changedClaims = relationships.changed.map(({ id }) => id);
  const changedEntities = entities.changed.map(({ id }) => id);
  return [
    step([...changedClaims, ...relationships.removed], clear(CLEAR_CLAIMS), () => CLEARED_WEIGHT),
    step([...changedEntities, ...entities.removed], clear(CLEAR_ENTITIES), () => CLEARED_WEIGHT),
    step(
      writtenEntities,
      (some) => writeEntities(rowsOfEntities(some)),
      () => 1,
    ),
    step(writtenEntities, (some) => attachEvidence(rowsOfEntities(some)), weightOf),
    step(writtenClaims, (some) => writeClaims(rowsOfClaims(some)), weightOf),
    step(
      writtenClaims.filter(isQualifiedByClaims),
      (some) => qualifyByClaims(rowsOfClaims(some)),
      () => 1,
    ),
    step(relationships.removed, clear(DELETE_CLAIMS), () => 1),
    step(entities.removed, clear(DELETE_ENTITIES), () => 1),
    step(degrees, writeDegrees, () => 1),
  ].filter(({ weights }) => weights.length > 0);
}

/** A record and its evidence, of which it is not known how much there is. */
const CLEARED_WEIGHT = 3;

function step<T>(
  records: readonly T[],
  statementsFor: (records: readonly T[]) => Statement[],
  weigh: (record: T) => number,
): Step {
  return {
    weights: records.map(weigh),
    statements: (start, end) =>
      statementsFor(records.slice(start, end)).filter(({ parameters }) => parameters.rows?.length !== 0),
  };
}

const clear =
  (text: string) =>
  (ids: readonly string[]): Statement[] => [{ text, parameters: { ids } }];

function writeEntities(entities: readonly EntityRow[]): Statement[] {
  const rows = entities.map(({ id, kind, properties }) => ({ id, kind, properties }));
  return [{ text: WRITE_ENTITIES, parameters: { rows } }];
}

/** Only when all works and speakers are there. */
function attachEvidence(rows: readonly EntityRow[]): Statement[] {
  return [
    { text: WRITE_EVIDENCE_OF_ENTITIES, parameters: { rows: parts(rows, 'evidence') } },
    { text: FINISH_ENTITIES, parameters: { rows: finished(rows) } },
  ];
}

function writeClaims(rows: readonly ClaimRow[]): Statement[] {
  const claims = rows.map(({ evidence, qualifyingEntities, qualifyingClaims, ...claim }) => claim);
  return [
    { text: WRITE_CLAIMS, parameters: { rows: claims } },
    { text: WRITE_EVIDENCE_OF_CLAIMS, parameters: { rows: parts(rows, 'evidence') } },
    { text: QUALIFY_BY_ENTITIES, parameters: { rows: parts(rows, 'qualifyingEntities') } },
    {
      text: FINISH_CLAIMS,
      parameters: { rows: finished(rows.filter(({ qualifyingClaims }) => qualifyingClaims.length === 0)) },
    },
  ];
}

/** Only when all claims are there. */
function qualifyByClaims(rows: readonly ClaimRow[]): Statement[] {
  return [
    { text: QUALIFY_BY_CLAIMS, parameters: { rows: parts(rows, 'qualifyingClaims') } },
    { text: FINISH_CLAIMS, parameters: { rows: finished(rows) } },
  ];
}

function isQualifiedByClaims({ qualifiers }: Relationship): boolean {
  return qualifiers.some(({ relationships }) => relationships.length > 0);
}

function writeDegrees(rows: readonly Degree[]): Statement[] {
  return [{ text: WRITE_DEGREES, parameters: { rows } }];
}

/** One list of each row, of those in which it is not empty. */
function parts<K extends string>(
  rows: readonly ({ readonly id: string } & Readonly<Record<K, readonly unknown[]>>)[],
  part: K,
): object[] {
  return rows.filter((row) => row[part].length > 0).map((row) => ({ id: row.id, [part]: row[part] }));
}

function finished(rows: readonly (EntityRow | ClaimRow)[]): object[] {
  return rows.map((row) => ({ id: row.id, hash: rowHash(row) }));
}
