import { connect } from '../../answers/connect.js';
import { MOST_COMPARED, MOST_MATCHES, matchCandidates } from '../../answers/match-candidates.js';
import { findNeighborhood } from '../../answers/neighborhood.js';
import { searchEntities } from '../../answers/search-entities.js';
import { InputError } from '../../domain/errors.js';
import { mapMaybe } from '../../domain/maybe-promise.js';
import type { SearchHit } from '../../names/rank.js';
import { formatFeature } from '../../text/format-feature.js';
import { advocacyFilter } from '../arguments/advocacy-filter.js';
import { attributeFilter } from '../arguments/attribute-filter.js';
import { connectionQuestion } from '../arguments/connection-question.js';
import { entityFilter, sourceFilter } from '../arguments/entity-filter.js';
import { matchCandidate } from '../arguments/match-candidate.js';
import { neighborhoodQuestion } from '../arguments/neighborhood-question.js';
import { HITS, pageSize } from '../arguments/page-size.js';
import { relationshipFilter } from '../arguments/relationship-filter.js';
import { within } from '../arguments/within.js';
import { limitExceeded } from '../bounds/limits.js';
import { findAttribute, findEntityWith, findRelationship } from '../by-id.js';
import { listChanges } from '../changes/list-changes.js';
import { findNode } from '../find-node.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { listAttributes } from '../list-attributes.js';
import { listEntities, listWorks } from '../list-entities.js';
import { listRelationships } from '../list-relationships.js';
import { listTimeline } from '../list-timeline.js';
import { levelsBelow } from '../request/levels-below.js';
import { remember } from '../request/loaders.js';
import { cutAt, foundNothing } from '../request/notice.js';
import { selectsEnds } from '../request/selects-ends.js';

/** As in the schema, for who gives null. */
const MATCHES = 3;

export const queryResolvers = {
  Query: {
    node: (_, { id }, { loaders }) => findNode(id, loaders),

    entity: (_, { id }, context, info) => findEntityWith(levelsBelow(info, context), id, context.loaders),

    entities: (_, given, context) =>
      mapMaybe(entityFilter(given.filter, context), (filter) => listEntities(filter, given, context)),

    search: async (_, { text, kinds, types, first, after, knownOn, undatedReports }, context, { path }) => {
      const { store, limits, cuts, notices } = context;
      const size = pageSize(first, HITS, limits);
      const { hits, cut } = await searchEntities(
        store,
        {
          text,
          kinds: kinds ?? null,
          types: types ?? null,
          knownOn: knownOn ?? null,
          undatedReports: undatedReports ?? 'EXCLUDE',
        },
        limits.searchCandidates,
      );
      if (cut) cuts.push(cutAt('searchCandidates', limits.searchCandidates, path));
      if (hits.length === 0) notices.add(foundNothing(text, kinds ?? null, types ?? null, path));
      const start = after == null ? 0 : placeAfter(hits, after);
      return hits.slice(start, start + size);
    },

    match: async (_, given, { store, limits, cuts }, { path }) => {
      const first = within('first', given.first ?? MATCHES, 1, MOST_MATCHES);
      const { matchCandidates: most } = limits;
      if (given.candidates.length > most)
        throw limitExceeded('matchCandidates', most, given.candidates.length);
      const candidates = given.candidates.map(matchCandidate);
      const limit = Math.min(MOST_COMPARED, limits.searchCandidates);
      const { answers, cut } = await matchCandidates(store, candidates, {
        ...{ first, limit },
        known: { knownOn: given.knownOn ?? null, undatedReports: given.undatedReports ?? 'EXCLUDE' },
      });
      if (cut) cuts.push(cutAt('searchCandidates', limit, path));
      return answers.map((answer, i) => ({ name: given.candidates[i]?.name ?? '', ...answer }));
    },

    relationship: (_, { id }, { loaders }) => findRelationship(id, loaders),

    attribute: (_, { id }, { loaders }) => findAttribute(id, loaders),

    attributes: (_, given, context) =>
      mapMaybe(attributeFilter(given.filter, context), (filter) => listAttributes(filter, given, context)),

    relationships: (_, given, context, info) =>
      mapMaybe(relationshipFilter(given.filter, context), (filter) =>
        listRelationships(filter, { ...given, withEnds: selectsEnds(info) }, context),
      ),

    advocacies: (_, given, context, info) =>
      mapMaybe(advocacyFilter(given, context), ({ filter, scope }) =>
        listRelationships(filter, { ...given, withEnds: selectsEnds(info) }, context, scope),
      ),

    connection: async (_, given, context) => {
      const { store, limits, searchesEndAt } = context;
      const question = await connectionQuestion(given, context);
      return connect(store, question, { candidates: limits.candidates, endsAt: searchesEndAt });
    },

    neighborhood: async (_, given, context, info) => {
      const { store, limits, loaders } = context;
      const question = await neighborhoodQuestion(given, context);
      const bounds = { entities: limits.neighbors, relationships: limits.neighborhoodRelationships };
      const found = await findNeighborhood(store, question, bounds, selectsEnds(info));
      if (found === null) throw limitExceeded('neighborhoodRelationships', bounds.relationships, 'more');
      remember(found.ends, loaders);
      return { ...found, question };
    },

    timeline: (_, given, context, info) => listTimeline(given, context, selectsEnds(info)),

    sources: (_, given, context) =>
      mapMaybe(sourceFilter(given.filter, context), (filter) => listWorks(filter, given, context)),

    changes: (_, { since, first, after }, context) => listChanges(since, { first, after }, context),

    dataset: (_, __, { store }) => mapMaybe(store.dataset(), ({ value }) => value),
  },

  ComparedFeature: { sentence: formatFeature },
} satisfies Resolvers;

/** @throws InputError where no hit is of that entity. */
function placeAfter(hits: readonly SearchHit[], after: string): number {
  const place = hits.findIndex(({ entity }) => entity.id === after);
  if (place >= 0) return place + 1;
  throw new InputError(
    `Expected "after" to be the id of the entity of a hit, but no hit is of "${after}"; begin without it.`,
  );
}
