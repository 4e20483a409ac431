import type { DatasetDraft, EvidenceDraft } from '../../src/domain/draft.js';
import { type TimeSpan, timeSpan } from '../../src/domain/time-span.js';
import { VOCABULARY } from '../../src/domain/vocabulary.js';

/** The draft without those times that its other times rule out; see the rules of `dataset/`. */
export function soundTimes(draft: DatasetDraft): DatasetDraft {
  const latest = draft.reportedBy == null ? null : timeSpan({ edtf: `../${draft.reportedBy}` });
  const published = new Map<string, TimeSpan | null>();
  for (const entity of draft.entities)
    if (entity.kind === 'Work') published.set(entity.id, entity.publishedOn);
  const ofEvent = (when: TimeSpan | null, evidence: readonly EvidenceDraft[] | null): TimeSpan | null => {
    const isTooLate = evidence?.some(
      ({ stance, source, reportedOn }) =>
        stance === 'SUPPORTS' && surelyBefore(reportedOn ?? published.get(source) ?? latest, when),
    );
    return when?.asOf != null || isTooLate ? null : when;
  };
  return {
    ...draft,
    entities: draft.entities.map((entity) => {
      if (entity.kind === 'Event') {
        const { modality, when, evidence } = entity;
        return { ...entity, when: ofEvent(when, modality === 'ACTUAL' ? evidence : null) };
      }
      if (entity.kind !== 'Work') return entity;
      const { publishedOn, retracted, corrected } = entity;
      return {
        ...entity,
        retracted: retracted && surelyBefore(retracted.on, publishedOn) ? null : retracted,
        corrected: corrected && surelyBefore(corrected.on, publishedOn) ? null : corrected,
      };
    }),
    relationships: draft.relationships.map((relationship) => {
      const { type, polarity, modality, when, evidence } = relationship;
      if (VOCABULARY[type].nature === 'STATE') return relationship;
      const isReported = polarity === 'AFFIRMED' && modality === 'ACTUAL';
      return { ...relationship, when: ofEvent(when, isReported ? evidence : null) };
    }),
  };
}

function surelyBefore(time: TimeSpan | null, other: TimeSpan | null): boolean {
  const [latest, earliest] = [time?.latest ?? null, other?.earliest ?? null];
  return latest !== null && earliest !== null && latest < earliest;
}
