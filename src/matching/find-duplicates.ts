import type { Comparison } from '../domain/comparison.js';
import type { Dataset } from '../domain/dataset.js';
import type { Entity } from '../domain/entity.js';
import { listBy } from '../domain/list-by.js';
import { neighborsAmong } from '../domain/neighbors.js';
import { VOCABULARY } from '../domain/vocabulary.js';
import { keptMatches } from '../names/match-word.js';
import { candidatePairs } from './blocking.js';
import { compareProfiles } from './compare-profiles.js';
import { profileOf } from './profile.js';

export interface Duplicate {
  /** The one with the smaller id first. */
  readonly entities: readonly [Entity, Entity];
  readonly comparison: Comparison;
}

/** Where the search is, now and then. */
export interface Compared {
  readonly compared: number;
}

/** Whether the two are decided not to be one. */
export type AreApart = (id: string, other: string) => boolean;

/**
 * The pairs of entities that are SAME or UNSURE, as they are found, each once and in the same order every time; between them, after every
 * `EVERY` comparisons, how many were made. Entities that a tie joins are two. The memory it takes grows with the entities
 * and the pairs that share a key (see `blocking.ts`), not with the square.
 */
export function* findDuplicates(
  { entities, attributes, relationships }: Pick<Dataset, 'entities' | 'attributes' | 'relationships'>,
  areApart: AreApart = () => false,
): Generator<Duplicate | Compared> {
  const said = listBy(attributes, ({ entity }) => [entity]);
  const neighbors = neighborsAmong(tiesOf(relationships));
  const profiles = entities.map((entity) =>
    profileOf(entity, said.get(entity.id) ?? [], neighbors.get(entity.id) ?? []),
  );
  const match = keptMatches();
  let compared = 0;
  for (const [i, j] of candidatePairs(profiles)) {
    const [a, b, ours, theirs] = [entities[i], entities[j], profiles[i], profiles[j]];
    if (!a || !b || !ours || !theirs || neighbors.get(a.id)?.has(b.id) || areApart(a.id, b.id)) continue;
    if (++compared % EVERY === 0) yield { compared };
    const comparison = compareProfiles(ours, theirs, match);
    if (comparison.verdict === 'DIFFERENT') continue;
    yield { entities: a.id < b.id ? [a, b] : [b, a], comparison };
  }
}

const EVERY = 1_000;

function* tiesOf(relationships: Dataset['relationships']): Generator<readonly [string, string]> {
  for (const { type, polarity, modality, subject, object } of relationships)
    if (VOCABULARY[type].tie && polarity === 'AFFIRMED' && modality === 'ACTUAL') yield [subject, object];
}
