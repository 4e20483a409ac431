import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/api/bounds/limits.js';
import { resolve } from '../../src/domain/resolve.js';
import type { ServerOptions } from '../../src/http/create-server.js';
import { draft } from '../../src/store/audits/draft.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { memoryStore } from '../../src/store/memory/memory-store.js';
import {
  EXTENSION,
  FLYOUT,
  MANIFEST,
  PROPOSALS,
  RESULTS,
  SUGGESTED_ENTITIES,
  SUGGESTED_PROPERTIES,
  SUGGESTED_TYPES,
} from '../reconciliation/specification.js';
import { onEachStore } from '../stores.js';
import { listen } from './service.js';

const paper = [draft.evidence('paper', 'It says so.')];
const both = [...paper, draft.evidence('letter', 'So it was.', { attributedTo: ['ann'] })];

const DATASET = resolve({
  title: 'Who is who',
  description: null,
  entities: [
    draft.work('paper', 'A <paper>', { publisher: 'acme' }),
    draft.work('letter', 'A letter'),
    draft.plain('Person', 'jane', 'Jane Doe', { formerIds: ['jane-1'], description: 'She & others.' }),
    draft.plain('Person', 'jane-2', 'Jane Doe'),
    draft.plain('Person', 'ann', 'Ann Lee', { aliases: ['A. Lee'] }),
    draft.plain('Organization', 'acme', 'Acme', { externalIds: [{ scheme: 'lei', value: '5493001KJT' }] }),
    draft.plain('Place', 'acme-town', 'Acme'),
    draft.plain('Topic', 'weaving', 'weaving'),
  ],
  relationships: [
    draft.relationship('a-met', ['jane', 'MET', 'ann'], both, { when: draft.date('2018-05').date }),
    draft.relationship('b-met', ['acme', 'MET', 'jane'], paper),
    draft.relationship('c-no-met', ['jane', 'MET', 'jane-2'], paper, { polarity: 'NEGATED' }),
    draft.relationship('d-to-meet', ['jane', 'MET', 'jane-2'], paper, { modality: 'PLANNED' }),
    draft.relationship('e-worked', ['jane', 'WORKED_FOR', 'acme'], paper),
  ],
  attributes: [
    draft.attribute(null, ['jane', 'BIRTH', draft.date('1955')], paper),
    draft.attribute(null, ['jane-2', 'BIRTH', draft.date('1980-02-03')], paper),
    draft.attribute(null, ['jane', 'NATIONALITY', { kind: 'COUNTRY', country: 'US' }], paper),
  ],
});

/** As OpenRefine and the specification have it: a form. */
const form = (fields: Readonly<Record<string, unknown>>): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: new URLSearchParams(
    Object.entries(fields).map(([name, value]): [string, string] => [name, JSON.stringify(value)]),
  ).toString(),
});

const comparing = (pid: string) => ({ queries: { q0: { query: 'A', properties: [{ pid, v: 'red' }] } } });

const ofMany = <T>(count: number, value: T) =>
  Object.fromEntries(Array.from({ length: count }, (_, i): [string, T] => [`q${i}`, value]));

/** The first questions of a database may take long. */
const PATIENT = { ...DEFAULT_LIMITS, deadlineMs: 600_000 };

const serve = (store: GraphStore = memoryStore(DATASET), options: Partial<ServerOptions> = {}) =>
  listen(store, { limits: PATIENT, ...options });

onEachStore('reconciliation', (open) => {
  const results = async (queries: Readonly<Record<string, object>>) => {
    const { ask } = await serve(await open(DATASET));
    const answer = RESULTS.parse(await (await ask('/reconcile', form({ queries }))).json());
    return Object.fromEntries(
      Object.entries(answer).map(([key, { result }]) => [
        key,
        result.map(({ id, match }) => `${id}${match ? ' match' : ''}`),
      ]),
    );
  };

  it('never matches by a name alone; a birth, a registration or neighbors can be enough', async () => {
    const born = (v: unknown) => ({ properties: [{ pid: 'BIRTH', v }] });
    expect(
      await results({
        q0: { query: 'Ann Lee' },
        q1: { query: 'Jane Doe' },
        q2: { query: 'Doe, Jane', ...born('1980-02-03T00:00:00Z') },
        q3: { query: 'Doe, Jane', ...born('1955-05-30') },
        q4: { query: 'Acme', properties: [{ pid: 'externalId', v: 'LEI: 5493001KJT' }] },
        q5: { properties: [{ pid: 'REGISTRATION', v: 'lei:5493001KJT' }] },
        q6: {
          query: 'Jane Doe',
          properties: [
            { pid: 'MET', v: [{ id: 'ann', name: 'Ann Lee' }] },
            { pid: 'BIRTH', v: 1955 },
            { pid: 'neighbors', v: 'acme' },
          ],
        },
        q7: { query: 'Nobody Atall' },
      }),
    ).toEqual({
      q0: ['ann'],
      q1: ['jane', 'jane-2'],
      q2: ['jane-2 match'],
      q3: ['jane'],
      q4: ['acme match', 'acme-town'],
      q5: ['acme match'],
      q6: ['jane match'],
      q7: [],
    });
  });

  it('restricts by types, and gives no more candidates than are wanted', async () => {
    expect(
      await results({
        any: { query: 'Acme' },
        one: { query: 'Acme', type: 'Place', type_strict: 'should' },
        several: { query: 'Acme', type: ['Person', 'organization'], type_strict: 'any' },
        all: { query: 'Acme', type: ['Place', 'Organization'], type_strict: 'all' },
        first: { query: 'Jane Doe', limit: 1 },
      }),
    ).toEqual({
      any: ['acme', 'acme-town'],
      one: ['acme-town'],
      several: ['acme'],
      all: [],
      first: ['jane'],
    });
  });

  it('finds who is named by an id first, also by a former one, which is no match by itself', async () => {
    expect(
      await results({
        q0: { query: 'jane-2' },
        q1: { query: 'jane-1' },
        q2: { query: 'weaving' },
        q3: { query: 'acme', type: 'Person' },
      }),
    ).toEqual({ q0: ['jane-2'], q1: ['jane'], q2: ['weaving'], q3: [] });
  });

  it('tells the bits of each feature, and that a cell could not be read', async () => {
    const { ask } = await serve(await open(DATASET));
    const queries = {
      q0: {
        query: 'Jane Doe',
        type: 'Person',
        limit: 1,
        properties: [
          { pid: 'BIRTH', v: 'in spring' },
          { pid: 'NATIONALITY', v: 'US' },
        ],
      },
    };
    const answer = RESULTS.parse(
      await (await ask(`/reconcile?queries=${encodeURIComponent(JSON.stringify(queries))}`)).json(),
    );
    expect(answer.q0?.result).toEqual([
      {
        ...{ id: 'jane', name: 'Jane Doe', description: 'She & others.', match: false, score: 11.5 },
        type: [{ id: 'Person', name: 'person' }],
        features: [
          { id: 'likeness', value: 1 },
          { id: 'compared', value: 0.383 },
          { id: 'name', value: 10 },
          { id: 'country', value: 1.5 },
          { id: 'unread', value: true },
        ],
      },
    ]);
  });

  it('extends rows by what is said and supported, a value for each statement, its time and sources beside it', async () => {
    const { ask } = await serve(await open(DATASET));
    const properties = [
      'MET',
      'MET.when',
      'MET.sources',
      'WORKED_FOR.inverse',
      'BIRTH',
      'NATIONALITY',
      'alias',
      'neighbors',
    ];
    const extend = { ids: ['jane-1', 'acme', 'no-one'], properties: properties.map((id) => ({ id })) };
    const answer = EXTENSION.parse(await (await ask('/reconcile', form({ extend }))).json());
    expect(answer).toEqual({
      meta: [
        { id: 'MET', name: 'met' },
        { id: 'MET.when', name: 'met: when' },
        { id: 'MET.sources', name: 'met: sources' },
        { id: 'WORKED_FOR.inverse', name: 'employs' },
        { id: 'BIRTH', name: 'born' },
        { id: 'NATIONALITY', name: 'nationality' },
        { id: 'alias', name: 'other names' },
        { id: 'neighbors', name: 'neighbors' },
      ],
      rows: {
        'jane-1': {
          MET: [
            { id: 'ann', name: 'Ann Lee' },
            { id: 'acme', name: 'Acme' },
          ],
          'MET.when': [{ str: '2018-05' }, {}],
          'MET.sources': [
            {
              str: 'According to: (1) “A letter”, as told there by Ann Lee, self-reported by Ann Lee; (2) “A <paper>”, Acme, on its own account.',
            },
            { str: 'According to: “A <paper>”, Acme, on its own account, self-reported by Acme.' },
          ],
          'WORKED_FOR.inverse': [],
          BIRTH: [{ str: '1955' }],
          NATIONALITY: [{ str: 'United States of America' }],
          alias: [],
          neighbors: [
            { id: 'acme', name: 'Acme' },
            { id: 'ann', name: 'Ann Lee' },
          ],
        },
        acme: {
          MET: [{ id: 'jane', name: 'Jane Doe' }],
          'MET.when': [{}],
          'MET.sources': [
            { str: 'According to: “A <paper>”, Acme, on its own account, self-reported by Acme.' },
          ],
          'WORKED_FOR.inverse': [{ id: 'jane', name: 'Jane Doe' }],
          BIRTH: [],
          NATIONALITY: [],
          alias: [],
          neighbors: [{ id: 'jane', name: 'Jane Doe' }],
        },
        'no-one': Object.fromEntries(properties.map((id) => [id, []])),
      },
    });
  });

  it('takes as many values as the settings say, and cuts nothing off unasked', async () => {
    const { ask } = await serve(await open(DATASET), { limits: { ...PATIENT, pageSize: 1 } });
    const met = async (settings?: object) => {
      const extend = { ids: ['jane'], properties: [{ id: 'MET', ...(settings && { settings }) }] };
      const answer = await ask('/reconcile', form({ extend }));
      return answer.status === 200 ? EXTENSION.parse(await answer.json()).rows.jane?.MET : answer.text();
    };
    const ann = [{ id: 'ann', name: 'Ann Lee' }];
    expect(await met({ limit: '1', minOrigins: '' })).toEqual(ann);
    expect(await met({ minOrigins: 2 })).toEqual(ann);
    expect(await met()).toBe(
      'Expected at most 1 values of MET of one entity, but there are more. Set "limit", from 1 to 1, to fetch the first of them.\n',
    );
  });

  it('suggests entities, also by what is typed of a name or an id, with previews', async () => {
    const { ask } = await serve(await open(DATASET));
    const suggested = async (query: string) =>
      SUGGESTED_ENTITIES.parse(await (await ask(`/reconcile/suggest/entity?${query}`)).json()).result;
    expect(await suggested('prefix=Jane+D&limit=1&cursor=0')).toEqual([
      {
        id: 'jane',
        name: 'Jane Doe',
        description: 'She & others.',
        notable: [{ id: 'Person', name: 'person' }],
      },
    ]);
    expect((await suggested('prefix=Jane+D&cursor=1')).map(({ id }) => id)).toEqual(['jane-2']);
    expect((await suggested('prefix=acme-town')).map(({ id }) => id)[0]).toBe('acme-town');
    expect((await suggested('prefix=acme&type=Organization')).map(({ id }) => id)).toEqual(['acme']);
    expect(await suggested('prefix=')).toEqual([]);
    const flyout = FLYOUT.parse(await (await ask('/reconcile/flyout/entity?id=jane')).json());
    expect(flyout).toEqual({
      id: 'jane',
      html:
        '<h1>Jane Doe</h1><p>person</p><p>She &amp; others.</p>' +
        '<ul><li>Jane Doe works for Acme, in an undated source</li><li>Jane Doe met Ann Lee in May 2018</li>' +
        '<li>Acme met Jane Doe</li><li>Jane Doe is to meet Jane Doe, in an undated source</li></ul>',
    });
    const preview = await (await ask('/reconcile/preview?id=jane')).text();
    expect(preview).toContain('<h1>Jane Doe</h1><p>person</p>');
    expect(preview).toMatch(/<a href="http:\/\/127\.0\.0\.1:\d+\/\?entity=jane" target="_blank"/);
  });

  it('proposes what the dataset says of entities of a type', async () => {
    const { ask } = await serve(await open(DATASET));
    const proposed = PROPOSALS.parse(await (await ask('/reconcile/properties?type=Person')).json());
    expect(proposed.properties.map(({ id }) => id)).toEqual([
      ...['alias', 'description', 'externalId', 'neighbors', 'BIRTH', 'NATIONALITY'],
      ...['MET', 'WORKED_FOR', 'WORKED_FOR.inverse'],
    ]);
    expect(PROPOSALS.parse(await (await ask('/reconcile/properties?type=Place&limit=2')).json())).toEqual({
      type: 'Place',
      limit: 2,
      properties: [
        { id: 'alias', name: 'other names' },
        { id: 'description', name: 'description' },
      ],
    });
  });
});

describe('the reconciliation service', () => {
  it('tells in its manifest where all is, and each is there', async () => {
    const { ask, url } = await serve();
    const manifest = MANIFEST.parse(await (await ask('/reconcile')).json());
    expect(manifest).toMatchObject({
      name: 'Who is who',
      batchSize: 50,
      view: { url: `${url}/?entity={{id}}` },
    });
    expect(manifest.defaultTypes.map(({ id }) => id)).toContain('Person');
    const { suggest, preview, extend } = manifest;
    const examples = { entity: 'jane', type: 'Person', property: 'BIRTH.when' } as const;
    const shapes = { entity: SUGGESTED_ENTITIES, type: SUGGESTED_TYPES, property: SUGGESTED_PROPERTIES };
    for (const [what, id] of Object.entries(examples) as [keyof typeof examples, string][]) {
      const { service_url, service_path, flyout_service_path } = suggest[what];
      const { result } = shapes[what].parse(
        await (await fetch(`${service_url}${service_path}?prefix=${id}`)).json(),
      );
      expect(result[0]?.id).toBe(id);
      const flyout = await fetch(service_url + flyout_service_path?.replace(/\$\{id\}/, id));
      expect(FLYOUT.parse(await flyout.json()).id).toBe(id);
    }
    expect((await fetch(preview.url.replace('{{id}}', 'jane'))).headers.get('content-type')).toMatch(
      /^text\/html/,
    );
    expect((await fetch(manifest.view.url.replace('{{id}}', 'jane'))).status).toBe(200);
    const { service_url, service_path } = extend.propose_properties;
    PROPOSALS.parse(await (await fetch(`${service_url}${service_path}?type=Person`)).json());
  });

  it('names the address that it is given', async () => {
    const { ask } = await serve(undefined, { publicUrl: 'https://graph.example/attest' });
    expect(await (await ask('/reconcile')).json()).toMatchObject({
      identifierSpace: 'https://graph.example/attest/?entity=',
      preview: { url: 'https://graph.example/attest/reconcile/preview?id={{id}}' },
    });
  });

  it('answers what OpenRefine sends, one request after the other', async () => {
    const { ask, url } = await serve();
    const page = { headers: { origin: 'http://127.0.0.1:3333', referer: 'http://127.0.0.1:3333/' } };
    // The dialog registers the service: as JSON, in earlier versions as a script.
    const manifest = MANIFEST.parse(await (await ask('/reconcile', page)).json());
    const script = await (await ask('/reconcile?callback=jQuery1_2&_=1543400000000', page)).text();
    expect(script).toBe(`/**/jQuery1_2(${JSON.stringify(manifest)});`);
    // Its server guesses the type by ten cells, then matches by ten at a time.
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'user-agent': 'OpenRefine/3.8' };
    const cells = ['Jane Doe', 'Ann Lee', 'Acme'];
    const guess = Object.fromEntries(cells.map((query, i) => [`q${i}`, { query, limit: 3 }]));
    const sent = (name: string, value: object): RequestInit => ({
      ...{ method: 'POST', headers },
      body: `${name}=${encodeURIComponent(JSON.stringify(value)).replaceAll('%20', '+')}`,
    });
    const guessed = RESULTS.parse(await (await ask('/reconcile', sent('queries', guess))).json());
    expect(guessed.q0?.result[0]?.type).toEqual([{ id: 'Person', name: 'person' }]);
    const row = {
      query: 'Jane Doe',
      type: 'Person',
      type_strict: 'should',
      properties: [{ pid: 'BIRTH', v: '1980-02-03' }],
    };
    const matched = RESULTS.parse(await (await ask('/reconcile', sent('queries', { q0: row }))).json());
    expect(matched.q0?.result[0]).toMatchObject({ id: 'jane-2', match: true });
    // Searching for a match by hand, with what its widget adds.
    const { entity } = manifest.suggest;
    const widget = 'prefix=jan&type=Person&type_strict=should&callback=jQuery3_4&_=2';
    expect(await (await fetch(`${entity.service_url}${entity.service_path}?${widget}`, page)).text()).toMatch(
      /^\/\*\*\/jQuery3_4\(\{"result":\[\{"id":"jane/,
    );
    expect(
      (await fetch(`${url}/reconcile/preview?id=jane-2`, page)).headers.get('content-security-policy'),
    ).toContain('frame-ancestors http://localhost:*');
    // Adding columns from matched values.
    const proposed = await (
      await ask('/reconcile/properties?type=Person&limit=&callback=jQuery5_6', page)
    ).text();
    expect(proposed).toMatch(/^\/\*\*\/jQuery5_6\(\{"type":"Person","properties":\[/);
    const extend = {
      ids: ['jane-2'],
      properties: [{ id: 'BIRTH', settings: { limit: '', minOrigins: '1' } }],
    };
    const extended = EXTENSION.parse(await (await ask('/reconcile', sent('extend', extend))).json());
    expect(extended.rows['jane-2']?.BIRTH).toEqual([{ str: '1980-02-03' }]);
  });

  it.each<[string, Readonly<Record<string, unknown>>, number, string]>([
    [
      'no batch',
      { queries: 'x' },
      400,
      'Expected "queries" as the Reconciliation API 0.2 has it, but queries is not: ',
    ],
    [
      'an empty query',
      { queries: { q0: {} } },
      400,
      'but queries.q0 is not: a query has a "query" that is not blank, or "properties".',
    ],
    ['no limit at all', { queries: { q0: { query: 'A', limit: 0 } } }, 400, 'but queries.q0.limit is not: '],
    [
      'a type that is none',
      { queries: { q0: { query: 'A', type: 'Robot' } } },
      400,
      'Expected a type (Person, Group, ',
    ],
    ['a property that is none', comparing('COLOUR'), 400, 'Expected the id of a property, but got "COLOUR".'],
    [
      'a property that tells no two apart',
      comparing('TITLE'),
      400,
      'Expected properties that tell entities apart (NAME, ',
    ],
    ['a long name', { queries: { q0: { query: 'a'.repeat(1_001) } } }, 400, 'ATTEST_MAX_TEXT_LENGTH'],
    [
      'a large batch',
      { queries: ofMany(51, { query: 'A' }) },
      413,
      'Expected at most 50 candidates to match in one request, but got 51.',
    ],
    ['no properties to fetch', { extend: { ids: ['jane'] } }, 400, 'but extend.properties is not: '],
    [
      'another to fetch',
      { extend: { ids: ['jane'], properties: [{ id: 'COLOUR' }] } },
      400,
      'Expected the id of a property, but got "COLOUR".',
    ],
    [
      'many ids',
      { extend: { ids: Object.keys(ofMany(501, 0)), properties: [] } },
      400,
      'ATTEST_MAX_LIST_ITEMS',
    ],
  ])('refuses %s', async (_, fields, status, sentence) => {
    const { ask } = await serve();
    const refused = await ask('/reconcile', form(fields));
    expect([refused.status, await refused.text()]).toEqual([status, expect.stringContaining(sentence)]);
  });

  it('refuses what it cannot read of an address, in one sentence', async () => {
    const { ask } = await serve();
    for (const [path, sentence] of [
      [
        '/reconcile?queries={',
        'Expected "queries" as the Reconciliation API 0.2 has it, in JSON, but it is no JSON.',
      ],
      [
        '/reconcile/properties',
        'Expected a type whose properties are asked for (type=Person), but got none.',
      ],
      ['/reconcile/suggest/entity?cursor=-1', 'Expected cursor to be a whole number, but got "-1".'],
      ['/reconcile/preview?id=no-one', 'Expected the id of an entity, but nothing has the id "no-one".'],
      ['/reconcile/flyout/type?id=Robot', 'Expected a type (Person, Group, '],
    ]) {
      const refused = await ask(path ?? '');
      expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining(sentence ?? '')]);
    }
  });

  it('lets pages of this machine read, and those that are named; no others, and no script that hides its page', async () => {
    const of = async (origins: readonly string[], origin: string) => {
      const { ask } = await serve(undefined, { reconcileOrigins: origins });
      const read = await ask('/reconcile', { headers: { origin } });
      const script = await ask('/reconcile?callback=f', { headers: { referer: `${origin}/page` } });
      const preflight = await ask('/reconcile', { method: 'OPTIONS', headers: { origin } });
      const { headers } = preflight;
      expect([preflight.status, headers.get('access-control-allow-origin')]).toEqual([
        204,
        read.headers.get('access-control-allow-origin'),
      ]);
      return [read.headers.get('access-control-allow-origin'), script.status];
    };
    const REFINE = 'https://refine.example';
    expect(await of([], 'http://localhost:3333')).toEqual(['http://localhost:3333', 200]);
    expect(await of([], REFINE)).toEqual([null, 403]);
    expect(await of([], 'http://127.0.0.1.evil.example')).toEqual([null, 403]);
    expect(await of([REFINE], REFINE)).toEqual([REFINE, 200]);
    expect(await of(['*'], REFINE)).toEqual(['*', 200]);
    const { ask } = await serve();
    const hidden = await ask('/reconcile?callback=f');
    expect([hidden.status, await hidden.text()]).toEqual([
      403,
      expect.stringContaining('its Referer is absent'),
    ]);
    const page = { headers: { referer: 'http://localhost:3333/' } };
    expect((await ask('/reconcile?callback=alert(1)//', page)).status).toBe(403);
    expect(
      (await ask('/graphql', { ...form({}), headers: { origin: 'http://localhost:3333' } })).headers.get(
        'access-control-allow-origin',
      ),
    ).toBeNull();
  });
});
