import type { GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import { getVariableValues, Kind } from 'graphql';
import { type Limits, limitExceeded } from './limits.js';
import { querySize } from './query-size.js';

type Operation = Pick<
  GraphQLRequestContextDidResolveOperation<Record<string, never>>,
  'schema' | 'document' | 'operation' | 'request'
>;

/**
 * Before anything is executed. What is wrong with the variables, execution tells.
 * @throws LimitError where the operation asks for more than a limit allows.
 */
export function refuseLargeOperation(
  { schema, document, operation, request }: Operation,
  limits: Limits,
): void {
  // Execution knows what to say of an operation that the document does not have.
  if (operation === undefined) return;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
  if (coerced === undefined) return;
  const fragments = document.definitions.filter((it) => it.kind === Kind.FRAGMENT_DEFINITION);
  const { depth, rows } = querySize(schema, fragments, operation.selectionSet, coerced, limits);
  if (depth > limits.depth) throw limitExceeded('depth', limits.depth, depth);
  if (rows > limits.rows) throw limitExceeded('rows', limits.rows, rows);
}
