import type { Entity } from '../../domain/entity.js';
import type { Evidence } from '../../domain/relationship.js';
import { endsOf, type Statement } from '../../domain/statement.js';

/** The ids that an entity or a statement cannot do without; conflicts are not among them. */
export function refersTo(of: Entity | Statement): {
  readonly entities: readonly string[];
  readonly statements: readonly string[];
} {
  if ('kind' in of) return { entities: idsOfEntity(of), statements: [] };
  const { qualifiers, evidence } = of;
  const value = 'value' in of && of.value.kind === 'ENTITY' ? [of.value.entity] : [];
  return {
    entities: [
      ...endsOf(of),
      ...value,
      ...qualifiers.flatMap(({ entities }) => entities),
      ...evidence.flatMap(idsOfEvidence),
    ],
    statements: qualifiers.flatMap(({ relationships }) => relationships),
  };
}

function idsOfEntity(entity: Entity): string[] {
  if (entity.kind === 'Event') return entity.evidence.flatMap(idsOfEvidence);
  if (entity.kind !== 'Work') return [];
  return [entity.publisher, entity.derivedFrom].filter((id) => id !== null);
}

const idsOfEvidence = ({ source, attributedTo }: Evidence): string[] => [source, ...attributedTo];
