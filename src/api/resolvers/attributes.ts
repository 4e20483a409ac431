import { tell } from '../../answers/tell.js';
import type { Attribute } from '../../domain/attribute.js';
import { countryName } from '../../domain/country.js';
import { allMaybe, type MaybePromise, mapMaybe } from '../../domain/maybe-promise.js';
import { supportOf } from '../../domain/support.js';
import { attributeSentence, formatAttributeValue } from '../../text/format-attribute.js';
import { knownByGiven } from '../arguments/known-by.js';
import { entityOf } from '../by-id.js';
import { conflictsOf } from '../conflicts-of.js';
import { evidenceOf } from '../evidence-of.js';
import type { Resolvers } from '../generated/resolver-types.js';
import type { Loaders } from '../request/loaders.js';

export const attributeResolvers = {
  Statement: { __resolveType: (statement) => ('subject' in statement ? 'Relationship' : 'Attribute') },
  Attribute: {
    entity: ({ entity }, _, { loaders }) => entityOf(entity, loaders),
    valueText: (attribute, _, { loaders }) => valueText(attribute, loaders),
    sentence: (attribute, given, { loaders }) =>
      mapMaybe(
        allMaybe([entityOf(attribute.entity, loaders), valueText(attribute, loaders)]),
        ([{ name }, value]) =>
          attributeSentence(attribute, name, value, tell(attribute, knownByGiven(given)).when),
      ),
    whenText: (attribute, given) => tell(attribute, knownByGiven(given)).when,
    evidence: (attribute, given) => evidenceOf(attribute, knownByGiven(given)),
    support: (attribute, given) => supportOf(attribute, knownByGiven(given)),
    conflicts: (attribute, given, { loaders }) => conflictsOf(attribute, knownByGiven(given), loaders),
  },
  AttributeValue: {
    __resolveType: ({ kind }) => VALUE_TYPES[kind],
  },
  CountryValue: {
    code: ({ country }) => country,
    name: ({ country }) => countryName(country),
  },
  EntityValue: { entity: ({ entity }, _, { loaders }) => entityOf(entity, loaders) },
} satisfies Resolvers;

const VALUE_TYPES = {
  TEXT: 'TextValue',
  DATE: 'DateValue',
  QUANTITY: 'QuantityValue',
  COUNTRY: 'CountryValue',
  ENTITY: 'EntityValue',
} as const;

function valueText({ value }: Attribute, loaders: Loaders): MaybePromise<string> {
  if (value.kind !== 'ENTITY') return formatAttributeValue(value, '');
  return mapMaybe(entityOf(value.entity, loaders), ({ name }) => formatAttributeValue(value, name));
}
