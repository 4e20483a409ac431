import { advocacyFilter } from '../arguments/advocacy-filter.js';
import { entityFilter, sourceFilter } from '../arguments/entity-filter.js';
import { HITS, pageSize } from '../arguments/page-size.js';
import { relationshipFilter } from '../arguments/relationship-filter.js';
import { findEntity, findRelationship } from '../by-id.js';
import { connectEntities } from '../connect-entities.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { listEntities, listWorks } from '../list-entities.js';
import { listRelationships } from '../list-relationships.js';
import { listTimeline } from '../list-timeline.js';
import { lookAround } from '../look-around.js';
import { cutAt } from '../request/notice.js';
import { searchEntities } from '../search-entities.js';
import { onItsOwn } from '../seen-relationship.js';

export const queryResolvers = {
  Query: {
    node: async (_, { id }, { loaders }) => {
      const [entity, relationship] = await Promise.all([
        findEntity(id, loaders),
        findRelationship(id, loaders),
      ]);
      return entity ?? (relationship && onItsOwn(relationship));
    },

    entity: (_, { id }, { loaders }) => findEntity(id, loaders),

    entities: async (_, given, context) =>
      listEntities(await entityFilter(given.filter, context), given, context),

    search: async (_, { text, kinds, first }, { store, limits, notices }, { path }) => {
      const size = pageSize(first, HITS, limits);
      const { hits, cut } = await searchEntities(store, text, kinds ?? null, limits);
      if (cut) notices.push(cutAt('searchCandidates', limits.searchCandidates, path));
      return hits.slice(0, size);
    },

    relationship: async (_, { id }, { loaders }) => {
      const found = await findRelationship(id, loaders);
      return found && onItsOwn(found);
    },

    relationships: async (_, given, context) =>
      listRelationships(await relationshipFilter(given.filter, context), given, context),

    advocacies: async (_, given, context) =>
      listRelationships(await advocacyFilter(given, context), given, context),

    connection: (_, given, context) => connectEntities(given, context),

    neighborhood: (_, given, context) => lookAround(given, context),

    timeline: (_, given, context) => listTimeline(given, context),

    sources: async (_, given, context) =>
      listWorks(await sourceFilter(given.filter, context), given, context),

    dataset: async (_, __, { store }) => (await store.dataset()).value,
  },
} satisfies Resolvers;
