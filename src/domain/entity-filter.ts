import { type DayRange, mayOverlap } from './day-range.js';
import type { Entity } from './entity.js';
import type { EntityKind } from './entity-kind.js';
import { foldName } from './fold-name.js';
import { isDated } from './time-span.js';

/** A condition on entities. Null is no condition; a list is any-of, and an empty list matches nothing. */
export interface EntityFilter {
  readonly kinds: readonly EntityKind[] | null;
  /** Current ids. */
  readonly ids: readonly string[] | null;
  /**
   * The whole name or an alias, whatever its case and accents (see `foldName`). Unnamed entities never match, and
   * neither does anything where no letter or digit is asked for.
   */
  readonly name: string | null;
  readonly unnamed: boolean | null;
  readonly externalId: { readonly scheme: string; readonly value: string } | null;
  /** Works only, where not null: cited by evidence; and what the work says of itself. */
  readonly cited: boolean | null;
  readonly workKinds: readonly string[] | null;
  readonly publisher: string | null;
  /** Possibly published then; a work of unknown date does not match. */
  readonly publishedOn: DayRange | null;
  readonly retracted: boolean | null;
}

export const ANY_ENTITY: EntityFilter = {
  kinds: null,
  ids: null,
  name: null,
  unnamed: null,
  externalId: null,
  cited: null,
  workKinds: null,
  publisher: null,
  publishedOn: null,
  retracted: null,
};

/**
 * What each store must agree with: this is the meaning of a filter.
 * @param isCited whether some evidence cites the entity.
 */
export function entityPasses(entity: Entity, filter: EntityFilter, isCited: boolean): boolean {
  const { kinds, ids, name, unnamed, externalId, cited } = filter;
  return (
    (kinds === null || kinds.includes(entity.kind)) &&
    (ids === null || ids.includes(entity.id)) &&
    (name === null || hasName(entity, name)) &&
    (unnamed === null || entity.unnamed === unnamed) &&
    (externalId === null ||
      entity.externalIds.some((x) => x.scheme === externalId.scheme && x.value === externalId.value)) &&
    (cited === null || isCited === cited) &&
    isSuchWork(entity, filter)
  );
}

function hasName(entity: Entity, name: string): boolean {
  if (entity.unnamed) return false;
  const wanted = foldName(name);
  return wanted !== '' && [entity.name, ...entity.aliases].some((own) => foldName(own) === wanted);
}

function isSuchWork(entity: Entity, filter: EntityFilter): boolean {
  const { workKinds, publisher, publishedOn, retracted } = filter;
  if (workKinds === null && publisher === null && publishedOn === null && retracted === null) return true;
  if (entity.kind !== 'Work') return false;
  return (
    (workKinds === null || (entity.workKind !== null && workKinds.includes(entity.workKind))) &&
    (publisher === null || entity.publisher === publisher) &&
    (publishedOn === null || (isDated(entity.publishedOn) && mayOverlap(entity.publishedOn, publishedOn))) &&
    (retracted === null || (entity.retracted !== null) === retracted)
  );
}
