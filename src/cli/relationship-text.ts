import { counted } from '../answers/counted.js';
import { supportWords } from '../answers/support-words.js';
import { evidenceText } from './evidence-text.js';
import { labelled } from './labelled.js';
import { claimText, particulars } from './particulars.js';
import { section } from './section.js';
import type { ShownRelationship } from './shown-relationship.js';
import { somebody } from './somebody.js';
import { timeLines, timeText } from './time-text.js';

/** A relationship for a terminal, whole: what is said, who says so and where, and what speaks against it. */
export function relationshipText(relationship: ShownRelationship): string[] {
  const { id, type, subject, object, detail, when, evidence, support, conflicts } = relationship;
  return [
    claimText(relationship),
    ...labelled('detail', detail),
    ...timeLines('when', when),
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
      conflicts.map((conflict) => `- ${claimText(conflict)} [${conflict.id}]`),
    ),
  ];
}

function supportText({ firstReportedOn, ...support }: ShownRelationship['support']): string {
  const { citations, independent } = support;
  if (citations === 0) return supportWords(support);
  return [
    `${counted(citations, 'citation')}, ${supportWords(support)}`,
    `origins other than the two themselves: ${independent}`,
    ...(firstReportedOn === null ? [] : [`first reported ${timeText(firstReportedOn)}`]),
  ].join('; ');
}
