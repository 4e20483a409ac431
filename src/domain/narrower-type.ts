import type { Polarity } from './modality.js';
import type { RelationshipType } from './vocabulary.js';
import type { Wording } from './wording.js';

/*
 * A type of a dataset's own: a finer word for a built-in type, whose ends, nature and all other meaning it has. What holds
 * of the narrower type holds of the built-in one; what is denied of it alone does not.
 */

export interface NarrowerType {
  /** Unlike the name of any built-in type. */
  readonly name: string;
  readonly narrows: RelationshipType;
  readonly wording: Wording;
  readonly description: string | null;
}

/** What a statement says of types. */
export interface Typed {
  readonly type: RelationshipType;
  readonly narrowerType: NarrowerType | null;
  readonly polarity: Polarity;
}

/**
 * Whether a statement speaks of a built-in type: who is a special adviser advises, but who is no special adviser may well
 * advise.
 */
export function speaksOf({ type, narrowerType, polarity }: Typed, asked: RelationshipType): boolean {
  return type === asked && (polarity === 'AFFIRMED' || narrowerType === null);
}

/**
 * Whether a denial denies what an affirmation says, by their types alone: who does not advise is no special adviser
 * either.
 */
export function deniesType(denial: Typed, affirmed: Typed): boolean {
  if (speaksOf(denial, affirmed.type)) return true;
  return denial.type === affirmed.type && denial.narrowerType?.name === affirmed.narrowerType?.name;
}
