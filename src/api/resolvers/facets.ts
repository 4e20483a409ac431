import type { Facets } from '../../domain/facets.js';
import { allMaybe, mapMaybe } from '../../domain/maybe-promise.js';
import { entityOf } from '../by-id.js';
import type { Resolvers } from '../generated/resolver-types.js';
import type { Context } from '../request/context.js';

const ofEntities =
  (name: 'sources' | 'speakers' | 'origins') =>
  (facets: Facets, _: unknown, { loaders }: Context) =>
    allMaybe(
      facets[name].map(({ value, count }) =>
        mapMaybe(entityOf(value, loaders), (entity) => ({ entity, count })),
      ),
    );

export const facetResolvers = {
  FacetName: {
    TYPES: 'types',
    NARROWER_TYPES: 'narrowerTypes',
    KINDS: 'kinds',
    SOURCES: 'sources',
    SPEAKERS: 'speakers',
    ORIGINS: 'origins',
    YEARS: 'years',
    POLARITIES: 'polarities',
    MODALITIES: 'modalities',
    DISPUTED: 'disputed',
    CONTESTED: 'contested',
    CHECKS: 'checks',
  },
  Facets: {
    types: ({ types }) => types.map(({ value, count }) => ({ type: value, count })),
    narrowerTypes: ({ narrowerTypes }) => narrowerTypes.map(({ value, count }) => ({ name: value, count })),
    kinds: ({ kinds }) => kinds.map(({ value, count }) => ({ kind: value, count })),
    sources: ofEntities('sources'),
    speakers: ofEntities('speakers'),
    origins: ofEntities('origins'),
    years: ({ years }) => years.map(({ value, count }) => ({ year: value, count })),
    polarities: ({ polarities }) => polarities.map(({ value, count }) => ({ polarity: value, count })),
    checks: ({ checks }) => checks.map(({ value, count }) => ({ check: value, count })),
    modalities: ({ modalities }) => modalities.map(({ value, count }) => ({ modality: value, count })),
  },
} satisfies Resolvers;
