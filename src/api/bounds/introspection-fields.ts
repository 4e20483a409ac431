import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';

type Variables = Readonly<Record<string, unknown>>;

/**
 * How many fields `__schema` or `__type` has in the answer: exactly, by walking the schema as the answer will, each part
 * of it once for each selection. It ends soon above `most`, at some number above it.
 */
export function introspectionFields(
  schema: GraphQLSchema,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  most: number,
): (node: FieldNode, variables: Variables) => number {
  const known = new Map<SelectionSetNode, Map<unknown, number>>();
  let walked = 0;

  const ofSet = (
    set: SelectionSetNode,
    type: GraphQLObjectType,
    source: unknown,
    given: Variables,
  ): number => {
    const ofSource = known.get(set) ?? new Map<unknown, number>();
    known.set(set, ofSource);
    const before = ofSource.get(source);
    if (before !== undefined) return before;
    let fields = 0;
    for (const selection of set.selections) {
      walked += 1;
      // Each step is at least a field of the answer, or a fragment's way to it.
      if (walked > most) return most + 1;
      if (selection.kind === Kind.FIELD) {
        const field = type.getFields()[selection.name.value];
        fields += field ? ofField(field, selection, source, given) : 1;
      } else {
        const inner =
          selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
        if (inner) fields += ofSet(inner.selectionSet, type, source, given);
      }
    }
    ofSource.set(source, fields);
    return fields;
  };

  const ofField = (
    field: GraphQLField<unknown, unknown>,
    node: FieldNode,
    source: unknown,
    given: Variables,
  ) => {
    const { selectionSet } = node;
    const type = getNamedType(field.type);
    if (selectionSet === undefined || !isObjectType(type)) return 1;
    const args = getArgumentValues(field, node, given);
    const value = field.resolve?.(source, args, undefined, { schema } as GraphQLResolveInfo);
    const entries: readonly unknown[] = Array.isArray(value) ? value : value == null ? [] : [value];
    return entries.reduce<number>((sum, entry) => sum + ofSet(selectionSet, type, entry, given), 1);
  };

  return (node, given) =>
    ofField(
      node.name.value === TypeMetaFieldDef.name ? TypeMetaFieldDef : SchemaMetaFieldDef,
      node,
      undefined,
      given,
    );
}
