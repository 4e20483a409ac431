import { ATTRIBUTE_TYPES } from '../../domain/attribute-types.js';
import { ENTITY_KINDS } from '../../domain/entity-kind.js';
import { allMaybe } from '../../domain/maybe-promise.js';
import { TYPE_NOTES } from '../../domain/type-notes.js';
import { RELATIONSHIP_TYPES, VOCABULARY } from '../../domain/vocabulary.js';
import { entityOf } from '../by-id.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { phrasesOf } from '../phrases.js';

export const datasetResolvers = {
  Dataset: {
    entities: ({ entities }) =>
      ENTITY_KINDS.map((kind) => ({ kind, count: entities[kind] ?? 0 })).filter(({ count }) => count > 0),
    relationships: ({ relationships }) =>
      RELATIONSHIP_TYPES.map((type) => ({ type, count: relationships[type] ?? 0 })).filter(
        ({ count }) => count > 0,
      ),
    attributes: ({ attributes }) =>
      ATTRIBUTE_TYPES.map((type) => ({ type, count: attributes[type] ?? 0 })).filter(
        ({ count }) => count > 0,
      ),
    vocabulary: () => RELATIONSHIP_TYPES,
  },
  Question: {
    about: ({ about }, _, { loaders }) => allMaybe(about.map((id) => entityOf(id, loaders))),
  },
  NarrowerType: {
    name: ({ type }) => type.name,
    narrows: ({ type }) => type.narrows,
    description: ({ type }) => type.description,
    phrases: ({ type }) => phrasesOf(type.narrows, 'subject', type),
    inversePhrases: ({ type }) => phrasesOf(type.narrows, 'object', type),
  },
  VocabularyEntry: {
    type: (type) => type,
    phrases: (type) => phrasesOf(type, 'subject'),
    inversePhrases: (type) => phrasesOf(type, 'object'),
    subjectKinds: (type) => VOCABULARY[type].subjectKinds,
    objectKinds: (type) => VOCABULARY[type].objectKinds,
    symmetric: (type) => VOCABULARY[type].symmetric,
    nature: (type) => VOCABULARY[type].nature,
    tie: (type) => VOCABULARY[type].tie,
    advocacy: (type) => VOCABULARY[type].advocacy,
    weight: (type) => VOCABULARY[type].weight,
    once: (type) => VOCABULARY[type].once,
    endsWith: (type) => VOCABULARY[type].endsWith,
    note: (type) => TYPE_NOTES[type] ?? null,
  },
} satisfies Resolvers;
