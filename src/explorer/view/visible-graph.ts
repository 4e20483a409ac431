import type { CheckName } from '../../domain/check-name.js';
import { neighborsAmong } from '../../domain/neighbors.js';
import type { RelationshipFragment, SurroundingsQuery } from '../generated/operations.js';
import { CHECK_TABLE } from './checks.js';
import type { ShownEntity } from './shown.js';
import type { MapState } from './view.js';

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
  const pairs = candidates.map(({ subject, object }) => [subject.id, object.id] as const);
  const { visible, named, expanded } = visibleIds(members, pairs, state);
  const neighbors = neighborsAmong(pairs);
  const hidden = new Set(state.hidden);
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

/** Those of the relationships that filters hide which the map would show: between entities that it would show without filters. */
export function hiddenOnMap<Edge extends { readonly node: Pick<RelationshipFragment, 'subject' | 'object'> }>(
  { members, relationships }: Neighborhood,
  edges: readonly Edge[],
  state: MapState,
): readonly Edge[] {
  const endsOf = ({ subject, object }: Edge['node']) => [subject.id, object.id] as const;
  const pairs = [...relationships, ...edges.map(({ node }) => node)].map(endsOf);
  const reached = pairs.flat().map((id) => ({ hops: 1, entity: { id } }));
  const { visible } = visibleIds([...members, ...reached], pairs, state);
  return edges.filter(({ node }) => endsOf(node).every((id) => visible.has(id)));
}

function visibleIds(
  members: readonly { readonly hops: number; readonly entity: { readonly id: string } }[],
  pairs: readonly (readonly [string, string])[],
  state: MapState,
) {
  const named = new Set(members.filter(({ hops }) => hops === 0).map(({ entity }) => entity.id));
  const hidden = new Set(state.hidden);
  const unexpanded = new Set([...state.pinned, ...state.hidden]);
  const expanded = new Set([...named].filter((id) => !unexpanded.has(id)));
  const neighbors = neighborsAmong(pairs);
  const isBesideExpanded = (id: string) =>
    [...(neighbors.get(id) ?? [])].some((other) => expanded.has(other));
  const visible = new Set(
    members
      .map(({ entity }) => entity.id)
      .filter((id) => !hidden.has(id) && (named.has(id) || isBesideExpanded(id))),
  );
  return { visible, named, expanded };
}
