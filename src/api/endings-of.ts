import type { EndingsOf } from '../answers/tell.js';
import { ATTRIBUTE_TYPES, ATTRIBUTE_VOCABULARY } from '../domain/attribute-types.js';
import { ANY_ATTRIBUTE } from '../domain/filter/attribute-filter.js';
import type { AttributeQuery } from '../store/graph-store.js';
import type { Loaders } from './request/loaders.js';

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

/** Read once a request and entity, with those of all others that are asked for. */
export const endingsOf =
  (loaders: Loaders): EndingsOf =>
  async (entity) =>
    (await loaders.attributesOf(ENDINGS).load(entity)).items;
