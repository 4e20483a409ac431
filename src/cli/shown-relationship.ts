import type { Polarity } from '../domain/modality.js';
import type { Support } from '../domain/support.js';
import type { RelationshipType } from '../domain/vocabulary.js';
import { type ShownTimeSpan, TIME } from './date-lines.js';
import { EVIDENCE, type ShownEvidence } from './evidence-text.js';
import { PARTICULARS, type ShownClaim, type ShownParticulars } from './particulars.js';
import type { ShownSomebody } from './somebody.js';

/** A relationship with all that stands behind it, as `RELATIONSHIP` selects it. */
export interface ShownRelationship extends ShownParticulars {
  readonly id: string;
  readonly type: RelationshipType;
  readonly polarity: Polarity;
  readonly subject: ShownSomebody;
  readonly phrase: string;
  readonly object: ShownSomebody;
  readonly detail: string | null;
  readonly when: ShownTimeSpan | null;
  readonly evidence: readonly ShownEvidence[];
  readonly support: Omit<Support, 'firstReportedOn'> & { readonly firstReportedOn: ShownTimeSpan | null };
  readonly conflicts: readonly ShownClaim[];
}

/** The same as the entity that lists it reads it. */
export interface ShownEdge {
  readonly phrase: string;
  readonly other: { readonly id: string; readonly name: string };
  readonly direction: 'OUT' | 'IN' | 'ANY';
  readonly node: ShownRelationship;
}

/** Needs the variable `$knownOn`: evidence, support and conflicts are those of that day. */
export const RELATIONSHIP = `
  fragment relationship on Relationship {
    id type polarity modality
    subject { id name kind unnamed description }
    phrase
    object { id name kind unnamed description }
    detail ...particulars when { ...time }
    evidence(knownOn: $knownOn) { ...evidence }
    support(knownOn: $knownOn) { citations origins independent firm disputed firstReportedOn { ...time } }
    conflicts(knownOn: $knownOn) { ...claim }
  }${PARTICULARS}${EVIDENCE}${TIME}`;
