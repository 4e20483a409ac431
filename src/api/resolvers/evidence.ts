import { allMaybe } from '../../domain/maybe-promise.js';
import { isWithdrawn } from '../../domain/support.js';
import { entityOf, workOf } from '../by-id.js';
import type { Resolvers } from '../generated/resolver-types.js';

export const evidenceResolvers = {
  Evidenced: {
    __resolveType: (of) => ('kind' in of ? 'Event' : 'subject' in of ? 'Relationship' : 'Attribute'),
  },
  Evidence: {
    withdrawn: (evidence, { knownOn }) => isWithdrawn(evidence, knownOn ?? null),
    source: ({ source }, _, { loaders }) => workOf(source, loaders),
    attributedTo: ({ attributedTo }, _, { loaders }) =>
      allMaybe(attributedTo.map((id) => entityOf(id, loaders))),
    origin: ({ origin }, _, { loaders }) => (origin === null ? null : entityOf(origin, loaders)),
  },
} satisfies Resolvers;
