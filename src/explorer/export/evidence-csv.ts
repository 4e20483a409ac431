import { isSelfReported } from '../../domain/support.js';
import type { EntityLineFragment, EvidenceFragment, RelationshipFragment } from '../generated/operations.js';
import { sentenceOf } from '../view/sentence-of.js';
import type { Shown, ShownAttribute } from '../view/shown.js';
import { csv, listCell } from './csv.js';

/** A piece of evidence with what it is for: a relationship, an attribute, or that an event takes place. */
interface Row {
  readonly evidence: EvidenceFragment;
  readonly relationship: RelationshipFragment | null;
  readonly attribute: ShownAttribute | null;
  readonly event: EntityLineFragment | null;
}

/** All evidence of the events whose page it is, of the relationships and of the attributes shown, a row each, in the order of the view. */
export function evidenceCsv({ entities, relationships, attributes, dataset }: Shown): string {
  return csv<Row>(
    [
      ['id', ({ evidence }) => evidence.id],
      ['relationship_id', ({ relationship }) => relationship?.id ?? null],
      ['relationship', ({ relationship }) => relationship && sentenceOf(relationship)],
      ['attribute_id', ({ attribute }) => attribute?.id ?? null],
      ['attribute', ({ attribute }) => attribute?.sentence ?? null],
      ['event_id', ({ event }) => event?.id ?? null],
      ['event', ({ event }) => event?.name ?? null],
      ['stance', ({ evidence }) => evidence.stance],
      ['assertion', ({ evidence }) => evidence.assertion],
      ['withdrawn', ({ evidence }) => evidence.withdrawn],
      ['paraphrase', ({ evidence }) => evidence.says],
      ['quote', ({ evidence }) => evidence.quote],
      ['source_id', ({ evidence }) => evidence.source.id],
      ['source', ({ evidence }) => evidence.source.name],
      ['source_url', ({ evidence }) => evidence.source.url],
      ['source_retracted', ({ evidence }) => evidence.source.retracted !== null],
      ['source_corrected', ({ evidence }) => evidence.source.corrected !== null],
      ['locator', ({ evidence }) => evidence.locator],
      ['publisher', ({ evidence }) => evidence.source.publisher?.name ?? null],
      ['attributed_to_ids', ({ evidence }) => evidence.attributedTo.map(({ id }) => id).join(' ')],
      ['attributed_to', ({ evidence }) => listCell(evidence.attributedTo.map(({ name }) => name))],
      ['origin_id', ({ evidence }) => evidence.origin?.id ?? null],
      ['origin', ({ evidence }) => evidence.origin?.name ?? null],
      ['self_reported', goesBackToEnd],
      ['reported', ({ evidence }) => evidence.reportedOn?.edtf ?? null],
      ['dataset_revision', () => dataset.revision],
    ],
    [
      ...entities.flatMap(({ entity: event, evidence: ofEvent }) =>
        ofEvent.map((evidence) => ({ evidence, relationship: null, attribute: null, event })),
      ),
      ...relationships.flatMap((relationship) =>
        relationship.evidence.map((evidence) => ({ evidence, relationship, attribute: null, event: null })),
      ),
      ...attributes.flatMap((attribute) =>
        attribute.evidence.map((evidence) => ({ evidence, relationship: null, attribute, event: null })),
      ),
    ],
  );
}

/** Whether it goes back to one of the ends of its relationship, or to the entity that it is of. */
function goesBackToEnd({ evidence: { origin }, relationship, attribute, event }: Row): boolean {
  const about = [relationship?.subject.id, relationship?.object.id, attribute?.entity.id, event?.id];
  return (
    origin !== null &&
    isSelfReported(
      origin.id,
      about.filter((id) => id !== undefined),
    )
  );
}
