import { byId } from './compare.js';
import { MODALITIES } from './modality.js';
import type { StatementRecord } from './relationship.js';
import { type Ends, isRelationship, type Stated, type Statement } from './statement.js';
import { type KnownOn, supportOf } from './support.js';
import { goesOn } from './time-span.js';
import { VOCABULARY } from './vocabulary.js';

/** Of any statement. */
export const STATEMENT_ORDERS = [
  'ID',
  'EARLIEST_FIRST',
  'LATEST_FIRST',
  'BEST_SUPPORTED_FIRST',
  'FIRST_REPORTED_FIRST',
  'NEWEST_FIRST',
] as const;
export type StatementOrder = (typeof STATEMENT_ORDERS)[number];

export const RELATIONSHIP_ORDERS = [...STATEMENT_ORDERS, 'RELEVANCE'] as const;
export type RelationshipOrder = (typeof RELATIONSHIP_ORDERS)[number];

/** What a row is sorted by, before its id. All orders ascend; the undated are `LAST`. */
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
    case 'LATEST_FIRST':
      return lastDayBackwards(statement);
    case 'BEST_SUPPORTED_FIRST':
      return strengthOf(statement, knownOn);
    case 'FIRST_REPORTED_FIRST':
      return supportOf(statement, knownOn).firstReportedOn?.latest ?? LAST;
    case 'NEWEST_FIRST': {
      const day = supportOf(statement, knownOn).firstReportedOn?.latest ?? null;
      return day === null ? LAST : 0 - day; // -day may be -0, which JSON loses
    }
    case 'RELEVANCE':
      return relevanceOf(strengthOf(statement, knownOn), weightOf(statement));
  }
}

/** The first day that it may be of; where its start is open, its last day; `LAST` where it is undated. */
export function firstDay({ when }: Pick<StatementRecord, 'when'>): number {
  return when?.earliest ?? when?.latest ?? LAST;
}

/**
 * The last day that it may be of, as a number that sorts the latest first: what goes on comes before all; where the end is
 * unknown its first day counts; `LAST` where it is undated.
 */
function lastDayBackwards({ when }: Pick<StatementRecord, 'when'>): number {
  if (when !== null && goesOn(when)) return -LAST;
  const day = when?.latest ?? when?.earliest ?? null;
  return day === null ? LAST : 0 - day; // -day may be -0, which JSON loses
}

interface Dated extends Pick<StatementRecord, 'when'> {
  readonly id: string;
}

/** Sorts by the first day, then by id. */
export function byFirstDay(a: Dated, b: Dated): number {
  return firstDay(a) - firstDay(b) || byId(a, b);
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

/** How telling the type of a statement is, from 0 to 100. */
function weightOf(statement: Statement): number {
  return isRelationship(statement) ? VOCABULARY[statement.type].weight : 0;
}

/** Something counts for it, it is undisputed, and its modality: what a more telling type does not outweigh. */
const STANDING_LENGTH = '0.0.0.'.length;

/**
 * A key that sorts what tells more of a pair first: as `strengthOf`, with the weight of the type before the support. So a more
 * telling type comes first among what is undisputed and of one modality, and no plan before what happened.
 * @param strength see `strengthOf`.
 * @param weight see `RelationshipTypeRow`.
 */
export function relevanceOf(strength: string, weight: number): string {
  return `${strength.slice(0, STANDING_LENGTH)}${weightKey(weight)}${strength.slice(STANDING_LENGTH)}`;
}

/** The greater weight first. */
export const weightKey = (weight: number): string => `${String(100 - weight).padStart(3, '0')}.`;

const MOST_DEGREES = 9_999_999;

/** What follows the relevance where one end is looked at from the other: the better connected end first. */
export function degreeKey(degree: number): string {
  return `.${String(MOST_DEGREES - Math.min(degree, MOST_DEGREES)).padStart(7, '0')}`;
}

/** Of what `degreeKey` gives. */
export const DEGREE_KEY_LENGTH = degreeKey(0).length;

const descending = (count: number): string => String(9_999 - Math.min(count, 9_999)).padStart(4, '0');
