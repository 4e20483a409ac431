import { invariant } from '../domain/errors.js';
import type { RelationshipFilter } from '../domain/filter/relationship-filter.js';
import type { Relationship } from '../domain/relationship.js';
import type { GraphStore, Pair, Tie } from '../store/graph-store.js';
import type { Hop, Path } from './path.js';

/** Ids of entities, in the order of walking. */
type Sequence = readonly string[];

/** A pair of neighbors on a path and the ties between them, strongest first. */
interface Step {
  readonly pair: Pair;
  readonly strongest: Tie;
  readonly others: readonly Tie[];
}

/**
 * The best of some paths, best first: fewest hops, then the strongest weakest hop, then ids. Strengths are read of all of
 * them, whole relationships only of those that are given back.
 * @param sequences fewest hops first, those of one length sorted by their ids; each hop has a tie that passes the filter.
 */
export async function rankPaths(
  store: GraphStore,
  sequences: readonly Sequence[],
  filter: RelationshipFilter,
  limit: number,
): Promise<Path[]> {
  const stepOf = await stepsAlong(store, sequences, filter);
  const best = sequences
    .map((sequence) => {
      const steps = pairsOf(sequence).map(stepOf);
      return { steps, weakest: steps.reduce(weakerOf) };
    })
    // A stable sort: paths of one weakest tie stay in the order of their ids.
    .sort((a, b) => a.steps.length - b.steps.length || compare(a.weakest.strongest, b.weakest.strongest))
    .slice(0, limit);
  const relationshipOf = await relationshipsBy(
    store,
    best.flatMap(({ steps }) => steps.map(({ strongest }) => strongest.id)),
  );
  const hopOf = ({ pair: [from, to], strongest, others }: Step): Hop => ({
    from,
    to,
    relationship: relationshipOf(strongest.id),
    others: others.map(({ id }) => id),
  });
  return best.map(({ steps, weakest }) => {
    const hops = steps.map(hopOf);
    const [first, ...more] = hops;
    const weakestHop = hops[steps.indexOf(weakest)];
    invariant(first && weakestHop, 'a path has no hops');
    return { hops: [first, ...more], weakest: weakestHop, knownOn: filter.knownOn };
  });
}

/** Reads the ties of all pairs at once, each pair once. */
async function stepsAlong(
  store: GraphStore,
  sequences: readonly Sequence[],
  filter: RelationshipFilter,
): Promise<(pair: Pair) => Step> {
  const pairs = [...new Map(sequences.flatMap(pairsOf).map((pair) => [keyOf(pair), pair])).values()];
  const ties = pairs.length === 0 ? [] : (await store.findTies(pairs, filter)).value;
  const tiesOf = new Map(pairs.map((pair, i) => [keyOf(pair), ties[i] ?? []]));
  return (pair) => {
    const [strongest, ...others] = tiesOf.get(keyOf(pair)) ?? [];
    invariant(strongest, `the store found a path over ${keyOf(pair)}, and no tie between the two`);
    return { pair, strongest, others };
  };
}

async function relationshipsBy(
  store: GraphStore,
  ids: readonly string[],
): Promise<(id: string) => Relationship> {
  const wanted = [...new Set(ids)];
  const found = wanted.length === 0 ? [] : (await store.relationships(wanted)).value;
  const byId = new Map(wanted.map((id, i) => [id, found[i]]));
  return (id) => {
    const relationship = byId.get(id);
    invariant(relationship, `the store names the relationship ${id} and does not have it`);
    return relationship;
  };
}

function pairsOf(sequence: Sequence): Pair[] {
  return sequence.slice(1).map((to, i) => [sequence[i] ?? to, to]);
}

/** The same for both directions. Ids have no white space. */
const keyOf = (pair: Pair): string => [...pair].sort().join(' ');

/** The stronger first, as in `strengthOf`: equally strong ones by id. */
function compare(a: Tie, b: Tie): number {
  if (a.strength !== b.strength) return a.strength < b.strength ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function weakerOf(a: Step, b: Step): Step {
  return compare(a.strongest, b.strongest) < 0 ? b : a;
}
