import type { EventEntity } from '../domain/entity.js';
import { allMaybe } from '../domain/maybe-promise.js';
import type { Evidence } from '../domain/relationship.js';
import type { Statement } from '../domain/statement.js';
import { isKnown, type KnownOn } from '../domain/support.js';
import type { Loaders } from './request/loaders.js';

/** What may have evidence. */
export type Evidenced = EventEntity | Statement;

/** An item of evidence and what it is evidence of. */
export type OwnedEvidence = Evidence & { readonly of: Evidenced };

/** The evidence of an event or a statement that was known by that day; by id. */
export function evidenceOf(of: Evidenced, knownOn: KnownOn): OwnedEvidence[] {
  return of.evidence.filter((one) => isKnown(one, knownOn)).map((one) => ({ ...one, of }));
}

/** Null where no item of evidence has that id now. */
export async function evidenceWithId(id: string, loaders: Loaders): Promise<OwnedEvidence | null> {
  const owner = await loaders.evidenceOwner.load(id);
  if (owner === null) return null;
  const [event, relationship, attribute] = await allMaybe([
    loaders.entity.load(owner),
    loaders.relationship.load(owner),
    loaders.attribute.load(owner),
  ]);
  const of = relationship ?? attribute ?? (event?.kind === 'Event' ? event : null);
  return of && (evidenceOf(of, null).find((one) => one.id === id) ?? null);
}
