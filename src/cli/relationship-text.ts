import { VOCABULARY } from '../domain/vocabulary.js';
import { formatDateWithBasis } from '../text/format-date.js';
import { formatCitations } from '../text/format-support.js';
import { sentence } from '../text/sentence.js';
import { dateLines } from './date-lines.js';
import { evidenceText } from './evidence-text.js';
import { labelled } from './labelled.js';
import { particulars } from './particulars.js';
import { section } from './section.js';
import type { ShownRelationship } from './shown-relationship.js';
import { somebody } from './somebody.js';

/** A relationship for a terminal, whole: what is said, who says so and where, and what speaks against it. */
export function relationshipText(relationship: ShownRelationship): string[] {
  const { id, type, subject, object, detail, when, evidence, support, conflicts } = relationship;
  return [
    sentence(relationship),
    ...labelled('detail', detail),
    ...dateLines('when', when, VOCABULARY[type].nature),
    ...particulars(relationship),
    `support: ${supportText(support)}`,
    `type: ${type}`,
    `id: ${id}`,
    '',
    somebody(subject),
    somebody(object),
    ...section(
      'Who says so:',
      evidence.length === 0 ? ['Nobody had reported it by then.'] : evidenceText(evidence),
    ),
    ...section(
      'In conflict with this:',
      conflicts.map((conflict) => `- ${sentence(conflict)} [${conflict.id}]`),
    ),
  ];
}

function supportText({ firstReportedOn, ...support }: ShownRelationship['support']): string {
  const { citations, independent } = support;
  if (citations === 0) return formatCitations(support);
  return [
    formatCitations(support),
    `origins other than the two themselves: ${independent}`,
    ...(firstReportedOn === null ? [] : [`first reported ${formatDateWithBasis(firstReportedOn)}`]),
  ].join('; ');
}
