import { readdirSync, readFileSync } from 'node:fs';
import {
  buildSchema,
  type FieldNode,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/api/bounds/limits.js';
import { createApi } from '../../src/api/create-api.js';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { memoryStore } from '../../src/store/memory/memory-store.js';

const FOLDER = 'src/playground/examples';
const seed = await readDataset('seed');
const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));

const selects = (field: FieldNode, name: string) =>
  field.selectionSet?.selections.some((one) => one.kind === Kind.FIELD && one.name.value === name) ?? false;

/** The fields of a query of which a claim is false, as they stand in it. */
function fieldsThat(
  query: string,
  isWrong: (field: FieldNode, type: string, hasId: boolean) => boolean,
): string[] {
  const wrong: string[] = [];
  const types = new TypeInfo(schema);
  visit(
    parse(query),
    visitWithTypeInfo(types, {
      Field: (field) => {
        const type = getNamedType(getNullableType(types.getType()));
        const hasId = (isObjectType(type) || isInterfaceType(type)) && type.getFields().id !== undefined;
        if (type && isWrong(field, type.name, hasId)) wrong.push(print(field));
      },
    }),
  );
  return wrong;
}

async function answerOf(query: string): Promise<string> {
  const api = createApi(memoryStore(seed), DEFAULT_LIMITS);
  onTestFinished(() => api.stop());
  const { body } = await api.executeOperation({ query });
  expect(body).toMatchObject({ kind: 'single', singleResult: { data: expect.anything() } });
  return JSON.stringify(body);
}

describe.each(readdirSync(FOLDER).sort())('the example %s', (file) => {
  const query = readFileSync(`${FOLDER}/${file}`, 'utf8');

  it('begins with what it asks, and has a name for its tab', () => {
    expect(query).toMatch(/^# [A-Z].*\nquery [A-Z]\w+/);
  });

  it('finds something in the seed, and all of it', async () => {
    const found = await answerOf(query);
    expect(found).not.toContain('"errors"');
    expect(found).toMatch(/"(node|entity|paths)":[{[]\S/);
    expect(found).not.toMatch(/"(hasNextPage":true|complete":false)/);
  });

  it('lists nothing without the id by which it is found again', () => {
    expect(fieldsThat(query, (field, _, hasId) => hasId && !selects(field, 'id'))).toEqual([]);
  });

  it('cuts no list in silence', () => {
    expect(
      fieldsThat(query, (field, type) => {
        if (type === 'ConnectionAnswer') return !selects(field, 'report');
        return selects(field, 'edges') && !selects(field, 'pageInfo');
      }),
    ).toEqual([]);
  });
});
