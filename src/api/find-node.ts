import type { Attribute } from '../domain/attribute.js';
import type { Entity } from '../domain/entity.js';
import type { Relationship } from '../domain/relationship.js';
import { evidenceWithId, type OwnedEvidence } from './evidence-of.js';
import type { Loaders } from './request/loaders.js';

export type Node = Entity | Relationship | Attribute | OwnedEvidence;

type Find = (id: string, loaders: Loaders) => Node | null | Promise<Node | null>;

const ENTITY: Find = (id, { entity }) => entity.load(id);
const RELATIONSHIP: Find = (id, { relationship }) => relationship.load(id);
const ATTRIBUTE: Find = (id, { attribute }) => attribute.load(id);

/** Where something with an id is looked for, one after the other: what it most likely is comes first. */
const PLACES = [ENTITY, RELATIONSHIP, ATTRIBUTE];
/** An id that the content gives says in its first two letters of what it is; no author can choose one with an underscore. */
const PLACES_BY_PREFIX: Readonly<Record<string, readonly Find[]>> = {
  e_: [evidenceWithId],
  r_: [RELATIONSHIP],
  a_: [ATTRIBUTE],
};

/** Null where unknown. A former id, or one that its content gave earlier, gives what has it now. */
export async function findNode(id: string, loaders: Loaders): Promise<Node | null> {
  const found = await withId(id, loaders);
  if (found !== null) return found;
  const current = await loaders.currentId.load(id);
  return current === null || current === id ? null : withId(current, loaders);
}

async function withId(id: string, loaders: Loaders): Promise<Node | null> {
  for (const find of PLACES_BY_PREFIX[id.slice(0, 2)] ?? PLACES) {
    const found = await find(id, loaders);
    if (found !== null) return found;
  }
  return null;
}
