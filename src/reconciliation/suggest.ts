import { searchEntities } from '../answers/search-entities.js';
import type { Limits } from '../api/bounds/limits.js';
import type { EntityKind } from '../domain/entity-kind.js';
import { foldName } from '../domain/fold-name.js';
import type { DatasetSummary, GraphStore } from '../store/graph-store.js';
import { PROPERTIES, type Property } from './properties.js';
import { kindNamed, type ReconciliationType, TYPES, typeOf } from './types.js';

/** What is suggested for what a user types. */
export interface Suggestion {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  /** Of an entity: its types. */
  readonly notable?: readonly ReconciliationType[];
}

export interface SuggestionQuery {
  readonly prefix: string;
  /** So many are skipped. */
  readonly cursor: number;
  /** So many are given at most. */
  readonly limit: number;
  /** Of entities: of one of these alone; all where there is none. */
  readonly types: readonly string[];
}

/** @throws InputError where a type is unknown. */
export async function suggestEntities(
  store: GraphStore,
  { prefix, cursor, limit, types }: SuggestionQuery,
  limits: Limits,
): Promise<Suggestion[]> {
  const kinds = types.length === 0 ? null : types.map(kindNamed);
  const search = { text: prefix, kinds, types: null, knownOn: null, undatedReports: 'EXCLUDE' } as const;
  const { hits } = await searchEntities(store, search, limits.searchCandidates);
  return hits.slice(cursor, cursor + limit).map(({ entity: { id, name, description, kind } }) => ({
    ...{ id, name, notable: [typeOf(kind)] },
    ...(description !== null && { description }),
  }));
}

export function suggestTypes({ prefix, cursor, limit }: SuggestionQuery): Suggestion[] {
  return TYPES.filter(contains(prefix)).slice(cursor, cursor + limit);
}

/** Those whose id or name has the text in it: those that begin with it first, else in the order of the table. */
export function suggestProperties({ prefix, cursor, limit }: SuggestionQuery): Suggestion[] {
  const text = foldName(prefix);
  const begins = ({ id, name }: Property) => [id, name].some((own) => foldName(own).startsWith(text));
  const found = PROPERTIES.filter(contains(prefix));
  return [...found.filter(begins), ...found.filter((property) => !begins(property))]
    .slice(cursor, cursor + limit)
    .map(({ id, name, description }) => ({ id, name, description }));
}

function contains(prefix: string): (of: { readonly id: string; readonly name: string }) => boolean {
  const text = foldName(prefix);
  return ({ id, name }) => [id, name].some((own) => foldName(own).includes(text));
}

/** What entities of a kind may have, of what the dataset says of some: its values alone; times and sources stand beside them. */
export function proposeProperties(
  kind: EntityKind,
  dataset: DatasetSummary,
): Pick<Suggestion, 'id' | 'name'>[] {
  return PROPERTIES.filter(
    ({ kinds, aspect, origin }) => kinds.includes(kind) && aspect === 'VALUE' && isSaid(origin, dataset),
  ).map(({ id, name }) => ({ id, name }));
}

function isSaid(origin: Property['origin'], { attributes, relationships }: DatasetSummary): boolean {
  if (origin.of === 'ATTRIBUTE') return origin.type in attributes;
  return origin.of !== 'RELATIONSHIP' || origin.type in relationships;
}
