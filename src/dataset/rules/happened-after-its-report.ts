import { VOCABULARY } from '../../domain/vocabulary.js';
import type { Located } from '../records/located.js';
import type { EvidenceInput, TimeInput } from '../records/shapes.js';
import type { WholeRule } from './rule.js';
import { surelyBefore } from './surely-before.js';

/** What is reported to have happened did so no later than the report of it. What is planned or possible may be to come. */
export const happenedAfterItsReport: WholeRule = ({ dataset, entities, relationships, ids }, report) => {
  const reportedBy = dataset?.value.reportedBy ?? null;
  const atLatest = reportedBy === null ? null : { edtf: `../${reportedBy}` };
  const published = new Map<string, TimeInput | null>();
  for (const { value } of entities) if (value.kind === 'Work') published.set(value.id, value.publishedOn);

  const check = (
    record: Located<unknown>,
    { when, evidence }: { readonly when: TimeInput | null; readonly evidence: readonly EvidenceInput[] },
  ): void => {
    if (when === null) return;
    for (const { source, stance, reportedOn } of evidence) {
      const reported = reportedOn ?? published.get(ids.current(source)) ?? atLatest;
      if (stance !== 'SUPPORTS' || !surelyBefore(reported, when)) continue;
      report(
        record,
        ['when'],
        `Expected what happened to be no later than its report, but it is of ${when.edtf}, and "${source}" reported ` +
          `it on ${reported?.edtf}; fix one date, or make it PLANNED.`,
      );
      return;
    }
  };
  for (const record of entities) {
    const { value } = record;
    if (value.kind === 'Event' && value.modality === 'ACTUAL') check(record, value);
  }
  for (const record of relationships) {
    const { type, modality, polarity } = record.value;
    if (modality === 'ACTUAL' && polarity === 'AFFIRMED' && VOCABULARY[type].nature === 'EVENT')
      check(record, record.value);
  }
};
