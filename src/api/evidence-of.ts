import type { EventEntity } from '../domain/entity.js';
import { allMaybe } from '../domain/maybe-promise.js';
import type { Evidence } from '../domain/relationship.js';
import type { Statement } from '../domain/statement.js';
import { isKnown, type KnownOn } from '../domain/support.js';
import { findAttribute, findEntity, findRelationship } from './by-id.js';
import type { Loaders } from './request/loaders.js';

/** What may have evidence. */
export type Evidenced = EventEntity | Statement;

/** An item of evidence and what it is evidence of. */
export type OwnedEvidence = Evidence & { readonly of: Evidenced };

/** The evidence of an event or a statement that was known by that day; by id. */
export function evidenceOf(of: Evidenced, knownOn: KnownOn): OwnedEvidence[] {
  return of.evidence.filter((one) => isKnown(one, knownOn)).map((one) => ({ ...one, of }));
}

/** Null where unknown. An id that its content gave earlier gives the current item. */
export async function findEvidence(given: string, loaders: Loaders): Promise<OwnedEvidence | null> {
  const owned = await loaders.evidenceOwner.load(given);
  const id = owned === null ? await loaders.currentId.load(given) : given;
  const owner = owned ?? (id === null || id === given ? null : await loaders.evidenceOwner.load(id));
  if (owner === null) return null;
  const [event, relationship, attribute] = await allMaybe([
    findEntity(owner, loaders),
    findRelationship(owner, loaders),
    findAttribute(owner, loaders),
  ]);
  const of = relationship ?? attribute ?? (event?.kind === 'Event' ? event : null);
  return of && (evidenceOf(of, null).find((one) => one.id === id) ?? null);
}
