import { entityOf } from '../by-id.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { listExcludedAround } from '../list-relationships.js';
import { selectsEnds } from '../request/selects-ends.js';

export const neighborhoodResolvers = {
  Neighborhood: {
    excluded: (listed, page, context, info) =>
      listExcludedAround(listed, { ...page, withEnds: selectsEnds(info) }, context),
  },
  NeighborhoodMember: {
    entity: ({ id }, _, { loaders }) => entityOf(id, loaders),
  },
} satisfies Resolvers;
