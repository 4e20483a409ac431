import { entityOf } from '../by-id.js';
import type { Resolvers } from '../generated/resolver-types.js';

export const neighborhoodResolvers = {
  NeighborhoodMember: {
    entity: ({ id }, _, { loaders }) => entityOf(id, loaders),
  },
} satisfies Resolvers;
