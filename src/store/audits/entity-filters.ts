import type { EntityFilter } from '../../domain/entity-filter.js';
import { ask } from './ask.js';
import type { Audit } from './audit.js';
import { expectEqual } from './expect-equal.js';
import { FIXTURE } from './fixture.js';

const EVERY_ID = FIXTURE.entities.map(({ id }) => id);
const COPIES = EVERY_ID.filter((id) => id.endsWith('-copy'));
const WORKS = [...COPIES, 'almanac', 'blog-entry', 'letter', 'post-report', 'star-interview'].sort();

/** What each condition keeps of the fixture: one row a claim. */
const ROWS: readonly [id: string, name: string, Partial<EntityFilter>, ids: readonly string[]][] = [
  ['none', 'keeps all entities without a condition', {}, EVERY_ID],
  ['kinds', 'keeps any of the kinds', { kinds: ['Place', 'Event'] }, ['hearing', 'northbridge']],
  ['kinds-empty', 'keeps none where no kind is allowed', { kinds: [] }, []],
  [
    'ids',
    'keeps those of the ids, by id and each once',
    { ids: ['weavers', 'no-such-id', 'council', 'weavers'] },
    ['council', 'weavers'],
  ],
  ['ids-empty', 'keeps none of no ids', { ids: [] }, []],
  [
    'ids-and-kind',
    'keeps those of the ids that are of the kind',
    { ids: ['weavers', 'council'], kinds: ['Group'] },
    ['weavers'],
  ],
  ['name', 'keeps a name whatever its case and accents', { name: 'CHLOE MARTÍN' }, ['chloe-martin']],
  ['name-cyrillic', 'keeps a name in another script', { name: 'дмитрий волков' }, ['dmitri-volkov']],
  ['name-alias', 'keeps an alias', { name: 'a n okafor' }, ['ada-okafor']],
  ['name-shared', 'keeps all who share a name', { name: 'The Morning Post' }, ['morning-post']],
  ['name-whole', 'does not keep a part of a name', { name: 'Okafor' }, []],
  ['name-unnamed', 'never keeps the unnamed by a name', { name: "Ada Okafor's sister" }, []],
  ['unnamed', 'keeps the unnamed where asked', { unnamed: true }, ['ada-okafors-sister']],
  [
    'named',
    'leaves the unnamed out where asked',
    { unnamed: false, kinds: ['Person', 'Group'] },
    [
      'ada-okafor',
      'bruno-lindqvist',
      'chloe-martin',
      'dmitri-volkov',
      'ella-harrow',
      'ella-harrow-the-younger',
      'weavers',
    ],
  ],
  [
    'external-id',
    'keeps an external id of that scheme',
    { externalId: { scheme: 'viaf', value: 'Q100' } },
    ['chloe-martin'],
  ],
  [
    'external-id-second',
    'keeps an entity by any of its external ids',
    { externalId: { scheme: 'viaf', value: '100' } },
    ['ada-okafor'],
  ],
  [
    'external-id-unknown',
    'keeps none by an external id that is not there',
    { externalId: { scheme: 'wikidata', value: '100' } },
    [],
  ],
  ['cited', 'keeps what evidence cites, an event’s too', { cited: true }, WORKS],
  ['not-cited', 'keeps what no evidence cites', { cited: false, kinds: ['Work', 'Event'] }, ['hearing']],
  [
    'work-kinds',
    'keeps any of the kinds of works',
    { workKinds: ['letter', 'interview'] },
    ['letter', 'star-interview'],
  ],
  ['work-kinds-empty', 'keeps none where no kind of work is allowed', { workKinds: [] }, []],
  ['publisher', 'keeps what an organization published', { publisher: 'evening-star' }, ['star-interview']],
  [
    'published-on',
    'keeps what was possibly published then, never what has no date',
    { publishedOn: ask.time('2019-02-01/2019-02-03') },
    ['blog-entry', 'star-interview'],
  ],
  [
    'published-on-open',
    'keeps what was published by a day',
    { publishedOn: ask.time('../2019-01-10') },
    ['almanac', 'post-report'],
  ],
  ['retracted', 'keeps what was retracted', { retracted: true }, ['blog-entry']],
  [
    'not-retracted',
    'keeps works that were not retracted',
    { retracted: false, workKinds: ['blog entry', 'letter'] },
    ['letter'],
  ],
  [
    'together',
    'keeps what meets every condition',
    { kinds: ['Work'], cited: true, publisher: 'morning-post', retracted: false },
    ['post-report'],
  ],
];

export const entityFilters: readonly Audit[] = ROWS.map(([id, name, filter, ids]) => ({
  id: `entity-filter-${id}`,
  name,
  async run(open) {
    const store = await open(FIXTURE);
    const query = ask.entities({ filter });
    expectEqual(ask.ids((await store.findEntities(query)).value), ids);
    expectEqual((await store.countEntities(query.filter)).value, ids.length);
  },
}));
