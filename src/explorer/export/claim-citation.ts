import type { RelationshipEvidenceQuery, SpanFragment, TestimonyFragment } from '../generated/operations.js';
import { sentenceOf } from '../words/read-as.js';
import { spanWords } from '../words/span-words.js';
import { STANDING_WORDS, type Standable, standingOf } from '../words/standing.js';
import { citedIn, type Finding } from './cited-in.js';

type Claim = NonNullable<RelationshipEvidenceQuery['relationship']>;

/**
 * How to cite one relationship: what is said in our words, so in no quotation marks, and how it stands; each source that says
 * so, and each that disputes it; what cannot be held together with it; and where all that is found.
 */
export function claimCitation(claim: Claim, finding: Finding): string {
  const { detail, when, evidence, conflicts } = claim;
  const remarks = [detail, standingWords(claim), when && dated(when)].filter((remark) => remark !== null);
  const ends = [claim.subject.id, claim.object.id];
  const voices = (stance: TestimonyFragment['stance']) =>
    evidence.filter((one) => one.stance === stance).map((one) => sourceWords(one, ends));
  return [
    `${sentenceOf(claim)} (${remarks.join('; ')}).`,
    listed('According to', voices('SUPPORTS')) ?? 'No source is known that says so.',
    listed('Disputed by', voices('DISPUTES')),
    listed(
      'Cannot be held together with',
      conflicts.map((other) => `${sentenceOf(other)} (${standingWords(other)})`),
    ),
    citedIn(finding),
  ]
    .filter((part) => part !== null)
    .join(' ');
}

const standingWords = (claim: Standable): string =>
  STANDING_WORDS[standingOf(claim)]?.toLowerCase() ?? 'said to be so';

/** "According to: (1) one; (2) another."; null where there is none. */
function listed(label: string, items: readonly string[]): string | null {
  const numbered = items.length === 1 ? items : items.map((item, i) => `(${i + 1}) ${item}`);
  return items.length === 0 ? null : `${label}: ${numbered.join('; ')}.`;
}

/** A source, and what a reader must know of it: whom it names, how firmly, and what became of it. */
function sourceWords(testimony: TestimonyFragment, ends: readonly string[]): string {
  const { source, locator, attributedTo, assertion, origin, reportedOn, withdrawn } = testimony;
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

const noticed = (what: string, { on, note }: NonNullable<TestimonyFragment['source']['retracted']>) =>
  `${what} ${dated(on)}${note === null ? '' : ` (${note})`}`;

const dated = (span: SpanFragment): string =>
  `${spanWords(span)}${span.basis === 'INFERRED' ? ' (inferred)' : ''}`;
