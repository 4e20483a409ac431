import type { Entity } from './entity.js';
import type { EntityKind } from './entity-kind.js';
import { foldName } from './fold-name.js';
import type { NarrowerType } from './narrower-type.js';
import type { Relationship } from './relationship.js';
import { RELATIONSHIP_TYPES, type RelationshipType, VOCABULARY } from './vocabulary.js';
import { say, type Wording } from './wording.js';

/*
 * Conditions on the relationships of an entity that a filter cannot set, since they look at the other end: which end that is
 * depends on whose relationships they are.
 */

/** Null is no condition. */
export interface OtherEnd {
  /** The other end is of one of these kinds. */
  readonly kinds: readonly EntityKind[] | null;
  /** All of these words are found. */
  readonly words: readonly SoughtWord[] | null;
}

export const ANY_OTHER_END: OtherEnd = { kinds: null, words: null };

/** Found where it begins a word of a name of the other end or of the detail, or where the type is one of these. */
export interface SoughtWord {
  /** Folded: see `foldName`. */
  readonly text: string;
  /** In whose phrases some word begins with it. */
  readonly types: readonly RelationshipType[];
  /** The same, by the names of the dataset's own types; these stand for the types that they narrow. */
  readonly narrowerTypes: readonly string[];
}

/** The words of a text that a reader looks for; null where it has none. @param own the dataset's own types. */
export function soughtWords(text: string, own: readonly NarrowerType[]): SoughtWord[] | null {
  const words = [...new Set(foldName(text).split(' '))].filter((word) => word !== '');
  if (words.length === 0) return null;
  return words.map((word) => ({
    text: word,
    types: RELATIONSHIP_TYPES.filter((type) => isWordOf(VOCABULARY[type].wording, word)),
    narrowerTypes: own.filter(({ wording }) => isWordOf(wording, word)).map(({ name }) => name),
  }));
}

/** Whether a relationship meets these conditions, whose other end is `other`: each store must agree with it. */
export function otherEndPasses(
  { type, narrowerType, detail }: Relationship,
  other: Entity,
  { kinds, words }: OtherEnd,
): boolean {
  if (kinds !== null && !kinds.includes(other.kind)) return false;
  if (words === null) return true;
  const texts = [...foldedNames(other), ...(detail === null ? [] : [foldName(detail)])];
  return words.every(
    ({ text, types, narrowerTypes }) =>
      (narrowerType === null ? types.includes(type) : narrowerTypes.includes(narrowerType.name)) ||
      texts.some((folded) => hasBeginning(folded, text)),
  );
}

/** The names and aliases of an entity as they are compared; a description is a name where it has no other. */
export function foldedNames({ name, aliases }: Pick<Entity, 'name' | 'aliases'>): string[] {
  return [name, ...aliases].map(foldName);
}

const hasBeginning = (folded: string, word: string): boolean => ` ${folded}`.includes(` ${word}`);

function isWordOf({ forward, inverse }: Wording, word: string): boolean {
  return [forward, inverse].some((clause) =>
    [true, false].some((past) =>
      hasBeginning(
        foldName(say(clause, { polarity: 'AFFIRMED', modality: 'ACTUAL', past, plural: false })),
        word,
      ),
    ),
  );
}
