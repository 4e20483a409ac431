import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLResolveInfo } from 'graphql';
import type { Resolvers } from '../generated/resolver-types.js';
import type { Context } from '../request/context.js';
import { perField } from '../request/per-field.js';

type Resolve = GraphQLFieldResolver<unknown, Context>;

/**
 * The same resolvers, each field at the pace of its execution, and given each list of an argument with equal entries
 * once. None throws: what fails is a rejected promise.
 */
export function pacedResolvers(resolvers: Resolvers): Resolvers {
  const types = Object.entries(resolvers).map(([type, fields]) => [
    type,
    isPlain(fields) ? pacedFields(fields) : fields,
  ]);
  return Object.fromEntries(types) as Resolvers;
}

/** For fields without a resolver of their own. */
export const pacedFieldResolver: Resolve = (source, args, context, info) =>
  context.pace.pass(defaultFieldResolver(source, args, context, info));

/** The values of an enum, and what tells the type of an object, stay as they are. */
function pacedFields(fields: object): object {
  return Object.fromEntries(
    Object.entries(fields).map(([name, resolve]) => [
      name,
      typeof resolve === 'function' && !name.startsWith('__') ? pacedField(resolve) : resolve,
    ]),
  );
}

/**
 * Where a field of one row of a list throws, graphql-js 16 forgets the promises of the rows before it. One of them that
 * rejects is then handled by nothing, which ends a Node process.
 */
const pacedField =
  (resolve: Resolve): Resolve =>
  (source, args, context, info) => {
    let value: unknown;
    try {
      value = resolve(source, given(args, context, info), context, info);
    } catch (error) {
      value = Promise.reject(error);
    }
    return context.pace.pass(value);
  };

type Arguments = Parameters<Resolve>[1];

const distinctOnes = perField<Arguments>();

/** Most fields have no arguments, and many fields are executed. */
function given(args: Arguments, context: Context, info: GraphQLResolveInfo): Arguments {
  for (const _ in args) return distinctOnes(context, info, () => distinct(args));
  return args;
}

/** The same, each list with equal entries once: what a resolver gets of what was given. */
export function distinct<T>(value: T): T;
export function distinct(value: unknown): unknown {
  if (Array.isArray(value)) return [...new Set(value)];
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, distinct(part)]));
}

/** An object of resolvers or of arguments, rather than a scalar or what a scalar makes of a text. */
function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
