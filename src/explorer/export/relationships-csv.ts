import { formatQualifier } from '../../text/format-qualifiers.js';
import { formatQuantity } from '../../text/format-quantity.js';
import type { RelationshipFragment } from '../generated/operations.js';
import type { Shown, ShownPath } from '../view/shown.js';
import { csv } from './csv.js';

/**
 * The relationships shown, a row each, in the order of the view. `subject`, `phrase`, `object` and `when_text` read as a sentence,
 * whichever end is being viewed.
 */
export function relationshipsCsv({ relationships, paths, dataset }: Shown): string {
  return csv(
    [
      ['id', ({ id }) => id],
      ['subject_id', ({ subject }) => subject.id],
      ['subject', ({ subject }) => subject.name],
      ['phrase', ({ phrase }) => phrase],
      ['object_id', ({ object }) => object.id],
      ['object', ({ object }) => object.name],
      ['type', ({ type }) => type],
      ['narrower_type', ({ narrowerType }) => narrowerType],
      ['polarity', ({ polarity }) => polarity],
      ['modality', ({ modality }) => modality],
      ['detail', ({ detail }) => detail],
      ['when_text', ({ whenText }) => whenText],
      ['when', ({ when }) => when?.edtf ?? null],
      ['when_seen', ({ when }) => when?.asOf ?? null],
      ['when_words', ({ when }) => when?.words ?? null],
      ['when_basis', ({ when }) => when?.basis ?? null],
      ['when_because', ({ when }) => when?.because ?? null],
      [
        'quantities',
        ({ quantities }) => quantities.map((one) => `${one.measure}: ${formatQuantity(one)}`).join(' | '),
      ],
      [
        'qualifiers',
        ({ qualifiers }) => qualifiers.map((one) => `${one.role}: ${formatQualifier(one)}`).join(' | '),
      ],
      ['qualifier_entity_ids', ({ qualifiers }) => idsByRole(qualifiers, 'entities')],
      ['qualifier_relationship_ids', ({ qualifiers }) => idsByRole(qualifiers, 'relationships')],
      ['supported', ({ support }) => support.citations > 0],
      ['citations', ({ support }) => support.citations],
      ['origins', ({ support }) => support.origins],
      ['independent_origins', ({ support }) => support.independent],
      ['firm', ({ support }) => support.firm],
      ['disputed', ({ support }) => support.disputed],
      ['conflicts_with', ({ conflicts }) => conflicts.map(({ id }) => id).join(' ')],
      ['first_reported', ({ support }) => support.firstReportedOn?.edtf ?? null],
      ['source_ids', ({ evidence }) => [...new Set(evidence.map(({ source }) => source.id))].join(' ')],
      ['path_steps', ({ id }) => pathSteps(paths, id)],
      ['dataset_revision', () => dataset.revision],
    ],
    relationships,
  );
}

/** "TOPIC:pardon OCCASION:hearing". */
function idsByRole(
  qualifiers: RelationshipFragment['qualifiers'],
  which: 'entities' | 'relationships',
): string {
  return qualifiers
    .flatMap((qualifier) => qualifier[which].map(({ id }) => `${qualifier.role}:${id}`))
    .join(' ');
}

/**
 * Which steps of which paths a relationship is, numbered as on the screen: "path 1, hop 2; path 3, hop 2 (other)", where
 * `other` marks one beside that which the path leads over. Empty where it is no step.
 */
function pathSteps(paths: readonly ShownPath[], id: string): string {
  return paths
    .flatMap(({ hops }, path) =>
      hops.flatMap(({ relationship, others }, hop) => {
        const step = `path ${path + 1}, hop ${hop + 1}`;
        if (relationship === id) return [step];
        return others.includes(id) ? [`${step} (other)`] : [];
      }),
    )
    .join('; ');
}
