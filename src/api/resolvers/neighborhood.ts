import { entityOf } from '../by-id.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { onItsOwn } from '../seen-relationship.js';

export const neighborhoodResolvers = {
  Neighborhood: {
    relationships: ({ relationships }) => relationships.map(onItsOwn),
  },
  NeighborhoodMember: {
    entity: ({ id }, _, { loaders }) => entityOf(id, loaders),
  },
} satisfies Resolvers;
