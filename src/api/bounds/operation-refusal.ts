import type { GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import { getVariableValues, Kind } from 'graphql';
import type { LimitError } from '../../domain/errors.js';
import type { Context } from '../request/context.js';
import { type Limits, limitExceeded } from './limits.js';
import { queryCost } from './query-cost.js';

type Operation = Pick<
  GraphQLRequestContextDidResolveOperation<Context>,
  'schema' | 'document' | 'operation' | 'request'
>;

/** The limits that an operation is held to before it is executed, in the order in which they are looked at. */
const COUNTED = ['depth', 'introspectionFields', 'rows', 'fields'] as const;

/** Why an operation is too large to be executed; null where it is not. What is wrong with it, execution tells. */
export function operationRefusal(
  { schema, document, operation, request }: Operation,
  limits: Limits,
): LimitError | null {
  if (operation === undefined) return null;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
  if (coerced === undefined) return null;
  const fragments = document.definitions.filter((it) => it.kind === Kind.FRAGMENT_DEFINITION);
  const cost = queryCost(schema, fragments, operation.selectionSet, coerced, limits);
  const exceeded = COUNTED.find((name) => cost[name] > limits[name]);
  return exceeded === undefined ? null : limitExceeded(exceeded, limits[exceeded], cost[exceeded]);
}
