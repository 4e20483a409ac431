import type { EvidenceFragment, RelationshipEvidenceQuery, SpanFragment } from '../generated/operations.js';
import { sentenceOf } from '../words/read-as.js';
import { spanWords } from '../words/span-words.js';
import { type HasStatus, STATUS_LABELS, statusOf } from '../words/status.js';
import { type CitationContext, citedIn } from './citation.js';

type Relationship = NonNullable<RelationshipEvidenceQuery['relationship']>;

/**
 * How to cite one relationship: what is said in our words, so in no quotation marks, and how it stands; each source that says
 * so, and each that disputes it; what cannot be held together with it; and where all that is found.
 */
export function relationshipCitation(relationship: Relationship, context: CitationContext): string {
  const { detail, when, evidence, conflicts } = relationship;
  const remarks = [detail, statusLabel(relationship), when && dated(when)].filter(
    (remark) => remark !== null,
  );
  const ends = [relationship.subject.id, relationship.object.id];
  const itemsOf = (stance: EvidenceFragment['stance']) =>
    evidence.filter((one) => one.stance === stance).map((one) => sourceWords(one, ends));
  return [
    `${sentenceOf(relationship)} (${remarks.join('; ')}).`,
    listed('According to', itemsOf('SUPPORTS')) ?? 'No source is known that says so.',
    listed('Disputed by', itemsOf('DISPUTES')),
    listed(
      'Cannot be held together with',
      conflicts.map((other) => `${sentenceOf(other)} (${statusLabel(other)})`),
    ),
    citedIn(context),
  ]
    .filter((part) => part !== null)
    .join(' ');
}

const statusLabel = (relationship: HasStatus): string =>
  STATUS_LABELS[statusOf(relationship)]?.toLowerCase() ?? 'said to be so';

/** "According to: (1) one; (2) another."; null where there is none. */
function listed(label: string, items: readonly string[]): string | null {
  const numbered = items.length === 1 ? items : items.map((item, i) => `(${i + 1}) ${item}`);
  return items.length === 0 ? null : `${label}: ${numbered.join('; ')}.`;
}

/** A source, and what a reader must know of it: whom it names, how firmly, and what became of it. */
function sourceWords(item: EvidenceFragment, ends: readonly string[]): string {
  const { source, locator, attributedTo, assertion, origin, reportedOn, withdrawn } = item;
  const { publisher, publishedOn, retracted, corrected } = source;
  const speakers = attributedTo.map(({ name }) => name).reverse();
  const reportedLater = reportedOn !== null && reportedOn.edtf !== publishedOn?.edtf;
  return [
    `“${source.name}”`,
    publisher?.name,
    publishedOn && `published ${dated(publishedOn)}`,
    reportedLater ? `reported ${dated(reportedOn)}` : null,
    locator,
    speakers.length > 0
      ? `as told there by ${speakers.join(', by way of ')}`
      : assertion === 'HEDGED'
        ? 'which names nobody'
        : 'on its own account',
    assertion === 'HEDGED' ? 'hedged' : null,
    origin !== null && ends.includes(origin.id) ? `own word of ${origin.name}` : null,
    retracted && noticed('retracted', retracted),
    corrected && noticed('corrected', corrected),
    withdrawn ? 'does not count any more' : null,
  ]
    .filter((part) => part != null)
    .join(', ');
}

const noticed = (what: string, { on, note }: NonNullable<EvidenceFragment['source']['retracted']>) =>
  `${what} ${dated(on)}${note === null ? '' : ` (${note})`}`;

const dated = (span: SpanFragment): string =>
  `${spanWords(span)}${span.basis === 'INFERRED' ? ' (inferred)' : ''}`;
