import { candidateOf, type GivenAttribute } from '../answers/candidate.js';
import type { Candidate } from '../answers/match-candidates.js';
import type { EntityKind } from '../domain/entity-kind.js';
import { InputError } from '../domain/errors.js';
import { COMPARED_TYPES } from '../matching/profile.js';
import { type Property, propertyOf } from './properties.js';
import type { QueryValue, ReconciliationQuery } from './read-queries.js';
import { kindNamed } from './types.js';

/** A query as `match` compares it. */
export interface QueryCandidate {
  readonly candidate: Candidate;
  /** Some value could not be read, such as a date that is none, and was not compared. */
  readonly hasUnread: boolean;
}

/**
 * Types restrict: what is of another kind is another. Of several any will do, but `all`: nothing is of two kinds. A cell that
 * cannot be read counts for nothing, so that it spoils no batch.
 * @throws InputError where a type or a property is unknown, or a property tells no two apart.
 */
export function queryCandidate({
  query,
  type,
  type_strict,
  properties,
}: ReconciliationQuery): QueryCandidate {
  const kinds = kindsOf(type, type_strict === 'all');
  const given = (properties ?? []).flatMap(({ pid, v }) => {
    const property = propertyOf(pid);
    return [v].flat().map((value) => ({ property, value }));
  });
  const isNeighbor = ({ property }: { property: Property }) => isOfNeighbors(property);
  const attributes = given
    .filter((one) => !isNeighbor(one))
    .map(({ property, value }) => attributeOf(property, value));
  const readable = attributes.filter(isReadable);
  const [kind = null] = kinds?.length === 1 ? kinds : [];
  const candidate = candidateOf({
    kind,
    names: query?.trim() ? [query] : [],
    attributes: readable,
    neighbors: given
      .filter(isNeighbor)
      .map(({ value }) => (typeof value === 'object' ? value.id : String(value))),
  });
  return {
    candidate: kind === null ? { ...candidate, kinds } : candidate,
    hasUnread: readable.length < attributes.length,
  };
}

/** Null: any. */
function kindsOf(type: ReconciliationQuery['type'], all: boolean): readonly EntityKind[] | null {
  const kinds = [...new Set([type ?? []].flat().map(kindNamed))];
  if (kinds.length === 0) return null;
  return all && kinds.length > 1 ? [] : kinds;
}

function isOfNeighbors({ origin }: Property): boolean {
  return origin.of === 'NEIGHBORS' || origin.of === 'RELATIONSHIP';
}

function attributeOf(property: Property, value: QueryValue): GivenAttribute {
  const text = textOf(value);
  const type = comparedType(property);
  if (type !== 'REGISTRATION') return { type, value: text };
  const [, scheme = null, number = text] = /^([^:]+):(.+)$/s.exec(text) ?? [];
  return { type, value: number.trim(), scheme: scheme?.trim() ?? null };
}

function comparedType({ id, origin, aspect }: Property): GivenAttribute['type'] {
  if (aspect === 'VALUE' && origin.of === 'FIELD' && origin.field === 'alias') return 'NAME';
  if (aspect === 'VALUE' && origin.of === 'FIELD' && origin.field === 'externalId') return 'REGISTRATION';
  const type = aspect === 'VALUE' && origin.of === 'ATTRIBUTE' ? origin.type : null;
  const compared = COMPARED_TYPES.find((known) => known === type);
  if (compared !== undefined) return compared;
  throw new InputError(
    `Expected properties that tell entities apart (${COMPARED_TYPES.join(', ')}, alias, externalId, neighbors, or the type of a relationship), ` +
      `but got ${id}. Leave it out, or fetch it when the rows are matched.`,
  );
}

/** A moment of a spreadsheet is a day. */
const MIDNIGHT = /^(\d{4}-\d{2}-\d{2})T00:00(:00(\.0+)?)?Z?$/;

function textOf(value: QueryValue): string {
  const text = typeof value === 'object' ? (value.name ?? value.id) : String(value);
  return (MIDNIGHT.exec(text)?.[1] ?? text).trim();
}

function isReadable(attribute: GivenAttribute): boolean {
  try {
    candidateOf({ kind: null, names: [], attributes: [attribute], neighbors: [] });
    return attribute.value !== '';
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
}
