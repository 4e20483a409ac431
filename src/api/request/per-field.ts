import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import type { Context } from './context.js';

const made = new WeakMap<Context, Map<readonly FieldNode[], unknown>>();

/** What the arguments of a field mean, made once a request for all objects that have the field. @param make looks at no object. */
export function perField<T>(context: Context, { fieldNodes }: GraphQLResolveInfo, make: () => T): T {
  const ofRequest = made.get(context) ?? new Map<readonly FieldNode[], unknown>();
  made.set(context, ofRequest);
  const known = ofRequest.get(fieldNodes);
  if (known !== undefined) return known as T;
  const value = make();
  ofRequest.set(fieldNodes, value);
  return value;
}
