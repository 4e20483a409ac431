import type { GraphQLResolveInfo } from 'graphql';
import {
  type EntityOf,
  hopSentence,
  overlapsInTime,
  pathSummary,
  withDistinctNames,
} from '../../answers/describe-path.js';
import { allMaybe } from '../../domain/maybe-promise.js';
import type { Relationship } from '../../domain/relationship.js';
import { supportOf } from '../../domain/support.js';
import type { Page } from '../../store/graph-store.js';
import { entityOf, relationshipOf } from '../by-id.js';
import { entitiesOn, type SeenHop, type SeenPath } from '../connected-entities.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { phraseFrom } from '../phrase-from.js';
import type { Context } from '../request/context.js';
import type { Loaders } from '../request/loaders.js';
import { cutAt } from '../request/notice.js';

export const pathResolvers = {
  ConnectionAnswer: {
    from: ({ question }, _, { loaders }) => entityOf(question.from, loaders),
    to: ({ question }, _, { loaders }) => entityOf(question.to, loaders),
    paths: ({ found: { paths } }) => {
      const among = entitiesOn(paths);
      return paths.map((path) => ({ ...path, among }));
    },
    bestWithoutOther: async ({ found, bestWithoutOther }) => {
      const path = await bestWithoutOther();
      return path && { ...path, among: entitiesOn([...found.paths, path]) };
    },
    refutedBy: ({ refutedBy }, _, context, { path }) => unpaged(refutedBy, context, path),
    directlyBetween: ({ directlyBetween }, _, context, { path }) => unpaged(directlyBetween, context, path),
    report: (answer) => answer,
    nearMisses: async ({ found, nearMisses }) => {
      const near = (await nearMisses()).found;
      const among = entitiesOn([...found.paths, ...near.map(({ path }) => path)]);
      return near.map((miss) => ({ ...miss, path: { ...miss.path, among } }));
    },
    nearMissesCut: async ({ nearMisses }) => (await nearMisses()).cut,
  },
  Path: {
    length: ({ hops }) => hops.length,
    hops: (path) => path.hops.map((hop) => seenOn(path, hop)),
    summary: (path, _, { loaders }) => pathSummary(path, named(path, loaders)),
    support: ({ weakest, knownOn }) => supportOf(weakest.strongest, knownOn),
    weakest: (path) => seenOn(path, path.weakest),
    overlapsInTime,
  },
  Hop: {
    from: ({ from }, _, { loaders }) => entityOf(from, loaders),
    to: ({ to }, _, { loaders }) => entityOf(to, loaders),
    phrase: ({ from, relationship, knownOn }, _, { loaders }) =>
      phraseFrom(from, relationship, knownOn, loaders),
    others: ({ others }, _, { loaders }) => allMaybe(others.map((id) => relationshipOf(id, loaders))),
    sentence: (hop, _, { loaders }) => hopSentence(hop, hop.knownOn, named(hop, loaders)),
  },
  SearchReport: {
    complete: ({ found }) => found.report.complete,
    stoppedBy: ({ found }) => found.report.stoppedBy,
    hopsSearched: ({ found }) => found.report.hopsSearched,
    pathsConsidered: ({ found }) => found.report.pathsConsidered,
    hubsSkipped: async ({ hubsSkipped }, _, { limits: { unpaged }, cuts }, { path }) => {
      const hubs = await hubsSkipped();
      if (hubs.length > unpaged) cuts.push(cutAt('unpaged', unpaged, path));
      return hubs.slice(0, unpaged);
    },
  },
} satisfies Resolvers;

const seenOn = ({ knownOn, among }: SeenPath, hop: SeenPath['weakest']): SeenHop => ({
  ...hop,
  knownOn,
  among,
});

const named = ({ among }: Pick<SeenPath, 'among'>, loaders: Loaders): EntityOf =>
  withDistinctNames(among, (id) => entityOf(id, loaders));

/** Of more than a list may have, the first, and a notice. */
async function unpaged(
  read: (first: number) => Promise<Page<Relationship>>,
  { limits, cuts }: Context,
  path: GraphQLResolveInfo['path'],
): Promise<readonly Relationship[]> {
  const { items, hasMore } = await read(limits.unpaged);
  if (hasMore) cuts.push(cutAt('unpaged', limits.unpaged, path));
  return items;
}
