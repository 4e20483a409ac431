import { type FieldNode, Kind, type OperationDefinitionNode, parse, valueFromASTUntyped } from 'graphql';
import { InputError } from '../domain/errors.js';
import { conditionText } from '../web/condition-text.js';
import type { GraphQLRequest } from './graphql-request.js';
import { readVariables } from './read-variables.js';

type Values = Readonly<Record<string, unknown>>;

/**
 * The address of an export of all that the query asks pages of: the first `relationships` in it, of the dataset or of an entity, with its
 * filter.
 * @throws InputError where the query has none, or cannot be read.
 */
export function exportAddress({ query, variables, operationName }: GraphQLRequest, format: string): string {
  const operation = operationOf(query, operationName);
  const values = { ...defaultsOf(operation), ...readVariables(variables) };
  for (const field of fieldsOf(operation)) {
    if (field.name.value === 'relationships') return addressOf(format, argument(field, 'filter', values));
    const listed = fieldsOf(field).find(({ name }) => name.value === 'relationships');
    if (field.name.value !== 'entity' || listed === undefined) continue;
    const about = argument(field, 'id', values);
    return addressOf(format, { ...Object(argument(listed, 'filter', values)), about });
  }
  throw new InputError(
    'Expected a query with a list of relationships, of which all can be exported: relationships(filter: …), or the same of an entity.',
  );
}

function operationOf(query: string, operationName: string | null): OperationDefinitionNode {
  let operations: OperationDefinitionNode[];
  try {
    operations = parse(query).definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  } catch (error) {
    throw new InputError(`Expected a query that can be read, but: ${(error as Error).message}`);
  }
  const [first] = operations;
  const named = operations.find(({ name }) => name?.value === operationName) ?? first;
  if (named === undefined) throw new InputError('Expected a query, but the editor holds none.');
  return named;
}

const fieldsOf = ({ selectionSet }: Pick<FieldNode, 'selectionSet'>): FieldNode[] =>
  (selectionSet?.selections ?? []).filter((one) => one.kind === Kind.FIELD);

const defaultsOf = ({ variableDefinitions = [] }: OperationDefinitionNode): Values =>
  Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)]],
    ),
  );

function argument({ arguments: given = [] }: FieldNode, name: string, values: Values): unknown {
  const found = given.find((one) => one.name.value === name);
  return found === undefined ? undefined : valueFromASTUntyped(found.value, values);
}

/** Conditions as an address has them: lists with commas, yes and no. */
function addressOf(format: string, filter: unknown): string {
  const words = Object.entries(Object(filter) as Values).flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [[name, conditionText(value)]],
  );
  return `/export/${format}?${new URLSearchParams(Object.fromEntries(words))}`;
}
