import type { AttributeValue } from '../../domain/attribute.js';
import type { AttributeFilter } from '../../domain/filter/attribute-filter.js';
import { type StatementOrder, sortValue } from '../../domain/relationship-order.js';
import { resolve } from '../../domain/resolve.js';
import { timeSpan } from '../../domain/time-span.js';
import { queryTerms } from '../../names/query-terms.js';
import { ask } from './ask.js';
import type { Audit } from './audit.js';
import { draft } from './draft.js';
import { expectEqual } from './expect-equal.js';

const { plain, work, evidence, attribute, relationship, text, date } = draft;
const on = (edtf: string) => timeSpan({ edtf });

const register = (says: string) => evidence('register', says);
const memoir = (says: string) => evidence('memoir', says, { attributedTo: ['ida'] });
const forum = (says: string) => evidence('forum', says, { assertion: 'HEDGED' });

const ABOUT_FORTY: AttributeValue = {
  kind: 'QUANTITY',
  quantity: { measure: 'AGE', min: 35, max: 45.5, unit: 'years', words: 'about forty' },
};

/** What three sources say of a singer and her theater: a register of 2001, her memoir of 2010, and a withdrawn post. */
const FIXTURE = resolve({
  title: 'A singer',
  description: null,
  entities: [
    plain('Person', 'ida', 'Ida Moreau', { aliases: ['La Moreau'] }),
    plain('Organization', 'theater', 'The theater'),
    plain('Place', 'lyon', 'Lyon'),
    work('register', 'The register', { publishedOn: on('2001-05-01') }),
    work('memoir', 'Her memoir', { publishedOn: on('2010') }),
    work('forum', 'A post', {
      publishedOn: on('2012-03-04'),
      retracted: { on: on('2013-01-01'), note: 'Invented.' },
    }),
  ],
  relationships: [
    relationship('sang-there', ['ida', 'WORKED_FOR', 'theater'], [memoir('She sang there.')], {
      conflictsWith: ['dissolved'],
    }),
  ],
  attributes: [
    attribute('age', ['ida', 'AGE', ABOUT_FORTY], [forum('About forty.')]),
    attribute(
      'birth',
      ['ida', 'BIRTH', date('1960-04')],
      [register('April 1960.'), memoir('In April 1960.')],
    ),
    attribute('birthplace', ['ida', 'BIRTH', { kind: 'ENTITY', entity: 'lyon' }], [register('Lyon.')]),
    attribute('dissolved', ['theater', 'DISSOLUTION', date('1999/2000')], [register('Struck off by 2000.')], {
      formerIds: ['was-dissolved'],
    }),
    attribute(
      'maiden-name',
      ['ida', 'NAME', text('Ida Ben Salem', { nameKind: 'BIRTH', language: 'fr', script: 'Latn' })],
      [memoir('Born Ben Salem.')],
    ),
    attribute(
      'nationality',
      ['ida', 'NATIONALITY', { kind: 'COUNTRY', country: 'FR' }],
      [register('French.')],
      {
        when: on('1978/..'),
        detail: 'by naturalization',
        quantities: [{ measure: 'COUNT', min: 1, max: 1, unit: null, words: null }],
        qualifiers: [{ role: 'PLACE', entities: ['lyon'], relationships: ['sang-there'] }],
      },
    ),
    attribute('not-retired', ['ida', 'OCCUPATION', text('retired')], [memoir('Never retired.')], {
      polarity: 'NEGATED',
    }),
    attribute(
      'number',
      ['theater', 'REGISTRATION', text('552 100 554', { scheme: 'FR-RCS' })],
      [register('So it says.')],
    ),
  ],
});

const ALL = FIXTURE.attributes.map(({ id }) => id);
const but = (...ids: string[]) => ALL.filter((id) => !ids.includes(id));

/** What each condition keeps, by id. */
const ROWS: readonly [id: string, name: string, Partial<AttributeFilter>, string[]][] = [
  ['none', 'keeps all without a condition', {}, ALL],
  ['types', 'keeps any of the types', { types: ['BIRTH', 'AGE'] }, ['age', 'birth', 'birthplace']],
  ['types-empty', 'keeps none where no type is allowed', { types: [] }, []],
  [
    'entities',
    'keeps those said of any of the entities',
    { entities: ['theater', 'lyon'] },
    ['dissolved', 'number'],
  ],
  ['entities-empty', 'keeps none of no entity', { entities: [] }, []],
  ['denied', 'keeps what is denied', { polarity: ['NEGATED'] }, ['not-retired']],
  ['planned', 'keeps none that is planned where none is', { modality: ['PLANNED'] }, []],
  [
    'true-on',
    'keeps what may have been so then: of a birth, what was so on its day',
    { trueOn: ask.time('1960'), undated: 'EXCLUDE' },
    ['birth'],
  ],
  [
    'undated',
    'keeps those without a date alone',
    { undated: 'ONLY' },
    ['age', 'birthplace', 'maiden-name', 'not-retired', 'number'].sort(),
  ],
  [
    'known-on',
    'keeps what had been reported by then',
    { knownOn: ask.day('2005') },
    ['birth', 'birthplace', 'dissolved', 'nationality', 'number'],
  ],
  ['unsupported', 'keeps what no evidence counts for any more', { unsupported: 'ONLY' }, ['age']],
  [
    'unsupported-then',
    'keeps what no evidence counted for by then',
    { unsupported: 'ONLY', knownOn: ask.day('2012-12-31') },
    [],
  ],
  [
    'independent',
    'keeps what goes back to another than the entity itself',
    { independent: true },
    but('age', 'maiden-name', 'not-retired'),
  ],
  [
    'self-reported',
    'keeps what goes back to the entity alone, or to no one',
    { independent: false },
    ['age', 'maiden-name', 'not-retired'],
  ],
  ['min-origins', 'keeps what has two origins', { minOrigins: 2 }, ['birth']],
  [
    'sources',
    'keeps what a source is cited for',
    { sources: ['memoir'] },
    ['birth', 'maiden-name', 'not-retired'],
  ],
  [
    'sources-then',
    'keeps what a source was cited for by then',
    { sources: ['memoir', 'register'], knownOn: ask.day('2005') },
    ['birth', 'birthplace', 'dissolved', 'nationality', 'number'],
  ],
  [
    'speakers',
    'keeps what a person is quoted for',
    { speakers: ['ida'] },
    ['birth', 'maiden-name', 'not-retired'],
  ],
  ['origins', 'keeps what goes back to one of these', { origins: ['register', 'ida'] }, but('age')],
  ['hedged', 'keeps what some evidence that counts holds back on', { assertions: ['HEDGED'] }, []],
];

/** All in each order; rows on one line are equal but for their ids. */
const ORDERS: readonly [StatementOrder, string[][]][] = [
  ['ID', [ALL]],
  [
    'EARLIEST_FIRST',
    [
      ['birth'],
      ['nationality'],
      ['dissolved'],
      ['age', 'birthplace', 'maiden-name', 'not-retired', 'number'],
    ],
  ],
  [
    'BEST_SUPPORTED_FIRST',
    [
      ['birth'],
      ['birthplace', 'dissolved', 'nationality', 'number'],
      ['maiden-name', 'not-retired'],
      ['age'],
    ],
  ],
  [
    'FIRST_REPORTED_FIRST',
    [['birth', 'birthplace', 'dissolved', 'nationality', 'number'], ['maiden-name', 'not-retired'], ['age']],
  ],
];

/** What sources say of one entity: by id, by filter, in order, page by page, of each entity, and by a name of theirs. */
export const attributes: readonly Audit[] = [
  {
    id: 'attributes-whole',
    name: 'gives back every attribute as the dataset has it, in the order asked, null where unknown',
    async run(open) {
      const store = await open(FIXTURE);
      expectEqual((await store.attributes(ALL)).value, FIXTURE.attributes);
      const { value } = await store.attributes(['number', 'sang-there', 'ida', 'age', 'number']);
      expectEqual(
        value.map((one) => one?.id ?? null),
        ['number', null, null, 'age', 'number'],
      );
      expectEqual((await store.relationships(['number'])).value, [null]);
    },
  },
  {
    id: 'attributes-ids',
    name: 'follows former ids of attributes, and says which attribute an item of evidence is of',
    async run(open) {
      const store = await open(FIXTURE);
      expectEqual((await store.currentIds(['was-dissolved', 'age'])).value, ['dissolved', 'age']);
      const owned = FIXTURE.attributes.map(({ evidence: [first], id }) => [first.id, id] as const);
      expectEqual(
        (await store.evidenceOwners(owned.map(([id]) => id))).value,
        owned.map(([, id]) => id),
      );
    },
  },
  {
    id: 'attributes-declared-conflict',
    name: 'keeps a conflict between a relationship and an attribute in both directions',
    async run(open) {
      const store = await open(FIXTURE);
      const [worked] = (await store.relationships(['sang-there'])).value;
      const [dissolved] = (await store.attributes(['dissolved'])).value;
      expectEqual([worked?.conflicts, dissolved?.conflicts], [['dissolved'], ['sang-there']]);
    },
  },
  ...ROWS.map(
    ([id, name, filter, ids]): Audit => ({
      id: `attribute-filter-${id}`,
      name: `${name} (attributes)`,
      async run(open) {
        const store = await open(FIXTURE);
        const query = ask.attributes({ filter });
        expectEqual(ask.ids((await store.findAttributes(query)).value), ids);
        expectEqual((await store.countAttributes(query.filter)).value, ids.length);
      },
    }),
  ),
  ...ORDERS.map(
    ([order, lines]): Audit => ({
      id: `attribute-order-${order.toLowerCase()}`,
      name: `sorts attributes by ${order}, and goes on from any place`,
      async run(open) {
        const store = await open(FIXTURE);
        const ids = lines.flat();
        const { value } = await store.findAttributes(ask.attributes({ order }));
        expectEqual(ask.ids(value), ids);
        for (const [i, row] of value.items.entries()) {
          const after = { value: sortValue(row, order, null), id: row.id };
          const rest = await store.findAttributes(ask.attributes({ order, after, first: 2 }));
          expectEqual(
            [ask.ids(rest.value), rest.value.hasMore],
            [ids.slice(i + 1, i + 3), i + 3 < ids.length],
          );
        }
      },
    }),
  ),
  {
    id: 'attributes-of',
    name: 'gives a page of what is said of each entity, in the order asked',
    async run(open) {
      const store = await open(FIXTURE);
      const asked = ['theater', 'no-such-id', 'ida', 'theater'];
      const query = ask.attributes({ filter: { polarity: ['AFFIRMED'] }, first: 2 });
      const { value } = await store.findAttributesOf(asked, query);
      expectEqual(
        value.map((page) => [ask.ids(page), page.hasMore]),
        [
          [['dissolved', 'number'], false],
          [[], false],
          [['age', 'birth'], true],
          [['dissolved', 'number'], false],
        ],
      );
      expectEqual((await store.countAttributesOf(asked, query.filter)).value, [2, 0, 5, 2]);
      expectEqual(
        (await store.countAttributesOf(['ida'], { ...query.filter, entities: ['theater'] })).value,
        [0],
      );
    },
  },
  {
    id: 'attributes-candidates',
    name: 'finds an entity by a term of a NAME that a source gives it',
    async run(open) {
      const store = await open(FIXTURE);
      const { value } = await store.candidates({
        terms: queryTerms('ben salem'),
        kinds: null,
        types: null,
        limit: 5,
      });
      expectEqual(
        value.entities.map(({ id }) => id),
        ['ida'],
      );
    },
  },
];
