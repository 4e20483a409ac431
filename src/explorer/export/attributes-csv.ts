import type { Shown } from '../view/shown.js';
import { csv } from './csv.js';

/** What sources say of the entity whose page it is, a row each, in the order of the view. `entity`, `type` and `value` say it. */
export function attributesCsv({ attributes, dataset }: Shown): string {
  return csv(
    [
      ['id', ({ id }) => id],
      ['entity_id', ({ entity }) => entity.id],
      ['entity', ({ entity }) => entity.name],
      ['type', ({ type }) => type],
      ['value', ({ valueText }) => valueText],
      ['polarity', ({ polarity }) => polarity],
      ['modality', ({ modality }) => modality],
      ['detail', ({ detail }) => detail],
      ['when_text', ({ whenText }) => whenText],
      ['when', ({ when }) => when?.edtf ?? null],
      ['when_seen', ({ when }) => when?.asOf ?? null],
      ['when_words', ({ when }) => when?.words ?? null],
      ['when_basis', ({ when }) => when?.basis ?? null],
      ['when_because', ({ when }) => when?.because ?? null],
      ['supported', ({ support }) => support.citations > 0],
      ['citations', ({ support }) => support.citations],
      ['conflicts_with', ({ conflicts }) => conflicts.map(({ id }) => id).join(' ')],
      ['source_ids', ({ evidence }) => [...new Set(evidence.map(({ source }) => source.id))].join(' ')],
      ['dataset_revision', () => dataset.revision],
    ],
    attributes,
  );
}
