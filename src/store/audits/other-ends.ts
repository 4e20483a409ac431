import type { EntityKind } from '../../domain/entity-kind.js';
import { ANY_RELATIONSHIP } from '../../domain/filter/relationship-filter.js';
import { type OtherEnd, soughtWords } from '../../domain/other-end.js';
import type { Direction } from '../graph-store.js';
import { ask } from './ask.js';
import type { Audit } from './audit.js';
import { expectEqual } from './expect-equal.js';
import { FIXTURE } from './fixture.js';

const kinds = (...asked: EntityKind[]): OtherEnd => ({ kinds: asked, words: null });
const words = (text: string): OtherEnd => ({ kinds: null, words: soughtWords(text, FIXTURE.types) });

/** What conditions on the other end keep of the relationships of an entity. */
const ROWS: readonly [
  id: string,
  name: string,
  entity: string,
  direction: Direction,
  other: OtherEnd,
  ids: readonly string[],
][] = [
  [
    'kinds',
    'keeps those with an entity of one of the kinds',
    'harrow-mills',
    'ANY',
    kinds('Person', 'Place'),
    ['dmitri-may-have-owned', 'ella-owned-mill', 'mill-in-northbridge', 'sister-works-there'],
  ],
  ['no-kind', 'keeps none where no kind is asked for', 'harrow-mills', 'ANY', kinds(), []],
  [
    'kinds-direction',
    'looks at the other end in a direction alone',
    'ada-okafor',
    'OUT',
    kinds('Person'),
    ['bruno-met-ada', 'ella-is-to-meet-ada'],
  ],
  [
    'name',
    'finds a word that begins a word of the other end’s name',
    'ada-okafor',
    'ANY',
    words('HA'),
    ['ella-is-to-meet-ada'],
  ],
  [
    'alias',
    'finds an alias, whatever its case and accents',
    'bruno-lindqvist',
    'ANY',
    words('ada'),
    ['bruno-met-ada'],
  ],
  ['unnamed', 'finds who is only described', 'harrow-mills', 'ANY', words('sister'), ['sister-works-there']],
  ['middle', 'does not find the middle of a word', 'ada-okafor', 'ANY', words('arrow'), []],
  ['detail', 'finds a detail', 'bruno-lindqvist', 'ANY', words('may'), ['bruno-in-office']],
  [
    'type',
    'finds the phrase of a type, read from either end',
    'harrow-mills',
    'ANY',
    words('owned'),
    ['dmitri-may-have-owned', 'ella-owned-mill'],
  ],
  [
    'every-word',
    'finds where every word is found, each in another place',
    'harrow-mills',
    'ANY',
    words('volkov owned'),
    ['dmitri-may-have-owned'],
  ],
];

export const otherEnds: readonly Audit[] = [
  ...ROWS.map(
    ([id, name, entity, direction, other, ids]): Audit => ({
      id: `other-ends-${id}`,
      name,
      async run(open) {
        const store = await open(FIXTURE);
        const query = ask.relationships({ other });
        expectEqual((await store.findRelationshipsOf([entity], direction, query)).value.map(ask.ids), [ids]);
        const counted = await store.countRelationshipsOf([entity], direction, query.filter, other);
        expectEqual(counted.value, [ids.length]);
        const facets = await store.countFacets([entity], direction, query.filter, 20, other);
        expectEqual(facets.value[0]?.total, ids.length);
      },
    }),
  ),
  {
    id: 'other-ends-facets',
    name: 'counts the kinds of the other end as if none were asked for, and all else by those asked for',
    async run(open) {
      const store = await open(FIXTURE);
      const { value } = await store.countFacets(
        ['harrow-mills'],
        'ANY',
        ANY_RELATIONSHIP,
        20,
        kinds('Place'),
      );
      expectEqual(value[0]?.types, [{ value: 'LOCATED_IN', count: 1 }]);
      expectEqual(value[0]?.kinds, [
        { value: 'Person', count: 3 },
        { value: 'Organization', count: 1 },
        { value: 'Place', count: 1 },
      ]);
    },
  },
  {
    id: 'other-ends-pages',
    name: 'goes on after a place among those that are kept',
    async run(open) {
      const store = await open(FIXTURE);
      const query = ask.relationships({ other: kinds('Person'), first: 1, order: 'RELEVANCE' });
      const found: string[] = [];
      let after = query.after;
      do {
        const { value } = await store.findRelationshipsOf(['harrow-mills'], 'ANY', { ...query, after });
        const [page] = value;
        if (page === undefined) break;
        found.push(...ask.ids(page));
        after = page.hasMore ? (page.places.at(-1) ?? null) : null;
      } while (after !== null);
      expectEqual([...found].sort(), ['dmitri-may-have-owned', 'ella-owned-mill', 'sister-works-there']);
    },
  },
];
