import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import type { Context } from './context.js';

/**
 * Keeps what the arguments of a field mean: made once a request for all objects that have the field. What makes it looks at no
 * object.
 */
export function perField<T>(): (context: Context, info: GraphQLResolveInfo, make: () => T) => T {
  const kept = new WeakMap<Context, Map<readonly FieldNode[], T>>();
  return (context, { fieldNodes }, make) => {
    let ofRequest = kept.get(context);
    if (ofRequest === undefined) {
      ofRequest = new Map();
      kept.set(context, ofRequest);
    }
    const known = ofRequest.get(fieldNodes);
    if (known !== undefined) return known;
    const made = make();
    ofRequest.set(fieldNodes, made);
    return made;
  };
}
