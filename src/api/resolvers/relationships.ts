import { boundBy, tell } from '../../answers/tell.js';
import { supportOf } from '../../domain/support.js';
import { VOCABULARY } from '../../domain/vocabulary.js';
import { sentence } from '../../text/sentence.js';
import { entityOf, relationshipOf } from '../by-id.js';
import { conflictsOf } from '../conflicts-of.js';
import { endingsOf } from '../endings-of.js';
import { evidenceOf } from '../evidence-of.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { phraseFrom } from '../phrase-from.js';

export const relationshipResolvers = {
  Relationship: {
    narrowerType: ({ narrowerType }) => narrowerType?.name ?? null,
    subject: ({ subject }, _, { loaders }) => entityOf(subject, loaders),
    object: ({ object }, _, { loaders }) => entityOf(object, loaders),
    phrase: (relationship, { knownOn }, { loaders }) =>
      phraseFrom(relationship.subject, relationship, knownOn ?? null, loaders),
    whenText: async (relationship, { knownOn }, { loaders }) =>
      (await tell(relationship, knownOn ?? null, endingsOf(loaders))).when,
    evidence: (relationship, { knownOn }) => evidenceOf(relationship, knownOn ?? null),
    support: (relationship, { knownOn }) => supportOf(relationship, knownOn ?? null),
    sentence: async (relationship, { knownOn }, { loaders }) => {
      const [subject, object, phrase, { when }] = await Promise.all([
        entityOf(relationship.subject, loaders),
        entityOf(relationship.object, loaders),
        phraseFrom(relationship.subject, relationship, knownOn ?? null, loaders),
        tell(relationship, knownOn ?? null, endingsOf(loaders)),
      ]);
      return sentence({ subject, phrase, object, whenText: when });
    },
    bound: (relationship, { knownOn }, { loaders }) =>
      boundBy(relationship, knownOn ?? null, endingsOf(loaders)),
    conflicts: (relationship, { knownOn }, { loaders }) =>
      conflictsOf(relationship, knownOn ?? null, loaders),
  },
  EntityRelationshipEdge: {
    phrase: ({ entity, node, knownOn }, _, { loaders }) => phraseFrom(entity.id, node, knownOn, loaders),
    other: ({ entity, node }, _, { loaders }) =>
      entityOf(entity.id === node.subject ? node.object : node.subject, loaders),
    direction: ({ entity, node }) => {
      if (VOCABULARY[node.type].symmetric) return 'ANY';
      return entity.id === node.subject ? 'OUT' : 'IN';
    },
  },
  Qualifier: {
    entities: ({ entities }, _, { loaders }) => Promise.all(entities.map((id) => entityOf(id, loaders))),
    relationships: ({ relationships }, _, { loaders }) =>
      Promise.all(relationships.map((id) => relationshipOf(id, loaders))),
  },
} satisfies Resolvers;
