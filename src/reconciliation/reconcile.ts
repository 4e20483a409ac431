import {
  type EntityMatch,
  MOST_COMPARED,
  MOST_MATCHES,
  matchCandidates,
} from '../answers/match-candidates.js';
import { type Limits, limitExceeded } from '../api/bounds/limits.js';
import type { Entity } from '../domain/entity.js';
import { REGISTRATION_BITS } from '../matching/weights.js';
import type { GraphStore } from '../store/graph-store.js';
import { type QueryCandidate, queryCandidate } from './query-candidate.js';
import type { ReconciliationQuery } from './read-queries.js';
import { type ReconciliationType, typeOf } from './types.js';

export interface ReconciliationCandidate {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly type: readonly ReconciliationType[];
  /** The bits of the comparison: see `weights.ts`. */
  readonly score: number;
  readonly features: readonly { readonly id: string; readonly value: number | boolean }[];
  /** Its verdict is SAME, and that of no other is: a name alone is never enough. */
  readonly match: boolean;
}

export interface ReconciliationResult {
  /** The greatest score first. */
  readonly result: readonly ReconciliationCandidate[];
}

/**
 * Who of the graph each query means: see `matchCandidates`. Each is answered as if it were alone.
 * @throws InputError where a query names an unknown type or property; LimitError where there are too many, or one is too long.
 */
export async function reconcile(
  store: GraphStore,
  queries: ReadonlyMap<string, ReconciliationQuery>,
  limits: Limits,
): Promise<Readonly<Record<string, ReconciliationResult>>> {
  if (queries.size > limits.matchCandidates)
    throw limitExceeded('matchCandidates', limits.matchCandidates, queries.size);
  for (const query of queries.values()) checkLength(query, limits);
  const asked = [...queries].map(([key, query]) => ({ key, query, ...queryCandidate(query) }));
  const [{ answers }, byId] = await Promise.all([
    matchCandidates(
      store,
      asked.map(({ candidate }) => candidate),
      {
        first: MOST_MATCHES,
        limit: Math.min(MOST_COMPARED, limits.searchCandidates),
        known: { knownOn: null, undatedReports: 'EXCLUDE' },
      },
    ),
    entitiesNamedById(store, asked),
  ]);
  return Object.fromEntries(
    asked.map((one, i) => {
      const { verdict, matches = [] } = answers[i] ?? {};
      const found = matches.map((match) => candidateOf(match, verdict === 'SAME', one));
      const meant = byId.get(one.key);
      const result = meant === undefined ? found : withMeant(meant, found);
      return [one.key, { result: result.slice(0, one.query.limit ?? MOST_MATCHES) }];
    }),
  );
}

function checkLength({ query, properties }: ReconciliationQuery, { textLength, listItems }: Limits): void {
  const values = (properties ?? []).flatMap(({ v }) => v);
  if (values.length > listItems) throw limitExceeded('listItems', listItems, values.length);
  const texts = values.map((value) =>
    typeof value === 'object' ? `${value.name ?? value.id}` : String(value),
  );
  const longest = Math.max(...[query ?? '', ...texts].map(({ length }) => length));
  if (longest > textLength) throw limitExceeded('textLength', textLength, longest);
}

function candidateOf(
  { entity, verdict, bits, likeness, compared, features }: EntityMatch,
  isOne: boolean,
  { hasUnread }: QueryCandidate,
): ReconciliationCandidate {
  return {
    ...described(entity),
    score: bits,
    features: [
      { id: 'likeness', value: likeness },
      { id: 'compared', value: compared },
      ...features.map(({ feature, bits }) => ({ id: feature.toLowerCase(), value: bits })),
      ...(hasUnread ? [{ id: 'unread', value: true }] : []),
    ],
    match: isOne && verdict === 'SAME',
  };
}

function described(entity: Entity): Pick<ReconciliationCandidate, 'id' | 'name' | 'description' | 'type'> {
  const { id, name, description, kind } = entity;
  return { id, name, ...(description !== null && { description }), type: [typeOf(kind)] };
}

interface Asked extends QueryCandidate {
  readonly key: string;
  readonly query: ReconciliationQuery;
}

/** The entities whose id, or former id, is the text of a query, by its key. */
async function entitiesNamedById(
  store: GraphStore,
  asked: readonly Asked[],
): Promise<ReadonlyMap<string, Entity>> {
  const named = asked.flatMap(({ key, query, candidate }) => {
    const id = query.query?.trim();
    return id ? [{ key, id, kinds: candidate.kinds ?? (candidate.kind && [candidate.kind]) }] : [];
  });
  if (named.length === 0) return new Map();
  const { value: current } = await store.currentIds(named.map(({ id }) => id));
  const known = named.flatMap((one, i) => {
    const id = current[i] ?? null;
    return id === null ? [] : [{ ...one, id }];
  });
  if (known.length === 0) return new Map();
  const { value: entities } = await store.entities(known.map(({ id }) => id));
  return new Map(
    known.flatMap(({ key, kinds }, i): [string, Entity][] => {
      const entity = entities[i] ?? null;
      return entity === null || (kinds && !kinds.includes(entity.kind)) ? [] : [[key, entity]];
    }),
  );
}

/** Who is meant by its id comes first; it is a match where the comparison says so, since a word may be a name and an id. */
function withMeant(meant: Entity, found: readonly ReconciliationCandidate[]): ReconciliationCandidate[] {
  const compared = found.find(({ id }) => id === meant.id);
  const best = Math.max(REGISTRATION_BITS.SAME, ...found.map(({ score }) => score));
  const first: ReconciliationCandidate = {
    ...(compared ?? { ...described(meant), match: false }),
    score: best,
    features: [{ id: 'id', value: true }, ...(compared?.features ?? [])],
  };
  return [first, ...found.filter(({ id }) => id !== meant.id)];
}
