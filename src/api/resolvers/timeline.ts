import type { Resolvers } from '../generated/resolver-types.js';

export const timelineResolvers = {
  TimelineItem: { __resolveType: (item) => ('kind' in item ? 'Event' : 'Relationship') },
} satisfies Resolvers;
