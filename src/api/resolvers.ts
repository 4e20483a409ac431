import { GraphQLScalarType } from 'graphql';
import type { Resolvers } from './generated/resolver-types.js';
import { connectionResolvers } from './resolvers/connections.js';
import { datasetResolvers } from './resolvers/dataset.js';
import { entityResolvers } from './resolvers/entities.js';
import { evidenceResolvers } from './resolvers/evidence.js';
import { neighborhoodResolvers } from './resolvers/neighborhood.js';
import { pathResolvers } from './resolvers/paths.js';
import { queryResolvers } from './resolvers/query.js';
import { relationshipResolvers } from './resolvers/relationships.js';
import { timeSpanResolvers } from './resolvers/time-span.js';
import { timelineResolvers } from './resolvers/timeline.js';
import { scalarResolvers } from './scalars.js';

/** Every type whose fields are more than members of its record. None throws: what fails is a rejected promise. */
export const resolvers: Resolvers = rejectInsteadOfThrowing({
  ...queryResolvers,
  ...entityResolvers,
  ...relationshipResolvers,
  ...evidenceResolvers,
  ...timeSpanResolvers,
  ...connectionResolvers,
  ...pathResolvers,
  ...neighborhoodResolvers,
  ...timelineResolvers,
  ...datasetResolvers,
  ...scalarResolvers,
});

type Resolver = (...given: readonly unknown[]) => unknown;

/**
 * Where a field of one row of a list throws, graphql-js 16 forgets the promises of the rows before it. One of them that
 * rejects is then handled by nothing, which ends a Node process.
 */
function rejectInsteadOfThrowing(types: Resolvers): Resolvers {
  const wrapped = Object.entries(types).map(([type, fields]) => {
    if (fields instanceof GraphQLScalarType) return [type, fields];
    const members = Object.entries(fields as Readonly<Record<string, unknown>>);
    return [type, Object.fromEntries(members.map(([name, member]) => [name, wrap(name, member)]))];
  });
  return Object.fromEntries(wrapped) as Resolvers;
}

/** Values of enums, and what tells the type of a record (`__resolveType`), are no resolvers of fields. */
function wrap(name: string, member: unknown): unknown {
  if (typeof member !== 'function' || name.startsWith('__')) return member;
  const resolve = member as Resolver;
  const wrapped: Resolver = (...given) => {
    try {
      return resolve(...given);
    } catch (error) {
      return Promise.reject(error);
    }
  };
  return wrapped;
}
