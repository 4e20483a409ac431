import type { ExternalId } from '../domain/entity.js';
import type { Modality } from '../domain/modality.js';
import type { ShownTimeSpan } from './date-lines.js';
import type { ShownEvidence } from './evidence-text.js';
import { CLAIM, type ShownClaim } from './particulars.js';
import { RELATIONSHIP, type ShownEdge } from './shown-relationship.js';
import type { ShownSomebody } from './somebody.js';

/** As `ENTITY` selects it, its relationships read as far as they were asked for. */
export type ShownEntity = ShownSomebody & {
  readonly aliases: readonly string[];
  readonly externalIds: readonly ExternalId[];
  readonly formerIds: readonly string[];
  readonly relationships: ShownPage<ShownEdge>;
} & (
    | ShownEvent
    | ShownWork
    | { readonly __typename: 'Person' | 'Group' | 'Organization' | 'Place' | 'Topic' }
  );

/** A list, as far as it was read. */
export interface ShownPage<Edge> {
  /** Null above the store's `COUNT_LIMIT`; absent where it was not counted. */
  readonly totalCount?: number | null;
  readonly edges: readonly Edge[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface ShownEvent {
  readonly __typename: 'Event';
  readonly modality: Modality;
  readonly when: ShownTimeSpan | null;
  readonly evidence: readonly ShownEvidence[];
}

export interface ShownWork {
  readonly __typename: 'Work';
  readonly workKind: string | null;
  readonly publisher: { readonly name: string } | null;
  readonly publishedOn: ShownTimeSpan | null;
  readonly url: string | null;
  readonly derivedFrom: { readonly id: string; readonly name: string } | null;
  readonly retracted: ShownNotice | null;
  readonly corrected: ShownNotice | null;
  readonly soleSupportOf: ShownSoleSupport;
}

/** As `SOLE_SUPPORT` selects it. */
export type ShownSoleSupport = ShownPage<{ readonly node: ShownClaim }>;

export interface ShownNotice {
  readonly on: ShownTimeSpan;
  readonly note: string | null;
}

/** Who or what it is, and a page of its relationships, best supported first. */
export const ENTITY = `
  query($id: ID!, $filter: RelationshipFilter, $knownOn: EdtfDate, $first: Int, $after: String, $counted: Boolean!) {
    entity(id: $id) {
      __typename id kind name unnamed aliases description externalIds { scheme value } formerIds
      ... on Event { modality when { ...time } evidence(knownOn: $knownOn) { ...evidence } }
      ... on Work {
        workKind publisher { id name } publishedOn { ...time } url derivedFrom { id name }
        retracted { on { ...time } note }
        corrected { on { ...time } note }
      }
      relationships(filter: $filter, orderBy: BEST_SUPPORTED_FIRST, first: $first, after: $after) {
        totalCount @include(if: $counted)
        edges { phrase other { id name } direction node { ...relationship } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }${RELATIONSHIP}`;

/** A page of what stands on a work alone, best supported first. */
export const SOLE_SUPPORT = `
  query($id: ID!, $knownOn: EdtfDate, $first: Int, $after: String, $counted: Boolean!) {
    entity(id: $id) {
      ... on Work {
        soleSupportOf(knownOn: $knownOn, orderBy: BEST_SUPPORTED_FIRST, first: $first, after: $after) {
          totalCount @include(if: $counted)
          edges { node { ...claim } }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }
  ${CLAIM}`;
