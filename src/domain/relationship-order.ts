import { MODALITIES } from './modality.js';
import type { StatementRecord } from './relationship.js';
import type { Ends, Stated, Statement } from './statement.js';
import { type KnownOn, supportOf } from './support.js';

export const RELATIONSHIP_ORDERS = [
  'ID',
  'EARLIEST_FIRST',
  'LATEST_FIRST',
  'BEST_SUPPORTED_FIRST',
  'FIRST_REPORTED_FIRST',
] as const;
export type RelationshipOrder = (typeof RELATIONSHIP_ORDERS)[number];

/** What a row is sorted by, before its id. All orders ascend; a missing date is `LAST`. */
export type SortValue = number | string;

/** Sorts after every day number, and is exact in both engines. */
export const LAST = Number.MAX_SAFE_INTEGER;

/** Within one order all values are of one type: days are numbers, ids and strengths are ASCII strings. */
export function sortValue(statement: Statement, order: RelationshipOrder, knownOn: KnownOn): SortValue {
  switch (order) {
    case 'ID':
      return '';
    case 'EARLIEST_FIRST':
      return firstDay(statement);
    case 'LATEST_FIRST': {
      const latest = statement.when?.latest ?? null;
      return latest === null ? LAST : 0 - latest; // -latest may be -0, which JSON loses
    }
    case 'BEST_SUPPORTED_FIRST':
      return strengthOf(statement, knownOn);
    case 'FIRST_REPORTED_FIRST':
      return supportOf(statement, knownOn).firstReportedOn?.latest ?? LAST;
  }
}

/** The first day that it may be of; `LAST` where nothing is known of that. */
export function firstDay({ when }: Pick<StatementRecord, 'when'>): number {
  return when?.earliest ?? LAST;
}

interface Dated extends Pick<StatementRecord, 'when'> {
  readonly id: string;
}

/** Sorts by the first day, then by id. */
export function byFirstDay(a: Dated, b: Dated): number {
  return firstDay(a) - firstDay(b) || (a.id < b.id ? -1 : 1);
}

/**
 * A key that sorts the stronger first: something counts for it; not disputed; ACTUAL, PLANNED, POSSIBLE; more independent
 * origins; more origins; STATED before HEDGED; more citations. Equal keys are decided by the smaller id. Counts above 9,999
 * are equal.
 */
export function strengthOf(stated: Pick<Stated, 'modality' | 'evidence'> & Ends, knownOn: KnownOn): string {
  const support = supportOf(stated, knownOn);
  return [
    support.citations > 0 ? 0 : 1,
    support.disputed ? 1 : 0,
    MODALITIES.indexOf(stated.modality),
    descending(support.independent),
    descending(support.origins),
    support.firm ? 0 : 1,
    descending(support.citations),
  ].join('.');
}

const descending = (count: number): string => String(9_999 - Math.min(count, 9_999)).padStart(4, '0');
