import type { Dataset } from '../../domain/dataset.js';
import { prepareEarlierIds } from '../../domain/earlier-ids.js';
import type { Pausable } from '../../domain/pausable.js';
import { StepCounter } from '../work/work.js';

/** The current ids of statements and items of evidence, by those that content gave them earlier. */
export function* successorsByContent({
  entities,
  relationships,
  attributes,
}: Dataset): Pausable<ReadonlyMap<string, string>> {
  const earlier = yield* prepareEarlierIds(entities, [...relationships, ...attributes]);
  const successors = new Map<string, string>();
  const counter = new StepCounter();
  const events = entities.filter((entity) => entity.kind === 'Event');
  for (const record of [...relationships, ...attributes, ...events]) {
    if ('type' in record) for (const id of earlier.ofStatement(record)) successors.set(id, record.id);
    for (const evidence of record.evidence) {
      if (counter.isDue()) yield;
      for (const id of earlier.ofEvidence(evidence, record)) successors.set(id, evidence.id);
    }
  }
  return successors;
}
