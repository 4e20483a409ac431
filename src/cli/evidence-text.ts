import type { Stance } from '../domain/relationship.js';
import { attribution } from '../text/attribution.js';
import { formatDateWithBasis } from '../text/format-date.js';
import type { EvidenceFragment } from './generated/operations.js';

/** Who says so, or disputes it, a line each; those who say so first. Passages of one source that read alike are one line. */
export function attributions(evidence: readonly EvidenceFragment[]): string[] {
  return [...new Set(supportingFirst(evidence).map(attributionText))];
}

/** The same with all that each says, where, and when it was reported. */
export function evidenceText(evidence: readonly EvidenceFragment[]): string[] {
  return supportingFirst(evidence).flatMap((it, i) => {
    const { says, quote, locator, reportedOn, source } = it;
    const where = [
      ...(locator === null ? [] : [locator]),
      ...(reportedOn === null ? [] : [`reported ${formatDateWithBasis(reportedOn)}`]),
      `source ${source.id}`,
      ...(source.url === null ? [] : [source.url]),
    ];
    return [
      ...(i === 0 ? [] : ['']),
      `${i + 1}. ${says}`,
      ...(quote === null ? [] : [`   “${quote}”`]),
      `   ${attributionText(it)}`,
      `   ${where.join('; ')}`,
    ];
  });
}

function attributionText({ stance, assertion, source, attributedTo, withdrawn }: EvidenceFragment): string {
  const speakers = attributedTo.map(({ name }) => name);
  const words = attribution({ source: source.name, speakers, assertion });
  const since = [
    ...(source.retracted === null ? [] : [` (retracted: ${formatDateWithBasis(source.retracted.on)})`]),
    ...(source.corrected === null ? [] : [` (corrected: ${formatDateWithBasis(source.corrected.on)})`]),
    ...(withdrawn ? [' – withdrawn, does not count'] : []),
  ];
  return `${stance === 'DISPUTES' ? 'disputed: ' : ''}${words}${since.join('')}`;
}

function supportingFirst(evidence: readonly EvidenceFragment[]): readonly EvidenceFragment[] {
  const of = (stance: Stance) => evidence.filter((it) => it.stance === stance);
  return [...of('SUPPORTS'), ...of('DISPUTES')];
}
