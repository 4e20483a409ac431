import { expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/api/bounds/limits.js';
import { FIXTURE } from '../../src/store/audits/fixture.js';
import { onEachStore } from '../stores.js';
import { ask, complaints } from './ask.js';

onEachStore('abuse', (open) => {
  it('says how many rows may be asked for', async () => {
    const store = await open(FIXTURE);
    const tooFew = (first: number) =>
      `BAD_USER_INPUT: Expected "first" to be from 1 to 100, but got ${first}. Ask for one row at least.`;
    const tooMany = (first: number) =>
      `LIMIT_EXCEEDED: Expected at most 100 rows on a page, but got ${first}. Ask for fewer, and for the next page with "after". (The limit is pageSize; ATTEST_MAX_PAGE_SIZE sets it.)`;
    expect(await complaints(store, '{ entities(first: 0) { totalCount } }')).toEqual([tooFew(0)]);
    expect(await complaints(store, '{ sources(first: -1) { totalCount } }')).toEqual([tooFew(-1)]);
    expect(await complaints(store, '{ search(text: "Ada", first: 0) { score } }')).toEqual([tooFew(0)]);
    expect(await complaints(store, '{ relationships(first: 1000) { totalCount } }')).toEqual([tooMany(1000)]);
    expect(await complaints(store, '{ advocacies(first: 101) { totalCount } }')).toEqual([tooMany(101)]);
    const nested = '{ entity(id: "weavers") { name relationships(first: 2147483647) { totalCount } } }';
    expect(await ask(store, nested)).toEqual({
      data: { entity: null },
      errors: [
        {
          message: tooMany(2147483647).replace('LIMIT_EXCEEDED: ', ''),
          locations: [{ line: 1, column: 32 }],
          path: ['entity', 'relationships'],
          extensions: { code: 'LIMIT_EXCEEDED', limit: 'pageSize', max: 100 },
        },
      ],
    });
    expect(await complaints(store, '{ relationships(first: 1.5) { totalCount } }')).toEqual([
      'GRAPHQL_VALIDATION_FAILED: Int cannot represent non-integer value: 1.5',
    ]);
  });

  it('says what a cursor is', async () => {
    const store = await open(FIXTURE);
    const noCursor = (after: string) =>
      `BAD_USER_INPUT: Expected "after" to be a cursor that an earlier page gave ("endCursor"), but got "${after}". Ask for the first page, without "after".`;
    const forged = (parts: unknown) => Buffer.from(JSON.stringify(parts)).toString('base64url');
    const bad = [
      '',
      'bad',
      '💥',
      '\ud800',
      'x'.repeat(100),
      forged([]),
      forged(['ID', '', 'a', 'b']),
      forged(['ID', 1, 'weavers']),
      forged(['ID', '', null]),
      forged(['BEST', '', 'weavers']),
      forged({ 0: 'ID', 1: '', 2: 'weavers' }),
    ];
    for (const after of bad) {
      const query = 'query($after: String) { relationships(after: $after) { totalCount } }';
      expect(await complaints(store, query, { after })).toEqual([noCursor(after)]);
    }
    const longer = 'x'.repeat(1_000);
    const query = 'query($after: String) { entities(after: $after) { totalCount } }';
    expect(await complaints(store, query, { after: longer })).toEqual([noCursor('x'.repeat(100))]);
    const dates = forged(['EARLIEST_FIRST', 'soon', 'weavers']);
    expect(
      await complaints(store, `{ relationships(orderBy: EARLIEST_FIRST, after: "${dates}") { totalCount } }`),
    ).toEqual([noCursor(dates)]);
  });

  it('suggests who was meant by an unknown id that names an end', async () => {
    const store = await open(FIXTURE);
    expect(await ask(store, '{ advocacies(advocate: "ada-okafo") { totalCount } }')).toEqual({
      data: { advocacies: null },
      errors: [
        {
          message:
            'Expected an id in advocate, but no entity has the id "ada-okafo". Did you mean "ada-okafor" (Ada Okafor) or "ada-okafors-sister" (Ada Okafor\'s sister)?',
          locations: [{ line: 1, column: 3 }],
          path: ['advocacies'],
          extensions: {
            code: 'BAD_USER_INPUT',
            suggestions: ['ada-okafor', 'ada-okafors-sister'],
            unknown: ['ada-okafo'],
          },
        },
      ],
    });
    const unknown = (argument: string, id: string, nobody = 'no entity') =>
      `BAD_USER_INPUT: Expected an id in ${argument}, but ${nobody} has the id "${id}". Find it with "search".`;
    const query = (given: string) => `query($id: ID!) { list: ${given} { totalCount } }`;
    for (const [argument, given, nobody] of [
      ['beneficiary', 'advocacies(beneficiary: $id)'],
      ['addressee', 'advocacies(addressee: $id)'],
      ['filter.subject', 'relationships(filter: { subject: $id })'],
      ['filter.object', 'relationships(filter: { object: $id })'],
      ['filter.about', 'relationships(filter: { about: ["weavers", $id] })', 'nothing'],
      ['filter.sources', 'relationships(filter: { sources: [$id] })', 'no work'],
      ['filter.publisher', 'sources(filter: { publisher: $id })'],
    ] as const)
      expect(await complaints(store, query(given), { id: 'zzzzzz' })).toEqual([
        unknown(argument, 'zzzzzz', nobody),
      ]);
    for (const id of ['', ' ', '💥', '\ud800', '\u0000', "'; DROP"])
      expect(await complaints(store, query('advocacies(advocate: $id)'), { id })).toEqual([
        unknown('advocate', id === '\u0000' ? '\\u0000' : id),
      ]);
    expect(await complaints(store, query('advocacies(advocate: $id)'), { id: '💥'.repeat(500) })).toEqual([
      unknown('advocate', '💥'.repeat(100)),
    ]);
  });

  it('refuses an id of the wrong sort, and names every one that nothing has', async () => {
    const store = await open(FIXTURE);
    const refused = (filter: string) =>
      complaints(store, `{ relationships(filter: { ${filter} }) { totalCount } }`);
    expect(await refused('subject: "dmitri-paid-ella"')).toEqual([
      expect.stringMatching(
        /^BAD_USER_INPUT: Expected an id in filter\.subject, but no entity has the id "dmitri-paid-ella"\./,
      ),
    ]);
    expect(await refused('sources: ["letter", "ella-harrow"]')).toEqual([
      expect.stringMatching(
        /^BAD_USER_INPUT: Expected an id in filter\.sources, but no work has the id "ella-harrow"\./,
      ),
    ]);
    expect(await refused('about: ["zzzzzz", "letter", "ada-okafo", "zzzzzz"]')).toEqual([
      'BAD_USER_INPUT: Expected an id in filter.about, but nothing has the id "zzzzzz", "ada-okafo". Did you mean ' +
        `"ada-okafor" (Ada Okafor) or "ada-okafors-sister" (Ada Okafor's sister) for "ada-okafo"?`,
    ]);
  });

  it('says what a date is, and where it was expected', async () => {
    const store = await open(FIXTURE);
    const notEdtf = (argument: string, text: string, why: string) =>
      `BAD_USER_INPUT: ${argument}: Expected an EDTF date of whole days, such as 2018-05-30, 2018-05, 1996~ or 2005/2006, but got "${text}": ${why}.`;
    const given = (filter: string) => `{ relationships(filter: { ${filter} }) { totalCount } }`;
    expect(await complaints(store, given('trueOn: "last week"'))).toEqual([
      notEdtf('trueOn', 'last week', '"last week" is not one'),
    ]);
    expect(await complaints(store, given('trueOn: ""'))).toEqual([notEdtf('trueOn', '', '"" is not one')]);
    expect(await complaints(store, given('trueOn: "2019/2018"'))).toEqual([
      'BAD_USER_INPUT: trueOn: "2019/2018" ends before it starts; write the earlier date first.',
    ]);
    expect(await complaints(store, given('knownOn: "2018/2019"'))).toEqual([
      'BAD_USER_INPUT: knownOn: Expected a single EDTF date, such as 2018-05-30, 2018-05 or 2018, but got "2018/2019", an interval.',
    ]);
    expect(
      await complaints(store, '{ sources(filter: { publishedOn: "2019-02-30" }) { totalCount } }'),
    ).toEqual([notEdtf('publishedOn', '2019-02-30', 'there is no 2019-02-30')]);
    expect(
      await complaints(
        store,
        '{ relationship(id: "ada-for-weavers") { support(knownOn: "soon") { origins } } }',
      ),
    ).toEqual([notEdtf('knownOn', 'soon', '"soon" is not one')]);
    const byVariable = 'query($filter: RelationshipFilter) { relationships(filter: $filter) { totalCount } }';
    expect(await complaints(store, byVariable, { filter: { knownOn: '2018/2019' } })).toEqual([
      'BAD_USER_INPUT: Variable "$filter" got invalid value "2018/2019" at "filter.knownOn"; Expected a single EDTF ' +
        'date, such as 2018-05-30, 2018-05 or 2018, but got "2018/2019", an interval.',
    ]);
    expect(await complaints(store, byVariable, { filter: { trueOn: 2018 } })).toEqual([
      'BAD_USER_INPUT: Variable "$filter" got invalid value 2018 at "filter.trueOn"; Expected a string, but got 2018.',
    ]);
    expect(await complaints(store, given('trueOn: 2018'))).toEqual([
      'BAD_USER_INPUT: trueOn: Expected a string, but got 2018.',
    ]);
  });

  it('takes null for absent, everywhere', async () => {
    const query = (given: string) => `{
      relationships${given} { totalCount }
    }`;
    const store = await open(FIXTURE);
    const nulls = `(filter: { types: null, subject: null, object: null, about: null, polarity: null, modality: null,
      trueOn: null, undated: null, knownOn: null, unsupported: null, minOrigins: null, maxOrigins: null,
      independent: null, assertions: null, disputed: null, sources: null }, orderBy: null, first: null, after: null)`;
    const all = { data: { relationships: { totalCount: 11 } } };
    expect(await ask(store, query(''))).toEqual(all);
    expect(await ask(store, query('(filter: null)'))).toEqual(all);
    expect(await ask(store, query('(filter: {})'))).toEqual(all);
    expect(await ask(store, query(nulls))).toEqual(all);
    const others = `{
      advocacies(advocate: null, beneficiary: null, addressee: null, filter: null, first: null, after: null) { totalCount }
      sources(filter: { ids: null, name: null, workKinds: null, publisher: null, publishedOn: null, retracted: null }) { totalCount }
      search(text: "weavers", kinds: null, first: null) { entity { id } }
      entity(id: "weavers") { relationships(filter: null, direction: null, orderBy: null, first: null, after: null) { totalCount } }
    }`;
    expect(await ask(store, others)).toEqual({
      data: {
        advocacies: { totalCount: 1 },
        sources: { totalCount: 15 },
        search: [{ entity: { id: 'weavers' } }],
        entity: { relationships: { totalCount: 1 } },
      },
    });
  });

  it('refuses a query that is too deep, too long or too costly before it reads anything', async () => {
    const store = await open(FIXTURE);
    const level = (inner: string) => `relationships(first: 1) { edges { other { ${inner} } } }`;
    const deep = (levels: number): string => (levels === 0 ? 'name' : level(deep(levels - 1)));
    expect(await complaints(store, `{ entity(id: "weavers") { ${deep(6)} } }`)).toEqual([]);
    expect(await complaints(store, `{ entity(id: "weavers") { ${deep(7)} } }`)).toEqual([
      'LIMIT_EXCEEDED: Expected at most 20 levels of query depth, but got 23. Ask in several requests. (The limit is depth; ATTEST_MAX_DEPTH sets it.)',
    ]);
    const wide = (inner: string) => `{ entities(first: 100) { edges { node { ${inner} } } } }`;
    const hundred = (inner: string) => `relationships(first: $n) { edges { other { ${inner} } } }`;
    expect(await complaints(store, `query($n: Int!) ${wide(hundred('name'))}`, { n: 100 })).toEqual([]);
    const costly =
      'LIMIT_EXCEEDED: Expected at most 50000 rows in the answer, by the sizes of its lists, but got 1010100. Lower "first", or ask in several requests. (The limit is rows; ATTEST_MAX_ROWS sets it.)';
    expect(await complaints(store, `query($n: Int!) ${wide(hundred(hundred('name')))}`, { n: 100 })).toEqual([
      costly,
    ]);
    const fragments =
      'fragment a on Entity { ...b } fragment b on Entity { relationships(first: 100) { edges { other { ... on Entity { ...c } } } } }';
    expect(
      await complaints(
        store,
        `query($n: Int!) ${wide('...a')} ${fragments} fragment c on Entity { ${hundred('name')} }`,
        { n: 100 },
      ),
    ).toEqual([costly]);
    const long = `{ ${'dataset { title } '.repeat(2_000)} }`;
    expect(await complaints(store, long)).toEqual([
      'LIMIT_EXCEEDED: Expected at most 5000 query tokens, but got more. Pass long lists as variables, or ask in several requests. (The limit is tokens; ATTEST_MAX_TOKENS sets it.)',
    ]);
  });

  it('refuses fragments that double again and again without unfolding them', async () => {
    const doubling = Array.from(
      { length: 60 },
      (_, i) => `fragment f${i} on Relationship { ...f${i + 1} x: conflicts { ...f${i + 1} } }`,
    );
    const query = `{ relationships { edges { node { ...f0 } } } } ${doubling.join(' ')} fragment f60 on Relationship { id }`;
    const [complaint] = await complaints(await open(FIXTURE), query);
    expect(complaint).toBe(
      'LIMIT_EXCEEDED: Expected at most 20 levels of query depth, but got 64. Ask in several requests. (The limit is depth; ATTEST_MAX_DEPTH sets it.)',
    );
  });

  it('stops where the store was read too often', async () => {
    const searches = Array.from({ length: 3 }, (_, i) => `s${i}: search(text: "ada ${i}") { score }`);
    const limits = { ...DEFAULT_LIMITS, reads: 2 };
    const found = await complaints(await open(FIXTURE), `{ ${searches.join(' ')} }`, {}, limits);
    expect([...new Set(found)]).toEqual([
      'LIMIT_EXCEEDED: Expected at most 2 reads of the store for one answer (one for each field and its arguments), but got more. Ask in several requests. (The limit is reads; ATTEST_MAX_READS sets it.)',
    ]);
  });

  it('leaves the rest of an answer as it is where one field fails', async () => {
    const query =
      '{ good: entity(id: "weavers") { name } bad: relationships(filter: { subject: "?" }) { totalCount } }';
    expect(await ask(await open(FIXTURE), query)).toMatchObject({
      data: { good: { name: 'The weavers' }, bad: null },
    });
  });

  it('says what is wrong with a query, an operation or a variable', async () => {
    const store = await open(FIXTURE);
    expect(await complaints(store, '{ entity(id: "weavers") { nam } }')).toEqual([
      'GRAPHQL_VALIDATION_FAILED: Cannot query field "nam" on type "Entity". Did you mean "name"?',
    ]);
    expect(await complaints(store, `{ ${'__typename '.repeat(4_900)} }`)).toEqual([
      'GRAPHQL_VALIDATION_FAILED: Expected a query whose fields of one name are soon compared with each other, but there are too many of them. Select each field once, or ask in several requests.',
    ]);
    expect(await complaints(store, '{ entity(')).toEqual([
      'GRAPHQL_PARSE_FAILED: Syntax Error: Expected Name, found <EOF>.',
    ]);
    const typed = 'query($kinds: [EntityKind!]) { entities(filter: { kinds: $kinds }) { totalCount } }';
    expect(await complaints(store, typed, { kinds: ['ROBOT'] })).toEqual([
      'BAD_USER_INPUT: Variable "$kinds" got invalid value "ROBOT" at "kinds[0]"; Value "ROBOT" does not exist in "EntityKind" enum.',
    ]);
    expect(await complaints(store, 'query($id: ID!) { entity(id: $id) { id } }')).toEqual([
      'BAD_USER_INPUT: Variable "$id" of required type "ID!" was not provided.',
    ]);
  });
});
