import { entityOf } from '../by-id.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { listExcludedAround } from '../list-relationships.js';

export const neighborhoodResolvers = {
  Neighborhood: {
    excluded: (listed, page, context) => listExcludedAround(listed, page, context),
  },
  NeighborhoodMember: {
    entity: ({ id }, _, { loaders }) => entityOf(id, loaders),
  },
} satisfies Resolvers;
