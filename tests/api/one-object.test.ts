import { buildASTSchema, getNamedType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, type Limits } from '../../src/api/bounds/limits.js';
import { typeDefs } from '../../src/api/generated/type-defs.js';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { onEachStore } from '../stores.js';
import { ask } from './ask.js';
import { everything, needsNoArgument, SeenValues } from './walk-schema.js';

const schema = buildASTSchema(typeDefs);
const seed = await readDataset('seed/article');

const entityIds = seed.entities.map(({ id }) => id);
const relationshipIds = seed.relationships.map(({ id }) => id);
const attributeIds = seed.attributes.map(({ id }) => id);
const evidenceIds = [...seed.relationships, ...seed.attributes, ...seed.entities].flatMap((record) =>
  'evidence' in record ? record.evidence.map(({ id }) => id) : [],
);

const ALL = '{ polarity: [AFFIRMED, NEGATED], unsupported: INCLUDE }';

/** How each root field is asked, and how far its answer is followed. A field that is not here fails the test. */
const ROOTS: Readonly<Record<string, { readonly given: readonly string[]; readonly depth: number }>> = {
  node: {
    given: [...entityIds, ...relationshipIds, ...attributeIds, ...evidenceIds].map((id) => `id: "${id}"`),
    depth: 1,
  },
  entity: { given: entityIds.map((id) => `id: "${id}"`), depth: 1 },
  entities: { given: ['first: 100'], depth: 2 },
  search: { given: ['text: "Kim", first: 20', 'text: "report", first: 20'], depth: 2 },
  match: { given: ['candidates: [{ name: "Kim Kardashian" }, { name: "Alice Johnson" }]'], depth: 2 },
  relationship: { given: relationshipIds.map((id) => `id: "${id}"`), depth: 1 },
  attribute: { given: attributeIds.map((id) => `id: "${id}"`), depth: 1 },
  attributes: { given: [`first: 100, filter: ${ALL}`], depth: 2 },
  relationships: { given: [`first: 100, filter: ${ALL}`, 'first: 100, orderBy: LATEST_FIRST'], depth: 2 },
  advocacies: { given: [`first: 100, filter: ${ALL}`], depth: 2 },
  connection: {
    given: [
      'from: "kim-kardashian", to: "jack-johnson", limit: 20, filter: { modality: [ACTUAL, PLANNED, POSSIBLE] }',
      'from: "jack-johnson", to: "kim-kardashian"',
      'from: "donald-trump", to: "alice-marie-johnson"',
    ],
    depth: 1,
  },
  neighborhood: { given: ['of: ["kim-kardashian"], hops: 3'], depth: 1 },
  timeline: { given: ['first: 100', 'of: ["donald-trump"]'], depth: 2 },
  sources: { given: ['first: 100'], depth: 2 },
  changes: { given: ['since: "0"'], depth: 2 },
  dataset: { given: [''], depth: 1 },
};

/** What is walked here no reader may ask for at once. */
const UNBOUNDED = Object.fromEntries(
  Object.entries(DEFAULT_LIMITS).map(([name, limit]) => [
    name,
    name === 'pageSize' ? limit : name === 'deadlineMs' ? 1_000_000_000 : 1_000_000_000_000,
  ]),
) as unknown as Limits;

const query = schema.getQueryType()?.getFields() ?? {};

/** One operation for each root field. */
const operations = Object.entries(query).map(([name, { type }]): [string, string] => {
  const { given = [], depth = 0 } = ROOTS[name] ?? {};
  const { spread, text } = everything(schema, depth);
  const selection = spread(getNamedType(type));
  const fields = given.map((one, i) => `_${i}: ${name}${one === '' ? '' : `(${one})`} ${selection}`);
  return [name, `query { ${fields.join('\n')} }\n${text()}`];
});

onEachStore('an id', (open) => {
  it('means one object, by whatever way it is reached', async () => {
    const store = await open(seed);
    const seen = new SeenValues(schema);
    for (const [name, operation] of operations) {
      const { data, errors } = await ask(store, operation, {}, UNBOUNDED);
      expect({ name, errors }).toEqual({ name, errors: undefined });
      seen.note(data);
    }
    expect(seen.contradictions()).toEqual([]);

    // Nothing was left out: every object of the graph, by several ways, and every field of every type that has an id.
    const objects = [...entityIds, ...relationshipIds, ...attributeIds, ...evidenceIds];
    expect([...seen.met.keys()].map((object) => object.split(':')[1]).sort()).toEqual(objects.sort());
    expect([...seen.met].filter(([, times]) => times < 4)).toEqual([]);
    expect([...seen.fields].sort()).toEqual(fieldsOfObjects());
  }, 300_000);
});

describe('the walk', () => {
  it('asks every root field', () => {
    expect(Object.keys(ROOTS).sort()).toEqual(Object.keys(query).sort());
  });

  it('finds a field whose value depends on the way', () => {
    const seen = new SeenValues(schema);
    const met = (phrase: string) => ({
      __typename: 'Relationship',
      id: 'ada-met-bruno',
      type: 'MET',
      phrase,
    });
    seen.note({ a: { __typename: 'RelationshipEdge', cursor: '1', node: met('met') } });
    seen.note({ a: [met('was met by')] });
    expect(seen.contradictions()).toEqual(['Relationship:ada-met-bruno.phrase: "met" | "was met by"']);
  });

  it('takes for one value what says the same of an object, however much of it', () => {
    const seen = new SeenValues(schema);
    const ada = { __typename: 'Person', id: 'ada' };
    seen.note([
      { __typename: 'Relationship', id: 'r', subject: ada },
      { __typename: 'Relationship', id: 'r', subject: { ...ada, name: 'Ada' } },
    ]);
    expect(seen.contradictions()).toEqual([]);
  });
});

function fieldsOfObjects(): string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && 'id' in type.getFields())
    .filter((type) => seed.entities.some(({ kind }) => kind === type.name) || !isEntity(type.name))
    .flatMap((type) =>
      isObjectType(type)
        ? Object.values(type.getFields())
            .filter(({ name }) => needsNoArgument(type, name))
            .map(({ name }) => `${type.name}.${name}`)
        : [],
    )
    .sort();
}

function isEntity(name: string): boolean {
  const entity = schema.getType('Entity');
  const type = schema.getType(name);
  return isObjectType(type) && type.getInterfaces().some((one) => one === entity);
}
