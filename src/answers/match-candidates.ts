import type { Attribute } from '../domain/attribute.js';
import type { Comparison, Verdict } from '../domain/comparison.js';
import type { Entity } from '../domain/entity.js';
import type { EntityKind } from '../domain/entity-kind.js';
import { DEFAULT_ATTRIBUTE_FILTER } from '../domain/filter/attribute-filter.js';
import { DEFAULT_FILTER } from '../domain/filter/relationship-filter.js';
import { foldName } from '../domain/fold-name.js';
import { compareProfiles } from '../matching/compare-profiles.js';
import { COMPARED_TYPES, type ProfileInput, profile, profileOf } from '../matching/profile.js';
import { idTerm } from '../names/id-term.js';
import { queryTerms } from '../names/query-terms.js';
import type { GraphStore } from '../store/graph-store.js';
import { type EntitySearch, mayMiss } from './search-entities.js';

/** Who may be an entity of the graph. */
export interface Candidate extends Omit<ProfileInput, 'neighbors'> {
  /** Their ids or their names. */
  readonly neighbors: readonly string[];
  /** Looked for among entities of these kinds alone; where absent, of its own kind, or of any where that is not known. */
  readonly kinds?: readonly EntityKind[] | null;
}

export interface EntityMatch extends Comparison {
  readonly entity: Entity;
}

export interface MatchedCandidate {
  /** Of the whole: SAME where exactly one entity is. */
  readonly verdict: Verdict;
  /** Those that are SAME or UNSURE, the most bits first, ties by id. */
  readonly matches: readonly EntityMatch[];
}

export interface Matched {
  /** In the order of the candidates. */
  readonly answers: readonly MatchedCandidate[];
  /** Of some candidate more entities share something than were compared. */
  readonly cut: boolean;
}

/** More entities are never given for one candidate. */
export const MOST_MATCHES = 10;
/** More entities are never compared with one candidate. */
export const MOST_COMPARED = 100;

/** As many statements of one entity are looked at. */
const ATTRIBUTES = 100;
const NEIGHBORS = 50;

interface Bounds {
  readonly first: number;
  /** How many entities are compared with one candidate. */
  readonly limit: number;
  /** What of the graph is compared; see `EntitySearch`. */
  readonly known: Pick<EntitySearch, 'knownOn' | 'undatedReports'>;
}

/**
 * Who of the graph the candidates are, by what was known on a day. The neighbors of the `first` best of each alone are looked at, and where it
 * has some: they can make UNSURE SAME, and never show who else was meant.
 */
export async function matchCandidates(
  store: GraphStore,
  candidates: readonly Candidate[],
  { first, limit, known }: Bounds,
): Promise<Matched> {
  const found = await Promise.all(
    candidates.map((candidate) =>
      store.candidates({
        terms: termsOf(candidate),
        kinds: candidate.kinds ?? kindsLike(candidate.kind),
        types: null,
        limit,
      }),
    ),
  );
  const entities = new Map(found.flatMap(({ value }) => value.entities.map((entity) => [entity.id, entity])));
  const said = await attributesOf(store, [...entities.keys()], known);
  const matched = candidates.map((candidate, i) =>
    bestOf(first, candidate, found[i]?.value.entities ?? [], said, new Map()),
  );
  const neighbors = await neighborsOf(
    store,
    known,
    candidates.flatMap(({ neighbors }, i) =>
      neighbors.length === 0 ? [] : (matched[i] ?? []).map(({ entity }) => entity.id),
    ),
  );
  const answers = candidates.map((candidate, i): MatchedCandidate => {
    const before = matched[i] ?? [];
    const isSame = ({ verdict }: EntityMatch) => verdict === 'SAME';
    const matches =
      candidate.neighbors.length === 0
        ? before
        : bestOf(
            first,
            candidate,
            before.map(({ entity }) => entity),
            said,
            neighbors,
          );
    const verdict =
      matches.length === 0 ? 'DIFFERENT' : matches.filter(isSame).length === 1 ? 'SAME' : 'UNSURE';
    return { verdict, matches };
  });
  const cut = found.some(({ value }, i) => mayMiss(value, answers[i]?.matches ?? []));
  return { answers, cut };
}

/** Under which it may be found: its names, and its registrations, which may be external ids. */
function termsOf({ names, registrations = [] }: Candidate): string[] {
  const ofIds = registrations.flatMap(({ scheme, value }) => [idTerm(value), idTerm(`${scheme}:${value}`)]);
  return [...new Set([...ofIds, ...names.flatMap(queryTerms)])];
}

/** Groups and organizations are told apart by who describes them. */
function kindsLike(kind: EntityKind | null): readonly EntityKind[] | null {
  if (kind === null) return null;
  return kind === 'Group' || kind === 'Organization' ? ['Group', 'Organization'] : [kind];
}

type Said = ReadonlyMap<string, readonly Attribute[]>;

async function attributesOf(
  store: GraphStore,
  ids: readonly string[],
  known: Bounds['known'],
): Promise<Said> {
  if (ids.length === 0) return new Map();
  const filter = { ...DEFAULT_ATTRIBUTE_FILTER, types: COMPARED_TYPES, ...known };
  const { value } = await store.findAttributesOf(ids, {
    filter,
    order: 'ID',
    first: ATTRIBUTES,
    after: null,
  });
  return new Map(ids.map((id, i) => [id, value[i]?.items ?? []]));
}

/** The neighbors of each, as entities. */
async function neighborsOf(
  store: GraphStore,
  known: Bounds['known'],
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Entity[]>> {
  const distinct = [...new Set(ids)];
  if (distinct.length === 0) return new Map();
  const filter = { ...DEFAULT_FILTER, modality: ['ACTUAL'] as const, ...known };
  const { value } = await store.findNeighbors(distinct, filter, NEIGHBORS);
  const all = [...new Set(value.flatMap(({ first }) => first))];
  const { value: entities } = await store.entities(all);
  const byId = new Map(all.map((id, i) => [id, entities[i] ?? null]));
  return new Map(
    distinct.map((id, i) => [id, (value[i]?.first ?? []).flatMap((neighbor) => byId.get(neighbor) ?? [])]),
  );
}

function bestOf(
  first: number,
  candidate: Candidate,
  entities: readonly Entity[],
  said: Said,
  neighbors: ReadonlyMap<string, readonly Entity[]>,
): EntityMatch[] {
  const wanted = new Map(candidate.neighbors.map((neighbor) => [foldName(neighbor), neighbor]));
  const isKnown = neighbors.size > 0;
  const ours = profile({ ...candidate, neighbors: isKnown ? wanted.values() : [] });
  return entities
    .map((entity) => {
      const theirs = (neighbors.get(entity.id) ?? []).map((neighbor) => calledAs(neighbor, wanted));
      const comparison = compareProfiles(ours, profileOf(entity, said.get(entity.id) ?? [], theirs));
      return { entity, ...comparison };
    })
    .filter(({ verdict }) => verdict !== 'DIFFERENT')
    .sort((a, b) => b.bits - a.bits || (a.entity.id < b.entity.id ? -1 : 1))
    .slice(0, first);
}

/** A neighbor as the candidate calls it, by its id or one of its names; its name where it does not. */
function calledAs({ id, name, aliases }: Entity, wanted: ReadonlyMap<string, string>): string {
  for (const own of [id, name, ...aliases]) {
    const called = wanted.get(foldName(own));
    if (called !== undefined) return called;
  }
  return name;
}
