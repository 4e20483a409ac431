import type { Attribute } from '../../domain/attribute.js';
import type { Dataset } from '../../domain/dataset.js';
import type { Entity } from '../../domain/entity.js';
import { addTo } from '../../domain/list-by.js';
import type { Pausable } from '../../domain/pausable.js';
import { indexTerms } from '../../names/index-terms.js';
import { sourcedNames } from '../../names/sourced-names.js';
import type { TermIndex } from '../terms/term-index.js';
import { TermIndexBuilder } from '../terms/term-index-builder.js';
import { StepCounter } from '../work/work.js';

/** What searches need: the terms of all entities, by their standing. */
export interface SearchIndex {
  /** The better connected first, then by id: the numbers of `terms` are places in it. */
  readonly entities: readonly Entity[];
  readonly terms: TermIndex;
}

/** @param degrees see `degreesOf`. @param attributesOf by the id of an entity. */
export function* searchIndexOf(
  dataset: Pick<Dataset, 'entities'>,
  degrees: ReadonlyMap<string, number>,
  attributesOf: ReadonlyMap<string, readonly Attribute[]>,
): Pausable<SearchIndex> {
  const entities = byDegree(dataset.entities, degrees);
  const counter = new StepCounter();
  const builder = new TermIndexBuilder(entities.length);
  for (const [number, entity] of entities.entries()) {
    if (counter.isDue()) yield;
    builder.add(number, indexTerms(entity, sourcedNames(attributesOf.get(entity.id) ?? [])));
  }
  const terms = yield* builder.build();
  return { entities, terms };
}

/** @param entities by id. */
function byDegree(entities: readonly Entity[], degrees: ReadonlyMap<string, number>): readonly Entity[] {
  const lists = new Map<number, Entity[]>();
  for (const entity of entities) addTo(lists, degrees.get(entity.id) ?? 0, entity);
  return [...lists].sort(([a], [b]) => b - a).flatMap(([, list]) => list);
}
