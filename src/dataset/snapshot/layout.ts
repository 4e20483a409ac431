import type { AttributeValue } from '../../domain/attribute.js';
import { ATTRIBUTE_VOCABULARY } from '../../domain/attribute-types.js';
import { canonicalJson, sha256Hex } from '../../domain/content-hash.js';
import type { Dataset } from '../../domain/dataset.js';
import type { ExternalId } from '../../domain/entity.js';
import type { EntityKind } from '../../domain/entity-kind.js';
import type { Modality, Polarity } from '../../domain/modality.js';
import type {
  Assertion,
  Contested,
  Qualifier,
  Quantity,
  Selector,
  Stance,
} from '../../domain/relationship.js';
import type { TimeSpan } from '../../domain/time-span.js';
import { VOCABULARY } from '../../domain/vocabulary.js';

/*
 * What stands in a snapshot. A line is a part: its name, and rows. What stands in many records is given once, and is a
 * number in the rows after it: its place among all that was given before of its kind. What a record has rarely is in an object
 * at the end of its row, which has only what there is.
 */

/** Goes up with each change of the rows, and of what is derived from the files where the vocabulary does not tell it. */
const LAYOUT = 3;

/** Of all that tells what a row means, beside the version of the package. */
export function layoutHash(): string {
  return sha256Hex(canonicalJson([LAYOUT, VOCABULARY, ATTRIBUTE_VOCABULARY]));
}

export interface Parts {
  readonly head: Omit<Dataset, 'entities' | 'relationships' | 'attributes'>;
  /** Of all entities. */
  readonly ids: readonly string[];
  readonly times: readonly TimeSpan[];
  /** Lists of entities, such as the works that evidence came through. */
  readonly lists: readonly (readonly EntityAt[])[];
  /** In the order of the ids. */
  readonly entities: readonly EntityRow[];
  readonly relationships: readonly RelationshipRow[];
  readonly attributes: readonly AttributeRow[];
}
export type Part = { readonly [Name in keyof Parts]: readonly [Name, Parts[Name]] }[keyof Parts];

export type EntityAt = number;
export type TimeAt = number;
export type ListAt = number;

export type EntityRow = readonly [kind: EntityKind, name: string, rest?: EntityRest];

export interface EntityRest {
  readonly unnamed?: true;
  readonly aliases?: readonly string[];
  readonly description?: string;
  readonly externalIds?: readonly ExternalId[];
  readonly formerIds?: readonly string[];
  readonly when?: TimeAt;
  readonly modality?: Modality;
  readonly evidence?: readonly EvidenceRow[];
  readonly workKind?: string;
  readonly publisher?: EntityAt;
  readonly publishedOn?: TimeAt;
  readonly url?: string;
  readonly derivedFrom?: EntityAt;
  readonly retracted?: NoticeRow;
  readonly corrected?: NoticeRow;
}

export type NoticeRow = readonly [on: TimeAt, note: string | null];

export type EvidenceRow = readonly [
  id: string,
  source: EntityAt,
  says: string,
  locator: string | null,
  reportedOn: TimeAt | null,
  through: ListAt,
  origin: EntityAt | null,
  rest?: EvidenceRest,
];

export interface EvidenceRest {
  readonly stance?: Stance;
  readonly assertion?: Assertion;
  readonly attributedTo?: readonly EntityAt[];
  readonly quote?: string;
  readonly selector?: Selector;
  readonly withdrawnOn?: number;
}

/** @param type its place in the vocabulary. */
export type RelationshipRow = readonly [
  id: string,
  type: number,
  subject: EntityAt,
  object: EntityAt,
  when: TimeAt | null,
  evidence: readonly EvidenceRow[],
  rest?: StatementRest & { readonly narrowerType?: string },
];

export type AttributeRow = readonly [
  id: string,
  type: number,
  entity: EntityAt,
  value: Exclude<AttributeValue, { readonly kind: 'DATE' }> | TimeAt,
  when: TimeAt | null,
  evidence: readonly EvidenceRow[],
  rest?: StatementRest,
];

export interface StatementRest {
  readonly polarity?: Polarity;
  readonly modality?: Modality;
  readonly detail?: string;
  readonly quantities?: readonly Quantity[];
  readonly qualifiers?: readonly Qualifier[];
  readonly conflicts?: readonly string[];
  readonly contested?: Contested;
  readonly formerIds?: readonly string[];
}
