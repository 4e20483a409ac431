import { readFile } from 'node:fs/promises';
import {
  buildSchema,
  type GraphQLField,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql';
import { expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../../src/api/bounds/limits.js';
import { ATTRIBUTE_TYPES } from '../../../src/domain/attribute-types.js';
import { ENTITY_KINDS } from '../../../src/domain/entity-kind.js';
import { RELATIONSHIP_TYPES } from '../../../src/domain/vocabulary.js';

const schema = buildSchema(await readFile('schema.graphql', 'utf8'));
const directive = schema.getDirective('listSize');
const types = Object.values(schema.getTypeMap()).filter(
  (type) => isObjectType(type) || isInterfaceType(type),
);
const fields = types.filter(({ astNode }) => astNode).flatMap(({ name }) => fieldsOf(name));

interface SizedField {
  readonly name: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly size: Readonly<Record<string, unknown>> | undefined;
}

function fieldsOf(type: string): SizedField[] {
  const of = schema.getType(type);
  if (!isObjectType(of) && !isInterfaceType(of)) return [];
  return Object.values(of.getFields()).map((field) => ({
    name: `${type}.${field.name}`,
    field,
    size: directive && field.astNode ? getDirectiveValues(directive, field.astNode) : undefined,
  }));
}

/** `Type.field` of the lists that the fields which lead to their type size. */
const sized = new Set(
  fields.flatMap(({ field, size }) =>
    ((size?.sizedFields ?? []) as readonly string[]).map((below) => `${getNamedType(field.type)}.${below}`),
  ),
);

it('every list has a size, by which its cost is counted', () => {
  const lists = fields.filter(({ field }) => isListType(getNullableType(field.type)));
  expect(lists.length).toBeGreaterThan(30);
  expect(lists.filter(({ name, size }) => !size && !sized.has(name)).map(({ name }) => name)).toEqual([]);
});

it('every page is sized by "first", at each field that leads to it', () => {
  const pages = fields.filter(({ field }) => `${getNamedType(field.type)}`.endsWith('Connection'));
  expect(pages.length).toBeGreaterThan(10);
  for (const { name, size } of pages)
    expect(size, name).toMatchObject({ slicingArguments: ['first'], sizedFields: ['edges'] });
});

it('a size names arguments and lists that there are', () => {
  for (const { name, field, size } of fields.filter((one) => one.size)) {
    const below = fieldsOf(`${getNamedType(field.type)}`).map((one) => one.field.name);
    const given = field.args.map((argument) => argument.name);
    expect(given, name).toEqual(expect.arrayContaining((size?.slicingArguments ?? []) as string[]));
    expect(below, name).toEqual(expect.arrayContaining((size?.sizedFields ?? []) as string[]));
    expect([size?.assumedSize, size?.slicingArguments].filter(Boolean), name).toHaveLength(1);
  }
});

it('lists of constants have their length, and lists with a limit no more than it', () => {
  const sizes = Object.fromEntries(fields.map(({ name, size }) => [name, size?.assumedSize]));
  expect(sizes).toMatchObject({
    'Dataset.entities': ENTITY_KINDS.length,
    'Dataset.relationships': RELATIONSHIP_TYPES.length,
    'Dataset.vocabulary': RELATIONSHIP_TYPES.length,
    'Dataset.attributes': ATTRIBUTE_TYPES.length,
    'VocabularyEntry.subjectKinds': ENTITY_KINDS.length,
    'VocabularyEntry.objectKinds': ENTITY_KINDS.length,
    'Neighborhood.members': DEFAULT_LIMITS.neighbors,
  });
});
