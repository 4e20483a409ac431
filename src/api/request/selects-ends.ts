import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/*
 * Whether a connection of relationships, or a neighborhood, is asked for the entities at their ends, so that the page brings
 * them: told by names alone, since only these fields of these objects have them. What a directive may leave out counts too.
 */

type Needed = true | { readonly [name: string]: Needed };

const OF_RELATIONSHIP: Needed = { subject: true, object: true, phrase: true, sentence: true };

/** The fields below which the names stand that need an end, from the connection or the neighborhood down, and these names. */
const NEEDED: Needed = {
  edges: { other: true, node: OF_RELATIONSHIP },
  members: { entity: true },
  relationships: OF_RELATIONSHIP,
};

/** @param info of a field that is a connection of relationships, or a neighborhood. */
export function selectsEnds({
  fieldNodes,
  fragments,
}: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>): boolean {
  const selects = (set: SelectionSetNode | undefined, needed: Needed): boolean =>
    needed === true ||
    (set?.selections ?? []).some((selection) => {
      if (selection.kind === Kind.INLINE_FRAGMENT) return selects(selection.selectionSet, needed);
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        return selects(fragments[selection.name.value]?.selectionSet, needed);
      }
      const below = Object.hasOwn(needed, selection.name.value) ? needed[selection.name.value] : undefined;
      return below !== undefined && selects(selection.selectionSet, below);
    });
  return fieldNodes.some(({ selectionSet }) => selects(selectionSet, NEEDED));
}
