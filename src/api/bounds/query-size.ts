import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { MOST_PATHS } from '../arguments/connection-question.js';
import type { Limits } from './limits.js';

/** What a query asks for at most. Introspection is left out: graphql-js limits it. */
export interface QuerySize {
  /** Fields inside one another. */
  readonly depth: number;
  /** Rows of lists, each as often as the lists around it may have rows. */
  readonly rows: number;
}

/** How many rows a list without `first` is taken to have: few relationships have more evidence. */
const ROWS_WITHOUT_FIRST = 3;

/**
 * Those lists without `first` that have a bound of their own, or are mostly shorter. Few neighborhoods hold three times more
 * ties than entities; few qualifiers name more than one, be it an entity or a relationship.
 */
const MOST_ROWS: Readonly<Record<string, (limits: Limits) => number>> = {
  'ConnectionAnswer.paths': () => MOST_PATHS,
  'Neighborhood.members': ({ neighbors }) => neighbors,
  'Neighborhood.relationships': ({ neighbors }) => 3 * neighbors,
  'Qualifier.entities': () => 1,
  'Qualifier.relationships': () => 1,
};

const NOTHING: QuerySize = { depth: 0, rows: 0 };

/** The document must be valid, and without loops of fragments. Each fragment is looked at once. */
export function querySize(
  schema: GraphQLSchema,
  fragments: readonly FragmentDefinitionNode[],
  selectionSet: SelectionSetNode,
  variables: Readonly<Record<string, unknown>>,
  limits: Limits,
): QuerySize {
  const known = new Map<string, QuerySize>();

  const ofSet = ({ selections }: SelectionSetNode, parent: GraphQLNamedType | undefined): QuerySize => {
    const sizes = selections.map((selection) => ofSelection(selection, parent));
    return {
      depth: Math.max(...sizes.map(({ depth }) => depth)),
      rows: sizes.reduce((sum, { rows }) => sum + rows, 0),
    };
  };
  const ofSelection = (selection: SelectionNode, parent: GraphQLNamedType | undefined): QuerySize => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
    if (selection.kind === Kind.FIELD) return ofField(selection, parent);
    const { typeCondition } = selection;
    return ofSet(selection.selectionSet, typeCondition ? schema.getType(typeCondition.name.value) : parent);
  };
  const ofFragment = (name: string): QuerySize => {
    const fragment = fragments.find((it) => it.name.value === name);
    if (fragment === undefined) return NOTHING;
    const size =
      known.get(name) ?? ofSet(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value));
    known.set(name, size);
    return size;
  };
  const ofField = (node: FieldNode, parent: GraphQLNamedType | undefined): QuerySize => {
    const field = hasFields(parent) ? parent.getFields()[node.name.value] : undefined;
    if (field === undefined) return NOTHING; // __schema, __type, __typename
    if (node.selectionSet === undefined) return { depth: 1, rows: 0 };
    const inner = ofSet(node.selectionSet, getNamedType(field.type));
    const rows = rowsOf(field, node, parent?.name);
    return { depth: inner.depth + 1, rows: rows === null ? inner.rows : rows * (1 + inner.rows) };
  };
  /** Null for what is no list, and for the edges of a connection, whose field has counted them. */
  const rowsOf = (
    field: GraphQLField<unknown, unknown>,
    node: FieldNode,
    parent: string | undefined,
  ): number | null => {
    const first = field.args.find(({ name }) => name === 'first');
    if (first === undefined) {
      if (!isList(field.type) || field.name === 'edges') return null;
      return MOST_ROWS[`${parent}.${field.name}`]?.(limits) ?? ROWS_WITHOUT_FIRST;
    }
    const given = getArgumentValues(field, node, variables).first ?? first.defaultValue;
    // More than a page is refused where it is asked for.
    return Math.min(Math.max(Number(given), 0), limits.pageSize);
  };

  return ofSet(selectionSet, schema.getQueryType() ?? undefined);
}

function hasFields(type: GraphQLNamedType | undefined): type is GraphQLObjectType | GraphQLInterfaceType {
  return isObjectType(type) || isInterfaceType(type);
}

const isList = (type: GraphQLOutputType): boolean => isListType(getNullableType(type));
