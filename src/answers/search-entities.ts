import type { Entity } from '../domain/entity.js';
import type { EntityKind } from '../domain/entity-kind.js';
import { DEFAULT_ATTRIBUTE_FILTER } from '../domain/filter/attribute-filter.js';
import type { UndatedReports } from '../domain/support.js';
import type { RelationshipType } from '../domain/vocabulary.js';
import { queryTerms } from '../names/query-terms.js';
import { rank, type SearchHit } from '../names/rank.js';
import { sourcedNames } from '../names/sourced-names.js';
import type { Candidates, GraphStore, Standing } from '../store/graph-store.js';

export interface FoundEntities {
  /** Best first; see `rank`. */
  readonly hits: readonly SearchHit[];
  /**
   * There may be more: the limit left out entities that share as many terms with the text as some hit does. Those that share
   * the most were compared, of those the best connected.
   */
  readonly cut: boolean;
}

export interface EntitySearch {
  readonly text: string;
  /** Null: all. */
  readonly kinds: readonly EntityKind[] | null;
  /** See `CandidateQuery`. */
  readonly types: readonly RelationshipType[] | null;
  /** The day by which a name that a source gives must have been supported; by what is known now where null. */
  readonly knownOn: number | null;
  readonly undatedReports: UndatedReports;
}

/**
 * The entities that the text may mean.
 * @param limit how many entities are compared with the text.
 */
export async function searchEntities(
  store: GraphStore,
  { text, kinds, types, knownOn, undatedReports }: EntitySearch,
  limit: number,
): Promise<FoundEntities> {
  const { value } = await store.candidates({ terms: queryTerms(text), kinds, types, limit });
  const names = await sourcedNamesOf(store, value.entities, { knownOn, undatedReports });
  const standings = new Map(value.entities.map(({ id }, i) => [id, value.standings[i] as Standing]));
  const ranking = () => rank(text, value.entities, names, standings);
  const hits = value.entities.length > FEW ? await inTurn(ranking) : ranking();
  return { hits, cut: mayMiss(value, hits) };
}

/** Whether entities that were not compared share as many terms as some that were found. */
export function mayMiss(
  { entities, shared, leftOut }: Candidates,
  hits: readonly { readonly entity: Entity }[],
): boolean {
  if (leftOut === 0 || hits.length === 0) return leftOut > 0;
  const found = new Set(hits.map(({ entity }) => entity.id));
  return entities.some(({ id }, i) => found.has(id) && (shared[i] ?? 0) <= leftOut);
}

/** As many names that sources give one entity are compared with the text. */
const NAMES = 100;

async function sourcedNamesOf(
  store: GraphStore,
  entities: readonly Entity[],
  known: Pick<EntitySearch, 'knownOn' | 'undatedReports'>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (entities.length === 0) return new Map();
  const ids = entities.map(({ id }) => id);
  const { value } = await store.findAttributesOf(ids, {
    filter: { ...DEFAULT_ATTRIBUTE_FILTER, types: ['NAME'], ...known },
    order: 'ID',
    first: NAMES,
    after: null,
  });
  return new Map(ids.map((id, i) => [id, sourcedNames(value[i]?.items ?? [])]));
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
