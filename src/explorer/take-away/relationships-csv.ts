import type { Shown } from '../view/shown.js';
import { readAs } from '../words/read-as.js';
import { csv } from './csv.js';

/** The relationships shown, a row each, in the order of the view; `from`, `phrase` and `to` read as a sentence. */
export function relationshipsCsv({ claims, dataset }: Shown): string {
  return csv(
    [
      ['id', ({ id }) => id],
      ['from', (claim) => readAs(claim).from.name],
      ['phrase', ({ phrase }) => phrase],
      ['to', (claim) => readAs(claim).to.name],
      ['type', ({ type }) => type],
      ['polarity', ({ polarity }) => polarity],
      ['modality', ({ modality }) => modality],
      ['subject_id', ({ subject }) => subject.id],
      ['object_id', ({ object }) => object.id],
      ['detail', ({ detail }) => detail],
      ['when', ({ when }) => when?.edtf ?? null],
      ['when_seen', ({ when }) => when?.asOf ?? null],
      ['when_words', ({ when }) => when?.words ?? null],
      ['when_basis', ({ when }) => when?.basis ?? null],
      ['when_because', ({ when }) => when?.because ?? null],
      ['citations', ({ support }) => support.citations],
      ['origins', ({ support }) => support.origins],
      ['independent_origins', ({ support }) => support.independent],
      ['firm', ({ support }) => support.firm],
      ['disputed', ({ support }) => support.disputed],
      ['conflicts_with', ({ conflicts }) => conflicts.map(({ id }) => id).join(' ')],
      ['first_reported', ({ support }) => support.firstReportedOn?.edtf ?? null],
      ['source_ids', ({ evidence }) => [...new Set(evidence.map(({ source }) => source.id))].join(' ')],
      ['dataset_revision', () => dataset.revision],
    ],
    claims,
  );
}
