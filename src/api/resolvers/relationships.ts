import { ATTRIBUTE_TYPES, ATTRIBUTE_VOCABULARY } from '../../domain/attribute-types.js';
import { boundingEnds, boundOf } from '../../domain/bound.js';
import { ANY_ATTRIBUTE } from '../../domain/filter/attribute-filter.js';
import { supportOf } from '../../domain/support.js';
import { VOCABULARY } from '../../domain/vocabulary.js';
import type { AttributeQuery } from '../../store/graph-store.js';
import { sentence } from '../../text/sentence.js';
import { entityOf, relationshipOf } from '../by-id.js';
import { conflictsOf } from '../conflicts-of.js';
import { evidenceOf } from '../evidence-of.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { phraseFrom } from '../phrase-from.js';

/** All that end a life: of few entities more than a few sources tell of it. */
const ENDINGS: AttributeQuery = {
  filter: {
    ...ANY_ATTRIBUTE,
    types: ATTRIBUTE_TYPES.filter((type) => ATTRIBUTE_VOCABULARY[type].endsLife),
    polarity: ['AFFIRMED'],
    modality: ['ACTUAL'],
  },
  order: 'LATEST_FIRST',
  first: 100,
  after: null,
};

export const relationshipResolvers = {
  Relationship: {
    narrowerType: ({ narrowerType }) => narrowerType?.name ?? null,
    subject: ({ subject }, _, { loaders }) => entityOf(subject, loaders),
    object: ({ object }, _, { loaders }) => entityOf(object, loaders),
    phrase: (relationship, _, { loaders }) => phraseFrom(relationship.subject, relationship, loaders),
    evidence: (relationship, { knownOn }) => evidenceOf(relationship, knownOn ?? null),
    support: (relationship, { knownOn }) => supportOf(relationship, knownOn ?? null),
    sentence: async (relationship, _, { loaders }) => {
      const [subject, object, phrase] = await Promise.all([
        entityOf(relationship.subject, loaders),
        entityOf(relationship.object, loaders),
        phraseFrom(relationship.subject, relationship, loaders),
      ]);
      return sentence({ subject, phrase, object });
    },
    bound: async (relationship, { knownOn }, { loaders }) => {
      const ends = boundingEnds(relationship);
      if (ends.length === 0) return null;
      const pages = await Promise.all(ends.map((id) => loaders.attributesOf(ENDINGS).load(id)));
      return boundOf(
        relationship,
        pages.flatMap(({ items }) => items),
        knownOn ?? null,
      );
    },
    conflicts: (relationship, { knownOn }, { loaders }) =>
      conflictsOf(relationship, knownOn ?? null, loaders),
  },
  EntityRelationshipEdge: {
    phrase: ({ entity, node }, _, { loaders }) => phraseFrom(entity.id, node, loaders),
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
