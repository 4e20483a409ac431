import type { Evidence } from '../domain/relationship.js';
import { attribution } from '../text/attribution.js';
import { formatDateWithBasis } from '../text/format-date.js';
import type { ShownTimeSpan } from './date-lines.js';

/** As `EVIDENCE` selects it. */
export interface ShownEvidence extends Pick<Evidence, 'stance' | 'assertion' | 'says' | 'locator' | 'quote'> {
  readonly source: {
    readonly id: string;
    readonly name: string;
    readonly url: string | null;
    readonly retracted: { readonly on: ShownTimeSpan } | null;
    readonly corrected: { readonly on: ShownTimeSpan } | null;
  };
  readonly attributedTo: readonly { readonly name: string }[];
  readonly reportedOn: ShownTimeSpan | null;
  readonly withdrawn: boolean;
}

/** Needs the fragment `time` and the variable `knownOn`. */
export const EVIDENCE = `
  fragment evidence on Evidence {
    id stance assertion says locator quote
    source { id name url retracted { on { ...time } } corrected { on { ...time } } }
    attributedTo { id name }
    origin { id name }
    reportedOn { ...time }
    withdrawn(knownOn: $knownOn)
    selector { start end sha256 }
  }`;

/** Who says so, or disputes it, a line each; those who say so first. Passages of one source that read alike are one line. */
export function attributions(evidence: readonly ShownEvidence[]): string[] {
  return [...new Set(supportingFirst(evidence).map(attributionText))];
}

/** The same with all that each says, where, and when it was reported. */
export function evidenceText(evidence: readonly ShownEvidence[]): string[] {
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

function attributionText({ stance, assertion, source, attributedTo, withdrawn }: ShownEvidence): string {
  const speakers = attributedTo.map(({ name }) => name);
  const words = attribution({ source: source.name, speakers, assertion });
  const since = [
    ...(source.retracted === null ? [] : [` (retracted: ${formatDateWithBasis(source.retracted.on)})`]),
    ...(source.corrected === null ? [] : [` (corrected: ${formatDateWithBasis(source.corrected.on)})`]),
    ...(withdrawn ? [' – counts no more'] : []),
  ];
  return `${stance === 'DISPUTES' ? 'disputed: ' : ''}${words}${since.join('')}`;
}

function supportingFirst(evidence: readonly ShownEvidence[]): readonly ShownEvidence[] {
  const of = (stance: Evidence['stance']) => evidence.filter((it) => it.stance === stance);
  return [...of('SUPPORTS'), ...of('DISPUTES')];
}
