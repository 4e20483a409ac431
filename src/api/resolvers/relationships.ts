import { sayRelationship } from '../../answers/say-relationship.js';
import { tell } from '../../answers/tell.js';
import { boundOf } from '../../domain/bound.js';
import { allMaybe, mapMaybe } from '../../domain/maybe-promise.js';
import { supportOf } from '../../domain/support.js';
import { VOCABULARY } from '../../domain/vocabulary.js';
import { knownByGiven } from '../arguments/known-by.js';
import { entityOf, relationshipOf } from '../by-id.js';
import { conflictsOf } from '../conflicts-of.js';
import { evidenceOf } from '../evidence-of.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { phraseFrom } from '../phrase-from.js';

export const relationshipResolvers = {
  Relationship: {
    narrowerType: ({ narrowerType }) => narrowerType?.name ?? null,
    subject: ({ subject }, _, { loaders }) => entityOf(subject, loaders),
    object: ({ object }, _, { loaders }) => entityOf(object, loaders),
    phrase: (relationship, given, { loaders }) =>
      phraseFrom(relationship.subject, relationship, knownByGiven(given), loaders),
    whenText: (relationship, given) => tell(relationship, knownByGiven(given)).when,
    evidence: (relationship, given) => evidenceOf(relationship, knownByGiven(given)),
    support: (relationship, given) => supportOf(relationship, knownByGiven(given)),
    sentence: (relationship, given, { loaders }) => {
      const ends = allMaybe([
        entityOf(relationship.subject, loaders),
        entityOf(relationship.object, loaders),
      ]);
      return mapMaybe(ends, ([subject, object]) =>
        sayRelationship(relationship, subject, object, knownByGiven(given)),
      );
    },
    bound: (relationship, given) => boundOf(relationship, knownByGiven(given)),
    conflicts: (relationship, given, { loaders }) => conflictsOf(relationship, knownByGiven(given), loaders),
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
    entities: ({ entities }, _, { loaders }) => allMaybe(entities.map((id) => entityOf(id, loaders))),
    relationships: ({ relationships }, _, { loaders }) =>
      allMaybe(relationships.map((id) => relationshipOf(id, loaders))),
  },
} satisfies Resolvers;
