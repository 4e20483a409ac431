import { hopSentence } from '../../answers/hop-sentence.js';
import { overlapsInTime } from '../../answers/overlaps-in-time.js';
import { pathSummary } from '../../answers/path-summary.js';
import { refutations } from '../../answers/refutations.js';
import type { Relationship } from '../../domain/relationship.js';
import { supportOf } from '../../domain/support.js';
import { entityOf, relationshipOf } from '../by-id.js';
import type { SeenHop } from '../connected-entities.js';
import type { Resolvers } from '../generated/resolver-types.js';
import type { Loaders } from '../request/loaders.js';
import { onItsOwn, type SeenRelationship } from '../seen-relationship.js';

export const pathResolvers = {
  ConnectionAnswer: {
    from: ({ question }, _, { loaders }) => entityOf(question.from, loaders),
    to: ({ question }, _, { loaders }) => entityOf(question.to, loaders),
    paths: ({ found }) => found.paths,
    refutedBy: async ({ question: { from, to, filter } }, _, { store }) =>
      (await refutations(store, [from, to], filter)).map(onItsOwn),
    report: (answer) => answer,
    nearMisses: async ({ misses }) => (await misses()).found,
    nearMissesCut: async ({ misses }) => (await misses()).cut,
  },
  Path: {
    length: ({ hops }) => hops.length,
    hops: ({ hops, knownOn }) => hops.map((hop) => ({ ...hop, knownOn })),
    summary: (path, _, { loaders }) => pathSummary(path, (id) => entityOf(id, loaders)),
    support: ({ weakest, knownOn }) => supportOf(weakest.relationship, knownOn),
    weakest: ({ weakest, knownOn }) => ({ ...weakest, knownOn }),
    overlapsInTime,
  },
  Hop: {
    from: ({ from }, _, { loaders }) => entityOf(from, loaders),
    to: ({ to }, _, { loaders }) => entityOf(to, loaders),
    relationship: (hop, _, { loaders }) => seenFromHop(hop.relationship, hop, loaders),
    others: (hop, _, { loaders }) =>
      Promise.all(hop.others.map(async (id) => seenFromHop(await relationshipOf(id, loaders), hop, loaders))),
    sentence: (hop, _, { loaders }) => hopSentence(hop, hop.knownOn, (id) => entityOf(id, loaders)),
  },
  SearchReport: {
    complete: ({ found }) => found.report.complete,
    stoppedBy: ({ found }) => found.report.stoppedBy,
    hopsSearched: ({ found }) => found.report.hopsSearched,
    pathsConsidered: ({ found }) => found.report.pathsConsidered,
    hubsSkipped: async ({ question: { from, to, filter, maxHops, maxDegree } }, _, { store }) => {
      // On a path of one hop nobody stands in the middle.
      if (maxDegree === null || maxHops === 1) return [];
      return (await store.findHubs({ ends: [from, to], filter, maxDegree })).value;
    },
  },
} satisfies Resolvers;

/** Its phrase starts from where the hop starts. */
async function seenFromHop(
  relationship: Relationship,
  hop: SeenHop,
  loaders: Loaders,
): Promise<SeenRelationship> {
  return { relationship, from: await entityOf(hop.from, loaders) };
}
