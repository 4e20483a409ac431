import type { RelationshipFilter } from '../../domain/filter/relationship-filter.js';
import { MODALITIES, type Modality, POLARITIES, type Polarity } from '../../domain/modality.js';
import type { Relationship } from '../../domain/relationship.js';
import { supportOf } from '../../domain/support.js';
import { type RelationshipType, VOCABULARY } from '../../domain/vocabulary.js';

/*
 * What the most common conditions ask of a relationship is one property, its class, by which indexes lead: so a page reads no
 * row that fails these conditions. Four letters: polarity, modality, whether anything counts for it now, and whether its type
 * is symmetric, since those are looked for at either end.
 */

interface Class {
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly isSupported: boolean;
  readonly isSymmetric: boolean;
}

const LETTERS = {
  AFFIRMED: 'A',
  NEGATED: 'N',
  ACTUAL: 'A',
  PLANNED: 'P',
  POSSIBLE: 'M',
} as const satisfies Record<Polarity | Modality, string>;

const codeOf = ({ polarity, modality, isSupported, isSymmetric }: Class): string =>
  `${LETTERS[polarity]}${LETTERS[modality]}${isSupported ? 'S' : 'U'}${isSymmetric ? 'S' : 'D'}`;

export function classOf(relationship: Relationship): string {
  const { polarity, modality, type } = relationship;
  return codeOf({
    ...{ polarity, modality, isSymmetric: VOCABULARY[type].symmetric },
    isSupported: supportOf(relationship, null).citations > 0,
  });
}

/** What one look into an index finds: the relationships of a class and, where types are asked for, of a type. */
interface IndexEntry {
  readonly class: string;
  readonly type?: RelationshipType;
}

/** Where the relationships that may pass a filter are; what is asked besides is told by `remainingFilter`. */
export interface IndexEntries {
  readonly entries: readonly IndexEntry[];
  /** Those of symmetric types. */
  readonly symmetric: readonly IndexEntry[];
}

/** More types than these are asked of each row: a look into the index for each would cost more than rows of other types. */
const FEW_TYPES = 8;

/** The types by which an index is looked into; null where it is not by types. */
function typesLookedFor({ types }: RelationshipFilter): readonly RelationshipType[] | null {
  return types === null || types.length > FEW_TYPES ? null : [...new Set(types)];
}

/** Whether the entries name types. */
export const isByTypes = (filter: RelationshipFilter): boolean => typesLookedFor(filter) !== null;

export function indexEntries(filter: RelationshipFilter): IndexEntries {
  const types: readonly (RelationshipType | null)[] = typesLookedFor(filter) ?? [null];
  const entries = types.flatMap((type) => classesOf(filter, type).map((of) => ({ type, of })));
  const entryOf = ({ type, of }: (typeof entries)[number]): IndexEntry => ({
    class: codeOf(of),
    ...(type && { type }),
  });
  return {
    entries: entries.map(entryOf),
    symmetric: entries.filter(({ of }) => of.isSymmetric).map(entryOf),
  };
}

/** Those of a type, or of any, that may pass. */
function classesOf(filter: RelationshipFilter, type: RelationshipType | null): Class[] {
  const { unsupported } = filter;
  const supported = isAskedByClass(filter)
    ? [true, false].filter((is) => is === (unsupported === 'EXCLUDE'))
    : [true, false];
  const symmetric = type === null ? [true, false] : [VOCABULARY[type].symmetric];
  return [...new Set(filter.polarity ?? POLARITIES)].flatMap((polarity) =>
    [...new Set(filter.modality ?? MODALITIES)].flatMap((modality) =>
      supported.flatMap((isSupported) =>
        symmetric.map((isSymmetric) => ({ polarity, modality, isSupported, isSymmetric })),
      ),
    ),
  );
}

/** The class is of what is known now: on a day it may have been supported or not. */
const isAskedByClass = ({ unsupported, knownOn }: RelationshipFilter): boolean =>
  unsupported !== 'INCLUDE' && knownOn === null;

/** What is still to be asked of what `indexEntries` leads to. */
export function remainingFilter(filter: RelationshipFilter): RelationshipFilter {
  // What is denied of a type of the dataset's own is not denied of the built-in one.
  const mayBeDenied = filter.polarity === null || filter.polarity.includes('NEGATED');
  return {
    ...filter,
    polarity: null,
    modality: null,
    unsupported: isAskedByClass(filter) ? 'INCLUDE' : filter.unsupported,
    types: mayBeDenied || !isByTypes(filter) ? filter.types : null,
  };
}
