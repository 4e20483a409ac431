import type { EntityKind } from '../domain/entity-kind.js';
import { queryTerms } from '../names/query-terms.js';
import { rank, type SearchHit } from '../names/rank.js';
import type { GraphStore } from '../store/graph-store.js';
import type { Limits } from './bounds/limits.js';

export interface FoundEntities {
  /** Best first; see `rank`. */
  readonly hits: readonly SearchHit[];
  /** Whether there were more entities to compare than the limit: those that share the most terms were. */
  readonly cut: boolean;
}

/** The entities that the text may mean; of all kinds where `kinds` is null. */
export async function searchEntities(
  store: GraphStore,
  text: string,
  kinds: readonly EntityKind[] | null,
  { searchCandidates: limit }: Pick<Limits, 'searchCandidates'>,
): Promise<FoundEntities> {
  const { value } = await store.candidates({ terms: queryTerms(text), kinds, limit });
  return { hits: rank(text, value.entities), cut: value.cut };
}
