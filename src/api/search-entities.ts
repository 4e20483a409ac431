import type { EntityKind } from '../domain/entity-kind.js';
import { queryTerms } from '../domain/search/query-terms.js';
import { rank, type SearchHit } from '../domain/search/rank.js';
import type { GraphStore } from '../store/graph-store.js';

/** Those who share the most terms are looked at; what comes after so many is not what was meant. */
const MAX_CANDIDATES = 1_000;

/** The entities that the text may mean, best first (see `rank`); of all kinds where `kinds` is null. */
export async function searchEntities(
  store: GraphStore,
  text: string,
  kinds: readonly EntityKind[] | null,
): Promise<SearchHit[]> {
  const { value } = await store.candidates({ terms: queryTerms(text), kinds, limit: MAX_CANDIDATES });
  return rank(text, value.entities);
}
