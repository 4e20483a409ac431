import type { Modality, Polarity } from '../domain/modality.js';
import type { Assertion, Stance } from '../domain/relationship.js';
import { isSelfReported } from '../domain/support.js';
import type { TimeBasis } from '../domain/time-span.js';
import { type Account, accountOf, formatSpeakers } from './attribution.js';
import { type DateLike, formatDate } from './format-date.js';
import { pluralize } from './pluralize.js';
import { type Sayable, sentence } from './sentence.js';
import { FORM_LABELS, formOf } from './statement-form.js';
import { STATUS_TABLE } from './status.js';

/** Where something that is cited is found, and under which conditions. */
export interface CitationContext {
  readonly dataset: { readonly title: string; readonly revision: string };
  /** Under which it is shown, each in a few words. */
  readonly conditions: readonly string[];
  /** What is not shown, in sentences. */
  readonly notes: readonly string[];
  readonly address: string;
  /** As `2018-05-30`. */
  readonly today: string;
}

/** How to cite a view: what it is and how large, then where it is found. */
export function citeView({ title, entities, relationships }: ViewSize, context: CitationContext): string {
  const size = `${pluralize(entities, 'entity', 'entities')}, ${pluralize(relationships, 'relationship')}`;
  return `“${title}” (${size}). ${citeContext(context)}`;
}

export interface ViewSize {
  readonly title: string;
  /** How many of each it holds. */
  readonly entities: number;
  readonly relationships: number;
}

/**
 * How to cite one relationship: what is said in our words, so in no quotation marks, and its form; each source that says
 * so, and each that disputes it; what cannot be true together with it; and where all that is found.
 */
export function citeRelationship(relationship: CitedRelationship, context: CitationContext): string {
  const { detail, evidence, conflicts } = relationship;
  const remarks = [detail, formLabel(relationship)].filter(isPresent);
  const ends = [relationship.subject.id, relationship.object.id];
  return [
    `${sentence(relationship)} (${remarks.join('; ')}).`,
    citeSources(evidence, ends),
    list(
      'Contradicted by',
      conflicts.map((other) => `${other.sentence} (${formLabel(other)})`),
    ),
    citeContext(context),
  ]
    .filter(isPresent)
    .join(' ');
}

/**
 * Each source that says so, and each that disputes it, in sentences.
 * @param ends the ids of what it is about.
 */
export function citeSources(evidence: readonly CitedEvidence[], ends: readonly string[]): string {
  const sources = (stance: Stance) =>
    evidence.filter((one) => one.stance === stance).map((one) => citeEvidence(one, ends));
  return [
    list('According to', sources('SUPPORTS')) ?? 'No source is known that says so.',
    list('Disputed by', sources('DISPUTES')),
  ]
    .filter(isPresent)
    .join(' ');
}

interface Identified {
  readonly id: string;
  readonly name: string;
}

type CitedDate = DateLike & { readonly basis: TimeBasis };

interface CitedNotice {
  readonly on: CitedDate;
  readonly note: string | null;
}

interface CitedStatement {
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly support?: { readonly citations: number };
}

export interface CitedRelationship extends CitedStatement, Sayable {
  readonly subject: Identified;
  readonly object: Identified;
  readonly detail: string | null;
  readonly evidence: readonly CitedEvidence[];
  readonly conflicts: readonly (CitedStatement & { readonly sentence: string })[];
}

export interface CitedEvidence {
  readonly stance: Stance;
  readonly assertion: Assertion;
  readonly locator: string | null;
  readonly source: Identified & {
    readonly publisher: Identified | null;
    readonly publishedOn: CitedDate | null;
    readonly retracted: CitedNotice | null;
    readonly corrected: CitedNotice | null;
  };
  readonly attributedTo: readonly { readonly name: string }[];
  readonly origin: Identified | null;
  readonly reportedOn: CitedDate | null;
  readonly withdrawn: boolean;
}

/** The end of a citation: of which dataset and revision, under which conditions, and where. */
function citeContext({ dataset, conditions, notes, address, today }: CitationContext): string {
  return [
    `In: ${dataset.title}, revision ${dataset.revision}, by way of Attest.`,
    ...(conditions.length === 0 ? [] : [`Only ${conditions.join('; ')}.`]),
    ...notes,
    `${address} (seen on ${today}).`,
  ].join(' ');
}

function formLabel(statement: CitedStatement): string {
  const isUnsupported = statement.support?.citations === 0;
  return (isUnsupported ? STATUS_TABLE.unsupported.label : FORM_LABELS[formOf(statement)]).toLowerCase();
}

const CITED_ACCOUNTS: Readonly<Record<Account, (origin: string) => string>> = {
  NO_SOURCE: () => 'which names no source',
  ITS_OWN: () => 'on its own account',
  REPEATED: (origin) => `which repeats what goes back to ${origin}`,
};

/**
 * A source, and what a reader must know of it: who it names, how firmly, and what became of it.
 * @param ends the ids of what it is about.
 */
export function citeEvidence(evidence: CitedEvidence, ends: readonly string[]): string {
  const { source, locator, attributedTo, assertion, origin, reportedOn, withdrawn } = evidence;
  const { publisher, publishedOn, retracted, corrected } = source;
  const isHedged = assertion === 'HEDGED';
  return [
    `“${source.name}”`,
    publisher?.name,
    publishedOn && `published ${dated(publishedOn)}`,
    reportedOn !== null && reportedOn.edtf !== publishedOn?.edtf ? `reported ${dated(reportedOn)}` : null,
    locator,
    attributedTo.length > 0
      ? `as told there by ${formatSpeakers(attributedTo.map(({ name }) => name))}`
      : CITED_ACCOUNTS[accountOf(evidence)](origin?.name ?? ''),
    isHedged ? 'hedged' : null,
    origin !== null && isSelfReported(origin.id, ends) ? `self-reported by ${origin.name}` : null,
    retracted && noticed('retracted', retracted),
    corrected && noticed('corrected', corrected),
    withdrawn ? 'withdrawn (does not count)' : null,
  ]
    .filter(isPresent)
    .join(', ');
}

/** A source in one line, for a list of sources: “Title”, publisher, day; and what became of it. */
export function citeSource({
  name,
  publisher,
  publishedOn,
  retracted,
  corrected,
}: CitedEvidence['source']): string {
  return [
    `“${name}”`,
    publisher?.name,
    publishedOn && dated(publishedOn),
    retracted && noticed('retracted', retracted),
    corrected && noticed('corrected', corrected),
  ]
    .filter(isPresent)
    .join(', ');
}

const noticed = (what: string, { on, note }: CitedNotice): string =>
  `${what} ${dated(on)}${note === null ? '' : ` (${note})`}`;

const dated = (date: CitedDate): string =>
  `${formatDate(date)}${date.basis === 'INFERRED' ? ' (inferred)' : ''}`;

/** "According to: (1) one; (2) another."; null where there is none. */
function list(label: string, items: readonly string[]): string | null {
  const numbered = items.length === 1 ? items : items.map((item, i) => `(${i + 1}) ${item}`);
  return items.length === 0 ? null : `${label}: ${numbered.join('; ')}.`;
}

const isPresent = (part: string | null | undefined): part is string => part !== null && part !== undefined;
