import { compareTexts } from '../domain/compare.js';
import { invariant } from '../domain/errors.js';
import type { RelationshipFilter } from '../domain/filter/relationship-filter.js';
import { knownUnder } from '../domain/filter/statement-filter.js';
import type { Relationship } from '../domain/relationship.js';
import { relevanceOf } from '../domain/relationship-order.js';
import { VOCABULARY } from '../domain/vocabulary.js';
import type { GraphStore, Pair, Tie } from '../store/graph-store.js';
import type { Hop, Path } from './path.js';

/** Ids of entities, in the order of walking. */
type Sequence = readonly string[];

/** A pair of neighbors on a path and the ties between them. */
interface Step {
  readonly pair: Pair;
  /** Of those that say how the two are connected (all but OTHER), where there are any. */
  readonly strongest: Tie;
  /** The most telling first. */
  readonly ties: readonly [Tie, ...Tie[]];
}

/**
 * The best of some paths, best first: fewest hops; those over telling types before those that need OTHER; then the strongest
 * weakest hop, then ids. Strengths are read of all of them, whole relationships only of those that are given back.
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
    .sort((a, b) => a.steps.length - b.steps.length || byStrength(a.weakest.strongest, b.weakest.strongest))
    .slice(0, limit);
  const relationshipOf = await relationshipsBy(
    store,
    best.flatMap(({ steps }) => steps.flatMap(({ strongest, ties }) => [strongest.id, ties[0].id])),
  );
  const hopOf = ({ pair: [from, to], strongest, ties: [first, ...others] }: Step): Hop => ({
    from,
    to,
    relationship: relationshipOf(first.id),
    others: others.map(({ id }) => id),
    strongest: relationshipOf(strongest.id),
  });
  return best.map(({ steps, weakest }) => {
    const hops = steps.map(hopOf);
    const [first, ...more] = hops;
    const weakestHop = hops[steps.indexOf(weakest)];
    invariant(first && weakestHop, 'a path has no hops');
    return { hops: [first, ...more], weakest: weakestHop, knownOn: knownUnder(filter) };
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
    const found = [...(tiesOf.get(keyOf(pair)) ?? [])];
    const strongest = found.sort(byStrength)[0];
    const [first, ...others] = found.sort(byRelevance);
    invariant(strongest && first, `the store found a path over ${keyOf(pair)}, and no tie between the two`);
    return { pair, strongest, ties: [first, ...others] };
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

/** All but OTHER. */
const isTelling = ({ type }: Tie): boolean => VOCABULARY[type].weight > 0;

/** What says how the two are connected before what does not; the stronger first, as in `strengthOf`; equal ones by id. */
function byStrength(a: Tie, b: Tie): number {
  const isTold = Number(isTelling(b)) - Number(isTelling(a));
  return isTold || compareTexts(a.strength, b.strength) || compareTexts(a.id, b.id);
}

/** The more telling first, as in `relevanceOf`; equal ones by id. */
function byRelevance(a: Tie, b: Tie): number {
  return compareTexts(relevance(a), relevance(b)) || compareTexts(a.id, b.id);
}

const relevance = ({ type, strength }: Tie): string => relevanceOf(strength, VOCABULARY[type].weight);

function weakerOf(a: Step, b: Step): Step {
  return byStrength(a.strongest, b.strongest) < 0 ? b : a;
}
