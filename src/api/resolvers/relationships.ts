import { phraseOf } from '../../domain/phrase.js';
import { isKnown, isSupported, supportOf } from '../../domain/support.js';
import { entityOf, relationshipOf } from '../by-id.js';
import type { Resolvers } from '../generated/resolver-types.js';
import type { Loaders } from '../request/loaders.js';
import { onItsOwn, type SeenRelationship, viewedEnd } from '../seen-relationship.js';

export const relationshipResolvers = {
  Relationship: {
    id: ({ relationship }) => relationship.id,
    type: ({ relationship }) => relationship.type,
    subject: (seen, _, { loaders }) => endOf(seen, 'subject', loaders),
    object: (seen, _, { loaders }) => endOf(seen, 'object', loaders),
    other: (seen, _, { loaders }) =>
      endOf(seen, viewedEnd(seen) === 'subject' ? 'object' : 'subject', loaders),
    phrase: (seen, _, { loaders }) => phrase(seen, loaders),
    detail: ({ relationship }) => relationship.detail,
    quantities: ({ relationship }) => relationship.quantities,
    qualifiers: ({ relationship }) => relationship.qualifiers,
    polarity: ({ relationship }) => relationship.polarity,
    modality: ({ relationship }) => relationship.modality,
    when: ({ relationship }) => relationship.when,
    evidence: ({ relationship }, { knownOn }) => {
      const day = knownOn ?? null;
      return relationship.evidence.filter((evidence) => isKnown(evidence, day));
    },
    support: ({ relationship }, { knownOn }) => supportOf(relationship, knownOn ?? null),
    conflicts: async ({ relationship }, { knownOn }, { loaders }) => {
      const day = knownOn ?? null;
      const conflicts = await Promise.all(relationship.conflicts.map((id) => relationshipOf(id, loaders)));
      return conflicts.filter((conflict) => isSupported(conflict, day)).map(onItsOwn);
    },
  },
  Qualifier: {
    entities: ({ entities }, _, { loaders }) => Promise.all(entities.map((id) => entityOf(id, loaders))),
    relationships: async ({ relationships }, _, { loaders }) =>
      (await Promise.all(relationships.map((id) => relationshipOf(id, loaders)))).map(onItsOwn),
  },
} satisfies Resolvers;

async function endOf({ relationship, from }: SeenRelationship, end: 'subject' | 'object', loaders: Loaders) {
  const id = relationship[end];
  return from?.id === id ? from : entityOf(id, loaders);
}

/** Reads the viewed entity only where it matters whether it is several people. */
async function phrase(seen: SeenRelationship, loaders: Loaders): Promise<string> {
  const end = viewedEnd(seen);
  const ofOne = phraseOf(seen.relationship, { end, plural: false });
  const ofSeveral = phraseOf(seen.relationship, { end, plural: true });
  if (ofOne === ofSeveral) return ofOne;
  return (await endOf(seen, end, loaders)).kind === 'Group' ? ofSeveral : ofOne;
}
