import type { ClaimFragment, SurroundingsQuery } from '../generated/operations.js';
import { CHECK_TABLE } from './checks.js';
import type { ShownEntity } from './shown.js';
import type { Board, CheckName } from './view.js';

type Surroundings = NonNullable<SurroundingsQuery['neighborhood']>;

/**
 * The entities and relationships of a board: those that it names, the neighbours of those that are expanded, without the
 * hidden; and all relationships among these that the check, if any, finds. Entities that a check leaves without a
 * relationship go, those that the board names aside.
 */
export function boardShown(
  { members, relationships }: Surroundings,
  board: Board,
  check: CheckName | null,
): { readonly entities: readonly ShownEntity[]; readonly claims: readonly ClaimFragment[] } {
  const named = new Set(members.filter(({ hops }) => hops === 0).map(({ entity }) => entity.id));
  const hidden = new Set(board.hidden);
  const withheld = new Set([...board.also, ...board.hidden]);
  const expanded = new Set([...named].filter((id) => !withheld.has(id)));
  const neighbours = neighboursAmong(relationships);
  const touches = (id: string, others: ReadonlySet<string>) =>
    [...(neighbours.get(id) ?? [])].some((other) => others.has(other));

  const present = members
    .map(({ entity }) => entity.id)
    .filter((id) => !hidden.has(id) && (named.has(id) || touches(id, expanded)));
  const isPresent = new Set(present);
  const claims = relationships.filter(
    (claim) =>
      isPresent.has(claim.subject.id) &&
      isPresent.has(claim.object.id) &&
      (check === null || CHECK_TABLE[check].finds(claim)),
  );
  const ends = new Set(claims.flatMap(({ subject, object }) => [subject.id, object.id]));

  const entities = members
    .filter(
      ({ entity }) =>
        isPresent.has(entity.id) && (check === null || named.has(entity.id) || ends.has(entity.id)),
    )
    .map(({ entity, more }) => {
      const left = [...(neighbours.get(entity.id) ?? [])].filter(
        (id) => !isPresent.has(id) && !hidden.has(id),
      );
      return {
        entity,
        when: 'when' in entity ? entity.when : null,
        modality: 'modality' in entity ? entity.modality : null,
        evidence: [],
        isExpanded: expanded.has(entity.id),
        more: more + left.length,
      };
    });
  return { entities, claims };
}

function neighboursAmong(relationships: readonly ClaimFragment[]): ReadonlyMap<string, ReadonlySet<string>> {
  const neighbours = new Map<string, Set<string>>();
  for (const { subject, object } of relationships)
    for (const [id, other] of [
      [subject.id, object.id],
      [object.id, subject.id],
    ] as const)
      neighbours.set(id, (neighbours.get(id) ?? new Set()).add(other));
  return neighbours;
}
