import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';

/*
 * What is generated for the API, as text: the values of three enums in schema.graphql and the fields that all kinds of
 * entities share, the schema as a module (so that no file is read at run time), and the types of the resolvers.
 */

/**
 * @typedef {object} Tables what the values of enums follow from, in the order of the enum
 * @property {readonly import('../src/domain/vocabulary.js').RelationshipType[]} types
 * @property {typeof import('../src/api/phrases.js').phrasesOf} phrasesOf
 * @property {typeof import('../src/domain/type-notes.js').TYPE_NOTES} notes
 * @property {typeof import('../src/domain/attribute-types.js').ATTRIBUTE_VOCABULARY} attributes
 * @property {typeof import('../src/answers/relaxations.js').CONDITION_ROWS} conditions
 */

/**
 * @param {string} schema the text of schema.graphql
 * @param {Tables} tables
 * @returns {Promise<ReadonlyMap<string, string>>} path from the top of the repository → what the file must hold
 */
export async function generate(schema, { types, phrasesOf, notes, attributes, conditions }) {
  const ofTypes = types.map((type) => {
    const phrases = `${phrasesOf(type, 'subject').affirmed}; ${phrasesOf(type, 'object').affirmed}`;
    return enumValue(type, notes[type] === undefined ? phrases : `${phrases}. ${notes[type]}`);
  });
  const ofConditions = conditions.map(({ name, field, label }) => enumValue(name, `\`${field}\`: ${label}.`));
  const ofAttributes = Object.entries(attributes).map(([name, { label, values }]) =>
    enumValue(name, `${label}: ${values.join(' or ')}.`),
  );
  const withTypes = withValues(schema, 'RelationshipType', ofTypes);
  const withAttributes = withValues(withTypes, 'AttributeType', ofAttributes);
  const withEnums = withValues(withAttributes, 'Condition', ofConditions);
  const complete = withSharedFields(withEnums);
  return new Map([
    ['schema.graphql', complete],
    ['src/api/generated/type-defs.ts', typeDefs(complete)],
    ['src/api/generated/resolver-types.ts', await resolverTypes(complete)],
  ]);
}

/**
 * @param {string} name
 * @param {string} description
 */
const enumValue = (name, description) => `  "${description}"\n  ${name}\n`;

/**
 * The schema with these values in an enum.
 * @param {string} schema
 * @param {string} name
 * @param {readonly string[]} values
 */
function withValues(schema, name, values) {
  const old = new RegExp(`(?<=^enum ${name} \\{\\n)[^}]*(?=^\\}$)`, 'm');
  if (!old.test(schema)) throw new Error(`Expected schema.graphql to have "enum ${name} {".`);
  return schema.replace(old, () => values.join('\n'));
}

const SHARED =
  '  # Shared: the fields of the interface Entity, edited there and copied by `npm run generate`.\n';
const SHARED_END = '  # End of the shared fields.\n';

/**
 * The schema with the fields of the interface Entity, as they are written there, between the two comments in each type that
 * implements it. What a type has of its own comes after them.
 * @param {string} schema
 * @throws where there is no such interface, or a type that implements it lacks the comments.
 */
function withSharedFields(schema) {
  const fields = /^interface Entity\b[^{]*\{\n(.*?)^\}$/ms.exec(schema)?.[1];
  if (fields === undefined) throw new Error('Expected schema.graphql to have "interface Entity".');
  return schema.replace(/^type (\w+) implements [^{]*\bEntity\b[^{]*\{\n.*?^\}$/gms, (type, name) => {
    const [start, end] = [type.indexOf(SHARED), type.indexOf(SHARED_END)];
    if (start < 0 || end < start)
      throw new Error(
        `Expected "type ${name}" in schema.graphql to begin with these two lines, between which the fields of Entity are copied:\n${SHARED}${SHARED_END}`,
      );
    return type.slice(0, start) + SHARED + fields + type.slice(end);
  });
}

/** @param {string} schema */
function typeDefs(schema) {
  const escaped = schema.replace(/[\\`]|\$\{/g, (special) => `\\${special}`);
  return `${NOTICE}
import { gql } from 'graphql-tag';

/** schema.graphql. */
export const typeDefs = gql\`
${escaped}\`;
`;
}

/** @param {string} schema */
async function resolverTypes(schema) {
  const code = await codegen({
    filename: 'resolver-types.ts',
    schema: parse(schema),
    documents: [],
    pluginMap: { typescript, resolvers },
    plugins: [{ typescript: {} }, { resolvers: {} }],
    config: {
      contextType: '../request/context.js#Context',
      enumsAsTypes: true,
      enumValues: ENUMS,
      immutableTypes: true,
      inputMaybeValue: 'T | null | undefined',
      mappers: MAPPERS,
      maybeValue: 'T | null',
      scalars: SCALARS,
      skipTypename: true,
      useTypeImports: true,
    },
  });
  return `${NOTICE}\n${code}\n`;
}

const NOTICE = '/* Generated from schema.graphql by `npm run generate`. Do not edit. */';

/** An enum whose values have other names within; those of all others are the same. */
const ENUMS = {
  EntityKind: {
    PERSON: 'Person',
    GROUP: 'Group',
    ORGANIZATION: 'Organization',
    PLACE: 'Place',
    EVENT: 'Event',
    WORK: 'Work',
    TOPIC: 'Topic',
  },
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
};

/** What resolvers are given (the meaning of an argument) and give (its text). */
const SCALARS = {
  ID: 'string',
  Edtf: { input: '../../domain/day-range.js#DayRange', output: 'string' },
  EdtfDate: { input: 'number', output: 'string' },
  Url: 'string',
  Sha256: 'string',
};

/** What resolvers are given for each type. */
const MAPPERS = {
  Change: '../changes/list-changes.js#ListedChange',
  Changes: '../changes/list-changes.js#ListedChanges',
  ComparedFeature: '../../domain/comparison.js#ComparedFeature as ComparedFeatureRecord',
  Attribute: '../../domain/attribute.js#Attribute as AttributeRecord',
  AttributeConnection: '../list.js#AttributeList',
  AttributeValue: '../../domain/attribute.js#AttributeValue as AttributeValueRecord',
  CountryValue: '../../domain/attribute.js#CountryValue as CountryValueRecord',
  DateValue: '../../domain/attribute.js#DateValue as DateValueRecord',
  EntityValue: '../../domain/attribute.js#EntityValue as EntityValueRecord',
  QuantityValue: '../../domain/attribute.js#QuantityValue as QuantityValueRecord',
  Statement: '../../domain/statement.js#Statement as StatementRecord',
  TextValue: '../../domain/attribute.js#TextValue as TextValueRecord',
  ConnectionAnswer: '../../answers/connect.js#Connection',
  Dataset: '../../store/graph-store.js#DatasetSummary',
  Entity: '../../domain/entity.js#Entity as EntityRecord',
  EntityConnection: '../list.js#EntityList',
  EntityKind: '../../domain/entity-kind.js#EntityKind as EntityKindRecord',
  EntityRelationshipConnection: '../list.js#EntityRelationshipList',
  EntityRelationshipEdge: '../list.js#EntityRelationshipEdge as EntityRelationshipEdgeRecord',
  Event: '../../domain/entity.js#EventEntity',
  ExcludedRelationshipConnection: '../list.js#ExcludedList',
  ExcludedRelationshipEdge: '../list.js#ExcludedEdge',
  Evidence: '../evidence-of.js#OwnedEvidence',
  Evidenced: '../evidence-of.js#Evidenced as EvidencedRecord',
  Facets: '../../domain/facets.js#Facets as FacetsRecord',
  Group: '../../domain/entity.js#PlainEntity',
  Hop: '../connected-entities.js#SeenHop',
  NearMiss: '../connected-entities.js#SeenNearMiss',
  NarrowerType: '../../store/graph-store.js#TypeCount as OwnTypeCount',
  Neighborhood: '../list.js#ListedNeighborhood',
  NeighborhoodMember: '../../answers/neighborhood.js#Member',
  Notice: '../../domain/entity.js#Notice as NoticeRecord',
  Organization: '../../domain/entity.js#PlainEntity',
  Path: '../connected-entities.js#SeenPath',
  Person: '../../domain/entity.js#PlainEntity',
  Place: '../../domain/entity.js#PlainEntity',
  Qualifier: '../../domain/relationship.js#Qualifier as QualifierRecord',
  Question: '../../domain/question.js#Question as QuestionRecord',
  Relationship: '../../domain/relationship.js#Relationship as RelationshipRecord',
  RelationshipConnection: '../list.js#RelationshipList',
  SearchReport: '../../answers/connect.js#Connection',
  SearchHit: '../../names/rank.js#SearchHit as SearchHitRecord',
  Support: '../../domain/support.js#Support as SupportRecord',
  TimelineConnection: '../list.js#TimelineList',
  TimeSpan: '../../domain/time-span.js#TimeSpan as TimeSpanRecord',
  Topic: '../../domain/entity.js#PlainEntity',
  VocabularyEntry: '../../domain/vocabulary.js#RelationshipType as VocabularyType',
  Work: '../../domain/entity.js#WorkEntity',
  WorkConnection: '../list.js#WorkList',
};
