import type { EntityKind } from '../domain/entity-kind.js';
import { queryTerms } from '../names/query-terms.js';
import { rank, type SearchHit } from '../names/rank.js';
import type { GraphStore } from '../store/graph-store.js';

export interface FoundEntities {
  /** Best first; see `rank`. */
  readonly hits: readonly SearchHit[];
  /** There were more entities to compare than the limit: those that share the most terms were compared. */
  readonly cut: boolean;
}

/**
 * The entities that the text may mean.
 * @param kinds null: all.
 * @param limit how many entities are compared with the text.
 */
export async function searchEntities(
  store: GraphStore,
  text: string,
  kinds: readonly EntityKind[] | null,
  limit: number,
): Promise<FoundEntities> {
  const { value } = await store.candidates({ terms: queryTerms(text), kinds, limit });
  const ranking = () => rank(text, value.entities);
  const hits = value.entities.length > FEW ? await inTurn(ranking) : ranking();
  return { hits, cut: value.cut };
}

/** These are ranked within a few milliseconds; a thousand take some 40. */
const FEW = 100;

let previous: Promise<unknown> = Promise.resolve();

/** One work in each round of the event loop, so that many searches at once do not hold up the process. */
function inTurn<T>(work: () => T): Promise<T> {
  const turn = previous.then(() => new Promise((resolve) => setTimeout(resolve, 0))).then(work);
  previous = turn.catch(() => {});
  return turn;
}
