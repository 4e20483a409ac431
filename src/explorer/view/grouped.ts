import type { ClaimFragment, RelationshipType } from '../generated/operations.js';

export interface ClaimGroup {
  readonly type: RelationshipType;
  /** The entity is the subject of all of them; false: their object. */
  readonly fromSubject: boolean;
  readonly claims: readonly ClaimFragment[];
}

/** The relationships of an entity by type and by which end it is; the largest group first, then in the order given. */
export function grouped(
  claims: readonly ClaimFragment[],
  isSymmetric: (type: RelationshipType) => boolean,
): ClaimGroup[] {
  const groups = new Map<string, ClaimFragment[]>();
  for (const claim of claims) {
    const fromSubject = isSymmetric(claim.type) || claim.other.id === claim.object.id;
    const key = `${claim.type} ${fromSubject}`;
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups]
    .map(([key, members]) => {
      const [type, fromSubject] = key.split(' ');
      return { type: type as RelationshipType, fromSubject: fromSubject === 'true', claims: members };
    })
    .sort((a, b) => b.claims.length - a.claims.length);
}
