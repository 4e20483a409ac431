import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from './context.js';

/**
 * Keeps what the arguments of a field mean: made once a request for all objects that have the field. What makes it looks at no
 * object.
 */
export function perField<T>(): (context: Context, info: GraphQLResolveInfo, make: () => T) => T {
  const maker = Symbol('what makes it');
  return ({ keptPerField }, { fieldNodes }, make) => {
    let ofRequest = keptPerField.get(maker);
    if (ofRequest === undefined) {
      ofRequest = new Map();
      keptPerField.set(maker, ofRequest);
    }
    const known = ofRequest.get(fieldNodes);
    if (known !== undefined) return known as T;
    const made = make();
    ofRequest.set(fieldNodes, made);
    return made;
  };
}
