import { findNode } from '../find-node.js';
import type { Resolvers } from '../generated/resolver-types.js';

export const changeResolvers = {
  Change: {
    node: ({ kind, of, into }, _, { loaders }) => {
      const id = kind === 'MERGED' ? into : of;
      return id === null || kind === 'REMOVED' ? null : findNode(id, loaders);
    },
  },
} satisfies Resolvers;
