import type { RelationshipFragment, RelationshipType } from '../generated/operations.js';

export interface RelationshipGroup {
  readonly type: RelationshipType;
  /** The entity is the subject of all of them; false: their object. */
  readonly fromSubject: boolean;
  readonly relationships: readonly RelationshipFragment[];
}

/** The relationships of an entity by type and by which end it is; the largest group first, then in the order given. */
export function groupRelationships(
  relationships: readonly RelationshipFragment[],
  isSymmetric: (type: RelationshipType) => boolean,
): RelationshipGroup[] {
  const groups = new Map<string, RelationshipFragment[]>();
  for (const relationship of relationships) {
    const fromSubject = isSymmetric(relationship.type) || relationship.other.id === relationship.object.id;
    const key = `${relationship.type} ${fromSubject}`;
    groups.set(key, [...(groups.get(key) ?? []), relationship]);
  }
  return [...groups]
    .map(([key, members]) => {
      const [type, fromSubject] = key.split(' ');
      return { type: type as RelationshipType, fromSubject: fromSubject === 'true', relationships: members };
    })
    .sort((a, b) => b.relationships.length - a.relationships.length);
}
