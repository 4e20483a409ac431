import type { Dataset } from '../domain/dataset.js';
import type { DatasetSummary } from './graph-store.js';

/** @param sources how many works some evidence cites. */
export function summaryOf(dataset: Dataset, sources: number): DatasetSummary {
  const { revision, title, description, reportedBy, contact, notice, types, questions } = dataset;
  const { entities, relationships, attributes } = dataset;
  const ofEvents = entities.map((entity) => (entity.kind === 'Event' ? entity.evidence.length : 0));
  const ofStatements = [...relationships, ...attributes].map(({ evidence }) => evidence.length);
  const countOf = new Map<string, number>();
  for (const { narrowerType } of relationships) {
    if (narrowerType !== null) countOf.set(narrowerType.name, (countOf.get(narrowerType.name) ?? 0) + 1);
  }
  return {
    ...{ revision, title, description, reportedBy, contact, notice },
    types: types.map((type) => ({ type, count: countOf.get(type.name) ?? 0 })),
    questions,
    entities: tally(entities.map(({ kind }) => kind)),
    relationships: tally(relationships.map(({ type }) => type)),
    attributes: tally(attributes.map(({ type }) => type)),
    evidence: [...ofEvents, ...ofStatements].reduce((sum, count) => sum + count, 0),
    sources,
  };
}

function tally<K extends string>(values: readonly K[]): Partial<Record<K, number>> {
  const counts: Partial<Record<K, number>> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
