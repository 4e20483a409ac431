import { tell } from '../../answers/tell.js';
import type { Attribute } from '../../domain/attribute.js';
import { countryName } from '../../domain/country.js';
import { supportOf } from '../../domain/support.js';
import { attributeSentence, formatAttributeValue } from '../../text/format-attribute.js';
import { entityOf } from '../by-id.js';
import { conflictsOf } from '../conflicts-of.js';
import { endingsOf } from '../endings-of.js';
import { evidenceOf } from '../evidence-of.js';
import type { Resolvers } from '../generated/resolver-types.js';
import type { Loaders } from '../request/loaders.js';

export const attributeResolvers = {
  Statement: { __resolveType: (statement) => ('subject' in statement ? 'Relationship' : 'Attribute') },
  Attribute: {
    entity: ({ entity }, _, { loaders }) => entityOf(entity, loaders),
    valueText: (attribute, _, { loaders }) => valueText(attribute, loaders),
    sentence: async (attribute, { knownOn }, { loaders }) => {
      const [{ name }, value, { when }] = await Promise.all([
        entityOf(attribute.entity, loaders),
        valueText(attribute, loaders),
        tell(attribute, knownOn ?? null, endingsOf(loaders)),
      ]);
      return attributeSentence(attribute, name, value, when);
    },
    whenText: async (attribute, { knownOn }, { loaders }) =>
      (await tell(attribute, knownOn ?? null, endingsOf(loaders))).when,
    evidence: (attribute, { knownOn }) => evidenceOf(attribute, knownOn ?? null),
    support: (attribute, { knownOn }) => supportOf(attribute, knownOn ?? null),
    conflicts: (attribute, { knownOn }, { loaders }) => conflictsOf(attribute, knownOn ?? null, loaders),
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

async function valueText({ value }: Attribute, loaders: Loaders): Promise<string> {
  const name = value.kind === 'ENTITY' ? (await entityOf(value.entity, loaders)).name : '';
  return formatAttributeValue(value, name);
}
