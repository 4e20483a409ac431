import type { Shown } from '../view/shown.js';
import { sentenceOf } from '../words/read-as.js';
import { csv } from './csv.js';

/** All evidence of the relationships shown, a row each, in the order of the view. */
export function evidenceCsv({ claims, dataset }: Shown): string {
  return csv(
    [
      ['id', ({ evidence }) => evidence.id],
      ['relationship_id', ({ claim }) => claim.id],
      ['relationship', ({ claim }) => sentenceOf(claim)],
      ['stance', ({ evidence }) => evidence.stance],
      ['assertion', ({ evidence }) => evidence.assertion],
      ['withdrawn', ({ evidence }) => evidence.withdrawn],
      ['paraphrase', ({ evidence }) => evidence.says],
      ['quote', ({ evidence }) => evidence.quote],
      ['source_id', ({ evidence }) => evidence.source.id],
      ['source', ({ evidence }) => evidence.source.name],
      ['source_url', ({ evidence }) => evidence.source.url],
      ['source_retracted', ({ evidence }) => evidence.source.retracted !== null],
      ['locator', ({ evidence }) => evidence.locator],
      ['publisher', ({ evidence }) => evidence.source.publisher?.name ?? null],
      ['attributed_to_ids', ({ evidence }) => evidence.attributedTo.map(({ id }) => id).join(' ')],
      ['attributed_to', ({ evidence }) => evidence.attributedTo.map(({ name }) => name).join('; ')],
      ['origin_id', ({ evidence }) => evidence.origin?.id ?? null],
      ['origin', ({ evidence }) => evidence.origin?.name ?? null],
      [
        'own_word',
        ({ claim, evidence: { origin } }) =>
          origin?.id === claim.subject.id || origin?.id === claim.object.id,
      ],
      ['reported', ({ evidence }) => evidence.reportedOn?.edtf ?? null],
      ['dataset_revision', () => dataset.revision],
    ],
    claims.flatMap((claim) => claim.evidence.map((evidence) => ({ claim, evidence }))),
  );
}
