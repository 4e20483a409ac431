import type { CheckName } from '../../domain/check-name.js';
import { neighborsAmong } from '../../domain/neighbors.js';
import type { EntityKind, RelationshipFragment, SurroundingsQuery } from '../generated/operations.js';
import { pairKey } from './bundle.js';
import { CHECK_TABLE } from './checks.js';
import type { MapScope } from './map-scope.js';
import type { ShownEntity } from './shown.js';
import type { MapState } from './view.js';

type Neighborhood = NonNullable<SurroundingsQuery['neighborhood']>;

interface VisibleGraph {
  readonly entities: readonly ShownEntity[];
  readonly relationships: readonly RelationshipFragment[];
  /** How many relationships between neighbors are left out, where all would be too many to see any. */
  readonly between: number;
}

type Scope = Pick<MapScope, 'kinds' | 'holds'>;

/**
 * The entities and relationships that a map shows: those that its state names, the neighbors of those that are expanded,
 * without the hidden and those of other kinds than the scope has; and all relationships of the scope among these that the check, if
 * any, finds. Entities that a check leaves without a relationship go, those that the state names aside. Of very many relationships,
 * those between two neighbors are left out.
 */
export function visibleGraph(
  { members, relationships: all }: Neighborhood,
  state: MapState,
  scope: Scope,
  check: CheckName | null,
): VisibleGraph {
  const candidates = all.filter(scope.holds);
  const pairs = candidates.map(({ subject, object }) => [subject.id, object.id] as const);
  const { visible, named, expanded } = visibleIds(membersOf(members, scope), pairs, state);
  const neighbors = neighborsAmong(pairs);
  const hidden = new Set(state.hidden);
  const visibleOnes = candidates.filter(
    (relationship) =>
      visible.has(relationship.subject.id) &&
      visible.has(relationship.object.id) &&
      (check === null || CHECK_TABLE[check].holds(relationship)),
  );
  const relationships = withoutFelt(visibleOnes, named);
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
  return { entities, relationships, between: visibleOnes.length - relationships.length };
}

/** With more arrows, those between two neighbors make a map a felt. */
const MOST_ARROWS = 80;

function withoutFelt(
  relationships: readonly RelationshipFragment[],
  named: ReadonlySet<string>,
): readonly RelationshipFragment[] {
  const pairs = new Set(relationships.map(({ subject, object }) => pairKey(subject.id, object.id)));
  return pairs.size <= MOST_ARROWS
    ? relationships
    : relationships.filter(({ subject, object }) => named.has(subject.id) || named.has(object.id));
}

/** Those of the relationships that filters hide which the map would show: between entities that it would show without filters. */
export function hiddenOnMap<
  Edge extends { readonly node: Pick<RelationshipFragment, 'type' | 'subject' | 'object'> },
>(
  { members, relationships }: Neighborhood,
  all: readonly Edge[],
  state: MapState,
  scope: Scope,
): readonly Edge[] {
  const edges = all.filter(({ node }) => scope.holds(node));
  const endsOf = ({ subject, object }: Edge['node']) => [subject.id, object.id] as const;
  const between = [...relationships.filter(scope.holds), ...edges.map(({ node }) => node)];
  const reached = between
    .flatMap(({ subject, object }) => [subject, object])
    .map((entity) => ({ hops: 1, entity }));
  const { visible } = visibleIds(membersOf([...members, ...reached], scope), between.map(endsOf), state);
  return edges.filter(({ node }) => endsOf(node).every((id) => visible.has(id)));
}

/** Those that were asked for, of whichever kind, and the neighbors of the kinds of the scope. */
function membersOf<One extends { readonly hops: number; readonly entity: { readonly kind: EntityKind } }>(
  members: readonly One[],
  { kinds }: Scope,
): readonly One[] {
  return members.filter(({ hops, entity }) => hops === 0 || kinds.has(entity.kind));
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
