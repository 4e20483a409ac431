import { neighborsAmong } from '../../domain/neighbors.js';
import type { RelationshipFragment, SurroundingsQuery } from '../generated/operations.js';
import { CHECK_TABLE } from './checks.js';
import type { ShownEntity } from './shown.js';
import type { CheckName, MapState } from './view.js';

type Neighborhood = NonNullable<SurroundingsQuery['neighborhood']>;

/**
 * The entities and relationships that a map shows: those that its state names, the neighbors of those that are expanded,
 * without the hidden; and all relationships among these that the check, if any, finds. Entities that a check leaves without
 * a relationship go, those that the state names aside.
 */
export function visibleGraph(
  { members, relationships: candidates }: Neighborhood,
  state: MapState,
  check: CheckName | null,
): { readonly entities: readonly ShownEntity[]; readonly relationships: readonly RelationshipFragment[] } {
  const named = new Set(members.filter(({ hops }) => hops === 0).map(({ entity }) => entity.id));
  const hidden = new Set(state.hidden);
  const unexpanded = new Set([...state.pinned, ...state.hidden]);
  const expanded = new Set([...named].filter((id) => !unexpanded.has(id)));
  const neighbors = neighborsAmong(candidates.map(({ subject, object }) => [subject.id, object.id]));
  const isBesideOneOf = (id: string, others: ReadonlySet<string>) =>
    [...(neighbors.get(id) ?? [])].some((other) => others.has(other));

  const visible = new Set(
    members
      .map(({ entity }) => entity.id)
      .filter((id) => !hidden.has(id) && (named.has(id) || isBesideOneOf(id, expanded))),
  );
  const relationships = candidates.filter(
    (relationship) =>
      visible.has(relationship.subject.id) &&
      visible.has(relationship.object.id) &&
      (check === null || CHECK_TABLE[check].holds(relationship)),
  );
  const ends = new Set(relationships.flatMap(({ subject, object }) => [subject.id, object.id]));

  const entities = members
    .filter(
      ({ entity }) =>
        visible.has(entity.id) && (check === null || named.has(entity.id) || ends.has(entity.id)),
    )
    .map(({ entity, more }) => {
      const notVisible = [...(neighbors.get(entity.id) ?? [])].filter(
        (id) => !visible.has(id) && !hidden.has(id),
      );
      return {
        entity,
        when: 'when' in entity ? entity.when : null,
        modality: 'modality' in entity ? entity.modality : null,
        evidence: [],
        isExpanded: expanded.has(entity.id),
        more: more + notVisible.length,
      };
    });
  return { entities, relationships };
}
