import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
  valueFromAST,
} from 'graphql';
import { introspectionFields } from './introspection-fields.js';
import type { Limits } from './limits.js';

/** What a query asks for at most, by the sizes that `@listSize` gives its lists. */
export interface QueryCost {
  /** Levels of fields; of introspection the first only. */
  readonly depth: number;
  /** Entries of lists, each as often as the lists around it may have entries. */
  readonly rows: number;
  /** The same of fields, and of entries of lists of scalars. */
  readonly fields: number;
  /** Fields of introspection, exactly; above the limit of them, some number above it. */
  readonly introspectionFields: number;
}

/** Of the lists below a field, by name. */
type Sizes = Readonly<Record<string, number>>;
type Field = GraphQLField<unknown, unknown>;

const NOTHING: QueryCost = { depth: 0, rows: 0, fields: 0, introspectionFields: 0 };
const ONE_FIELD: QueryCost = { ...NOTHING, depth: 1, fields: 1 };

/**
 * The document must be valid, and without loops of fragments. Each fragment is looked at once for each size that its
 * lists may have, however often it is spread.
 */
export function queryCost(
  schema: GraphQLSchema,
  fragments: readonly FragmentDefinitionNode[],
  selectionSet: SelectionSetNode,
  variables: Readonly<Record<string, unknown>>,
  limits: Limits,
): QueryCost {
  const fragmentOf = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  const known = new Map<string, QueryCost>();
  const introspection = introspectionFields(schema, fragmentOf, limits.introspectionFields);

  const ofSet = (set: SelectionSetNode, parent: GraphQLNamedType | undefined, sizes: Sizes): QueryCost =>
    set.selections.map((selection) => ofSelection(selection, parent, sizes)).reduce(both, NOTHING);

  const ofSelection = (selection: SelectionNode, parent: GraphQLNamedType | undefined, sizes: Sizes) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value, sizes);
    if (selection.kind === Kind.FIELD) return ofField(selection, parent, sizes);
    const { typeCondition } = selection;
    const type = typeCondition ? schema.getType(typeCondition.name.value) : parent;
    return ofSet(selection.selectionSet, type, sizes);
  };

  const ofFragment = (name: string, sizes: Sizes): QueryCost => {
    const fragment = fragmentOf.get(name);
    if (fragment === undefined) return NOTHING;
    const key = JSON.stringify([name, sizes]);
    const cost =
      known.get(key) ??
      ofSet(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value), sizes);
    known.set(key, cost);
    return cost;
  };

  const ofField = (node: FieldNode, parent: GraphQLNamedType | undefined, sizes: Sizes): QueryCost => {
    const name = node.name.value;
    if (name === SchemaMetaFieldDef.name || name === TypeMetaFieldDef.name)
      return { ...ONE_FIELD, introspectionFields: introspection(node, variables) };
    const field = hasFields(parent) ? parent.getFields()[name] : undefined;
    if (field === undefined) return ONE_FIELD; // __typename
    const { own, below } = sizesOf(schema, field, node, variables, limits);
    const size = sizes[name] ?? own;
    const entries = isListType(getNullableType(field.type)) ? size : null;
    if (node.selectionSet === undefined) return { ...ONE_FIELD, fields: 1 + (entries ?? 0) };
    const inner = ofSet(node.selectionSet, getNamedType(field.type), below);
    return {
      depth: 1 + inner.depth,
      rows: entries === null ? inner.rows : entries * (1 + inner.rows),
      fields: 1 + (entries ?? 1) * inner.fields,
      introspectionFields: inner.introspectionFields,
    };
  };

  return ofSet(selectionSet, schema.getQueryType() ?? undefined, {});
}

function both(a: QueryCost, b: QueryCost): QueryCost {
  return {
    depth: Math.max(a.depth, b.depth),
    rows: a.rows + b.rows,
    fields: a.fields + b.fields,
    introspectionFields: a.introspectionFields + b.introspectionFields,
  };
}

/** What `@listSize` says of a field: how many entries it has, and the lists below it. A list without it has none. */
function sizesOf(
  schema: GraphQLSchema,
  field: Field,
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
  limits: Limits,
): { own: number; below: Sizes } {
  const directive = schema.getDirective('listSize');
  const listSize = directive && field.astNode && getDirectiveValues(directive, field.astNode);
  if (!listSize) return { own: 0, below: {} };
  const { assumedSize, slicingArguments, sizedFields } = listSize as ListSize;
  const [argument] = slicingArguments ?? [];
  const size = argument === undefined ? assumedSize : sliced(field, node, argument, variables, limits);
  return {
    own: size ?? 0,
    below: Object.fromEntries((sizedFields ?? []).map((name) => [name, size ?? 0])),
  };
}

interface ListSize {
  readonly assumedSize?: number | null;
  readonly slicingArguments?: readonly string[] | null;
  readonly sizedFields?: readonly string[] | null;
}

function sliced(
  field: Field,
  node: FieldNode,
  argument: string,
  variables: Readonly<Record<string, unknown>>,
  { pageSize }: Limits,
): number {
  const defined = field.args.find(({ name }) => name === argument);
  const given = node.arguments?.find(({ name }) => name.value === argument);
  const value = defined && given && valueFromAST(given.value, defined.type, variables);
  // More than a page is refused where it is asked for.
  return Math.min(Math.max(Number(value ?? defined?.defaultValue), 0), pageSize);
}

function hasFields(type: GraphQLNamedType | undefined) {
  return isObjectType(type) || isInterfaceType(type);
}
