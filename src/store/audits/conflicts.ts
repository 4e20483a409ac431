import type { AttributeFilter } from '../../domain/filter/attribute-filter.js';
import { ANY_RELATIONSHIP, type RelationshipFilter } from '../../domain/filter/relationship-filter.js';
import { resolve } from '../../domain/resolve.js';
import { timeSpan } from '../../domain/time-span.js';
import { ask } from './ask.js';
import type { Audit } from './audit.js';
import { draft } from './draft.js';
import { expectEqual } from './expect-equal.js';

const { plain, work, evidence, attribute, relationship, text, date } = draft;
const on = (edtf: string) => timeSpan({ edtf });

const history = (says: string) => evidence('history', says);
const brochure = (says: string) => evidence('brochure', says);
const rumor = (says: string) => evidence('rumor', says);

/**
 * A history of 2010 and a brochure of 2015 contradict each other; a rumor of 2012, withdrawn in 2014, contradicts the history
 * as long; of a leaflet, no one knows when it came out.
 */
const FIXTURE = resolve({
  title: 'A mill and its founder',
  description: null,
  entities: [
    plain('Person', 'nora', 'Nora Adams'),
    plain('Organization', 'mill', 'The mill'),
    plain('Organization', 'works', 'The works'),
    work('history', 'A history', { publishedOn: on('2010-03-01') }),
    work('brochure', 'A brochure', { publishedOn: on('2015-06-01') }),
    work('rumor', 'A rumor', {
      publishedOn: on('2012-01-01'),
      retracted: { on: on('2014-01-01'), note: 'Invented.' },
    }),
    work('leaflet', 'A leaflet'),
  ],
  relationships: [
    relationship('advised-mill', ['nora', 'ADVISED', 'mill'], [history('She advised it.')]),
    relationship('founded-1901', ['nora', 'FOUNDED', 'mill'], [history('In 1901.')], { when: on('1901') }),
    relationship('founded-1903', ['nora', 'FOUNDED', 'mill'], [brochure('In May 1903.')], {
      when: on('1903-05'),
    }),
    relationship('founded-about', ['nora', 'FOUNDED', 'mill'], [rumor('About 1950.')], { when: on('1950~') }),
    relationship('founded-may', ['nora', 'FOUNDED', 'mill'], [brochure('In the spring of 1901.')], {
      when: on('1901-05'),
    }),
    relationship('merged', ['mill', 'MERGED_WITH', 'works'], [history('In 1930.')], { when: on('1930') }),
    relationship('merged-later', ['works', 'MERGED_WITH', 'mill'], [rumor('In 1931.')], { when: on('1931') }),
    relationship('not-advised', ['nora', 'ADVISED', 'mill'], [evidence('leaflet', 'She never did.')], {
      polarity: 'NEGATED',
    }),
    relationship('owned', ['nora', 'OWNED', 'mill'], [brochure('She owned it.')], {
      conflictsWith: ['legal-form'],
    }),
  ],
  attributes: [
    attribute('birth', ['nora', 'BIRTH', date('1870')], [history('Born in 1870.')]),
    attribute('birth-day', ['nora', 'BIRTH', date('1870-02-03')], [brochure('On 3 February 1870.')]),
    attribute('birth-later', ['nora', 'BIRTH', date('1872')], [rumor('In 1872.')]),
    attribute('legal-form', ['mill', 'LEGAL_FORM', text('cooperative')], [history('A cooperative.')]),
    attribute('occupation', ['nora', 'OCCUPATION', text('engineer')], [history('An engineer.')]),
  ],
});

const ALL = [...FIXTURE.relationships, ...FIXTURE.attributes];

/** Which ones each cannot be held together with. */
const CONFLICTS: Readonly<Record<string, readonly string[]>> = {
  'advised-mill': ['not-advised'],
  birth: ['birth-later'],
  'birth-day': ['birth-later'],
  'birth-later': ['birth', 'birth-day'],
  'founded-1901': ['founded-1903'],
  'founded-1903': ['founded-1901', 'founded-may'],
  'founded-may': ['founded-1903'],
  'legal-form': ['owned'],
  merged: ['merged-later'],
  'merged-later': ['merged'],
  'not-advised': ['advised-mill'],
  owned: ['legal-form'],
};

const FOUNDED_AT_ODDS = ['founded-1901', 'founded-1903', 'founded-may'];

/** What is contested of the relationships, and of the attributes, by what was known. */
const ROWS: readonly [
  id: string,
  name: string,
  filter: Partial<RelationshipFilter & AttributeFilter>,
  relationships: readonly string[],
  attributes: readonly string[],
][] = [
  [
    'now',
    'keeps what another contradicts that is supported too, undated reports included',
    { contested: true },
    ['advised-mill', ...FOUNDED_AT_ODDS, 'not-advised', 'owned'],
    ['legal-form'],
  ],
  [
    'rumor',
    'contradicts nothing with what is not reported yet, or not surely by then',
    { contested: true, knownOn: ask.day('2012-06-01') },
    ['merged', 'merged-later'],
    ['birth', 'birth-later'],
  ],
  [
    'undated',
    'contradicts what a report without a date denies, where such reports are asked for',
    { contested: true, knownOn: ask.day('2012-06-01'), undatedReports: 'INCLUDE' },
    ['advised-mill', 'merged', 'merged-later', 'not-advised'],
    ['birth', 'birth-later'],
  ],
  [
    'withdrawn',
    'contradicts nothing with what is withdrawn, from that day on',
    { contested: true, knownOn: ask.day('2014-01-01') },
    [],
    [],
  ],
  [
    'brochure',
    'keeps what both support from the day on which the second one came out',
    { contested: true, knownOn: ask.day('2015-06-01') },
    [...FOUNDED_AT_ODDS, 'owned'],
    ['legal-form'],
  ],
  [
    'none',
    'keeps what nothing contradicts, or nothing that is supported',
    { contested: false, unsupported: 'EXCLUDE' },
    ['merged'],
    ['birth', 'birth-day', 'occupation'],
  ],
  [
    'with-others',
    'keeps what meets other conditions too',
    { contested: true, sources: ['brochure'] },
    ['founded-1903', 'founded-may', 'owned'],
    [],
  ],
];

/** What cannot be held together, found and declared, and the condition that asks for it. */
export const conflicts: readonly Audit[] = [
  {
    id: 'conflicts-found',
    name: 'gives each statement those that it cannot be held together with: dates that surely differ, denials, declared ones',
    async run(open) {
      const store = await open(FIXTURE);
      const found = [
        ...(await store.relationships(FIXTURE.relationships.map(({ id }) => id))).value,
        ...(await store.attributes(FIXTURE.attributes.map(({ id }) => id))).value,
      ];
      expectEqual(
        Object.fromEntries(found.flatMap((it) => (it?.conflicts.length ? [[it.id, it.conflicts]] : []))),
        CONFLICTS,
      );
      expectEqual(found, ALL);
    },
  },
  ...ROWS.map(
    ([id, name, filter, relationships, attributes]): Audit => ({
      id: `contested-${id}`,
      name: `${name} (contested)`,
      async run(open) {
        const store = await open(FIXTURE);
        const query = ask.relationships({ filter });
        expectEqual(ask.ids((await store.findRelationships(query)).value), relationships);
        expectEqual((await store.countRelationships(query.filter)).value, relationships.length);
        const ofAttributes = ask.attributes({ filter });
        expectEqual(ask.ids((await store.findAttributes(ofAttributes)).value), attributes);
        expectEqual((await store.countAttributes(ofAttributes.filter)).value, attributes.length);
      },
    }),
  ),
  {
    id: 'contested-of',
    name: 'asks it of the statements of each entity, and of what a path walks',
    async run(open) {
      const store = await open(FIXTURE);
      const relationshipQuery = ask.relationships({ filter: { contested: true } });
      const { value: pages } = await store.findRelationshipsOf(['works', 'mill'], 'ANY', relationshipQuery);
      expectEqual(pages.map(ask.ids), [[], ['advised-mill', ...FOUNDED_AT_ODDS, 'not-advised', 'owned']]);
      const attributeQuery = ask.attributes({ filter: { contested: true } });
      const { value: said } = await store.findAttributesOf(['nora', 'mill'], attributeQuery);
      expectEqual(said.map(ask.ids), [[], ['legal-form']]);
      const filter = { ...ANY_RELATIONSHIP, contested: false };
      const { value: ties } = await store.findTies(
        [
          ['mill', 'works'],
          ['nora', 'mill'],
        ],
        filter,
      );
      expectEqual(
        ties.map((list) => list.map(({ id }) => id)),
        [['merged', 'merged-later'], ['founded-about']],
      );
    },
  },
];
