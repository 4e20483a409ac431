import { ENTITY_KINDS, type EntityKind } from '../domain/entity-kind.js';
import { InputError } from '../domain/errors.js';
import { KIND_LABELS, type KindName } from '../text/entity-kind.js';

/** A kind of entity, as the protocol has types. */
export interface ReconciliationType {
  readonly id: EntityKind;
  readonly name: string;
}

export function typeOf(kind: EntityKind): ReconciliationType {
  return { id: kind, name: KIND_LABELS[kind.toUpperCase() as KindName][0] };
}

export const TYPES: readonly ReconciliationType[] = ENTITY_KINDS.map(typeOf);

/** @throws InputError where it is none. */
export function kindNamed(id: string): EntityKind {
  const kind = ENTITY_KINDS.find((known) => known.toLowerCase() === id.toLowerCase());
  if (kind !== undefined) return kind;
  throw new InputError(
    `Expected a type (${ENTITY_KINDS.join(', ')}), but got ${JSON.stringify(id.slice(0, 100))}.`,
  );
}
