import { ATTRIBUTE_VOCABULARY } from '../domain/attribute-types.js';
import { VOCABULARY } from '../domain/vocabulary.js';
import { formatDateWithBasis } from '../text/format-date.js';
import { formatCitations } from '../text/format-support.js';
import { sentence } from '../text/sentence.js';
import { entityLabel } from './entity-label.js';
import { evidenceText } from './evidence-text.js';
import type { RelationshipFragment, ShowAttributeQuery } from './generated/operations.js';
import { dateLines, labeled, section } from './lines.js';
import { conflictText, quantityAndQualifierLines } from './relationship-lines.js';

export type ShownAttribute = Extract<ShowAttributeQuery['node'], { readonly __typename: 'Attribute' }>;

/** A relationship for a terminal: what is said, who says so and where, and what speaks against it. */
export function relationshipText(relationship: RelationshipFragment): string[] {
  const { id, type, narrowerType, subject, object, detail, when, evidence, support, conflicts } =
    relationship;
  return [
    sentence(relationship),
    ...labeled('detail', detail),
    ...dateLines('when', when, VOCABULARY[type].nature),
    ...quantityAndQualifierLines(relationship),
    `support: ${supportText(support)}`,
    `type: ${narrowerType === null ? type : `${narrowerType}, which narrows ${type}`}`,
    `id: ${id}`,
    '',
    entityLabel(subject),
    entityLabel(object),
    ...evidenceAndConflicts({ evidence, conflicts }),
  ];
}

/** The same of an attribute. */
export function attributeText(attribute: ShownAttribute): string[] {
  const { id, type, entity, detail, when, support } = attribute;
  const { nature, values } = ATTRIBUTE_VOCABULARY[type];
  return [
    attribute.sentence,
    ...labeled('detail', detail),
    // Of a value that is a date, `when` is that date.
    ...dateLines('when', values[0] === 'DATE' ? null : when, nature),
    ...quantityAndQualifierLines(attribute),
    `support: ${supportText(support)}`,
    `type: ${type}`,
    `id: ${id}`,
    '',
    entityLabel(entity),
    ...evidenceAndConflicts(attribute),
  ];
}

function evidenceAndConflicts({
  evidence,
  conflicts,
}: Pick<RelationshipFragment, 'evidence' | 'conflicts'>): string[] {
  return [
    ...section('Evidence:', evidence.length === 0 ? ['None reported by then.'] : evidenceText(evidence)),
    ...section(
      'Contradicted by:',
      conflicts.map((conflict) => `- ${conflictText(conflict)}`),
    ),
  ];
}

function supportText({ firstReportedOn, ...support }: RelationshipFragment['support']): string {
  if (support.citations === 0) return formatCitations(support);
  return [
    formatCitations(support),
    `independent origins: ${support.independent}`,
    ...(firstReportedOn === null ? [] : [`first reported ${formatDateWithBasis(firstReportedOn)}`]),
  ].join('; ');
}
