import { getIntrospectionQuery } from 'graphql';
import { expect, it } from 'vitest';
import { FIXTURE } from '../../../src/store/audits/fixture.js';
import type { RelationshipQuery } from '../../../src/store/graph-store.js';
import { memoryStore } from '../../../src/store/memory/memory-store.js';
import { wrapStore } from '../../../src/store/wrap-store.js';
import { onEachStore } from '../../stores.js';
import { sender } from './sent.js';

const ABOUT = 'query($ids: [ID!]) { relationships(filter: { about: $ids }) { totalCount } }';
const TYPES =
  'query($types: [RelationshipType!]) { relationships(filter: { types: $types }) { totalCount } }';
const manyIds = (count: number) => Array.from({ length: count }, (_, i) => `person-${i}`);

onEachStore('a request', (open) => {
  it('may not name 15,000 ids, wherever they stand', async () => {
    const send = await sender(await open(FIXTURE));
    const refused = {
      status: 400,
      reads: 0,
      answer: {
        errors: [
          {
            message:
              'Expected at most 500 different entries in one list of an argument, but got 15000. Ask for fewer at a time. (The limit is listItems; ATTEST_MAX_LIST_ITEMS sets it.)',
            extensions: { code: 'LIMIT_EXCEEDED', limit: 'listItems', max: 500 },
          },
        ],
      },
    };
    const ids = manyIds(15_000);
    const filter = 'query($filter: RelationshipFilter) { relationships(filter: $filter) { totalCount } }';
    expect(await send(ABOUT, { ids })).toMatchObject(refused);
    expect(await send(filter, { filter: { sources: ids } })).toMatchObject(refused);
    expect(
      await send('query($ids: [ID!]) { entities(filter: { ids: $ids }) { totalCount } }', { ids }),
    ).toMatchObject(refused);
    expect(
      await send('query($ids: [ID!]) { sources(filter: { ids: $ids }) { totalCount } }', { ids }),
    ).toMatchObject(refused);
    expect(
      await send('query($of: [ID!]!) { neighborhood(of: $of) { complete } }', { of: ids }),
    ).toMatchObject(refused);
    expect(await send('query($of: [ID!]) { timeline(of: $of) { totalCount } }', { of: ids })).toMatchObject(
      refused,
    );
    expect(await send('{ dataset { title } }', { unused: [[ids]] })).toMatchObject(refused);
  });

  it('may not do so with a query that was accepted before', async () => {
    const send = await sender(await open(FIXTURE));
    expect(await send(ABOUT, { ids: manyIds(2) })).toMatchObject({ status: 200 });
    expect(await send(ABOUT, { ids: manyIds(15_000) })).toMatchObject({ status: 400, reads: 0 });
    expect(await send(ABOUT, { ids: manyIds(2) })).toMatchObject({ status: 200 });
  });

  it('may name one many times: the store is asked for it once', async () => {
    const given: unknown[] = [];
    const store = await open(FIXTURE);
    const seen = wrapStore({
      name: store.name,
      isLocal: false,
      around: (ask, name, args) => {
        if (name === 'countRelationships') given.push(args[0]);
        return ask(store);
      },
      withSignal: () => seen,
      close: async () => {},
    });
    const send = await sender(seen);
    const once = await send(TYPES, { types: ['MET'] });
    const often = await send(TYPES, { types: Array.from({ length: 10_000 }, () => 'MET') });
    const literal = await send(
      `{ relationships(filter: { types: [${'MET '.repeat(1_000)}] }) { totalCount } }`,
    );
    expect(once.answer.data).toEqual({ relationships: { totalCount: expect.any(Number) } });
    expect(often.answer).toEqual(once.answer);
    expect(literal.answer).toEqual(once.answer);
    const typesOf = (filter: unknown) => (filter as RelationshipQuery['filter']).types;
    expect(given.map(typesOf)).toEqual([['MET'], ['MET'], ['MET']]);
  });

  it('reads no more than ten times at a time', async () => {
    const send = await sender(await open(FIXTURE));
    const searches = Array.from({ length: 30 }, (_, i) => `s${i}: search(text: "ada ${i}") { score }`);
    const { answer, reads, readsAtATime } = await send(`{${searches.join(' ')}}`);
    expect(answer.errors).toBeUndefined();
    // Candidates, and the names that sources give them.
    expect(reads).toBe(60);
    expect(readsAtATime).toBe(10);
  });
});

it('gets no answer above its bytes, and the same below them', async () => {
  const query = '{relationships(first:100){edges{node{id phrase evidence{id says quote}}}}}';
  const { bytes } = await (await sender(memoryStore(FIXTURE)))(query);
  // The text ends with a line break, which is counted for nothing.
  const enough = await (await sender(memoryStore(FIXTURE), { answerBytes: bytes - 1 }))(query);
  expect(enough.answer.errors).toBeUndefined();
  const max = bytes - 2;
  expect(await (await sender(memoryStore(FIXTURE), { answerBytes: max }))(query)).toMatchObject({
    status: 400,
    answer: {
      errors: [
        {
          message: `Expected at most ${max} bytes in the answer, but got more. Select fewer fields, lower "first", or ask in several requests. (The limit is answerBytes; ATTEST_MAX_ANSWER_BYTES sets it.)`,
          extensions: { code: 'LIMIT_EXCEEDED', limit: 'answerBytes', max },
        },
      ],
    },
  });
});

it.each([
  ['GraphiQL', { inputValueDeprecation: true, schemaDescription: true }],
  ['a generator of code', { descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true }],
  ['a compiler', { descriptions: false, oneOf: true, inputValueDeprecation: true }],
])('lets %s read the whole schema', async (_, options) => {
  const { status, answer } = await (await sender(memoryStore(FIXTURE)))(getIntrospectionQuery(options));
  expect(status).toBe(200);
  expect(answer.errors).toBeUndefined();
});

it('refuses what cannot be parsed as what cannot be parsed', async () => {
  const send = await sender(memoryStore(FIXTURE));
  for (const query of ['{', '{a(x:"', '\ud800', '{a b: }', '}'.repeat(200), '# only a comment'])
    expect(await send(query)).toMatchObject({
      status: 400,
      reads: 0,
      answer: { errors: [{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }] },
    });
});
