import type { RelationshipFilter } from '../../domain/filter/relationship-filter.js';
import type { NarrowerType } from '../../domain/narrower-type.js';
import { resolve } from '../../domain/resolve.js';
import { be, verb } from '../../domain/wording.js';
import { ask } from './ask.js';
import type { Audit } from './audit.js';
import { draft } from './draft.js';
import { expectEqual } from './expect-equal.js';

/* Ann is a special adviser to Bob, or is not; the dataset has words of its own for it. */
const { plain, work, evidence, relationship } = draft;
const says = [evidence('report', 'It says so.')];

const SPECIAL: NarrowerType = {
  name: 'SPECIAL_ADVISER_TO',
  narrows: 'ADVISED',
  wording: be(['a special adviser to', 'special advisers to'], 'specially advised by'),
  description: 'Paid by the party.',
};
const COACHED: NarrowerType = {
  name: 'COACHED',
  narrows: 'ADVISED',
  wording: verb(['coach', 'coaches', 'coached']),
  description: null,
};

const ADVISERS = resolve({
  title: 'Advisers',
  description: null,
  types: [SPECIAL, COACHED],
  entities: [
    plain('Person', 'ann', 'Ann'),
    plain('Person', 'bob', 'Bob'),
    plain('Person', 'cid', 'Cid'),
    work('report', 'A report'),
  ],
  relationships: [
    relationship('advised', ['ann', 'ADVISED', 'bob'], says),
    relationship('met', ['ann', 'MET', 'bob'], says),
    relationship('not-advised', ['ann', 'ADVISED', 'bob'], says, { polarity: 'NEGATED' }),
    relationship('not-special', ['ann', 'ADVISED', 'bob'], says, {
      polarity: 'NEGATED',
      narrowerType: SPECIAL,
    }),
    relationship('special', ['ann', 'ADVISED', 'bob'], says, { narrowerType: SPECIAL }),
    relationship('special-planned', ['ann', 'ADVISED', 'cid'], says, {
      modality: 'PLANNED',
      narrowerType: SPECIAL,
    }),
  ],
});

/** One row a claim. */
const ROWS: readonly [id: string, name: string, filter: Partial<RelationshipFilter>, ids: string[]][] = [
  [
    'types',
    'takes what is of a narrower type for its built-in type too, and a denial of the narrower one for none of it',
    { types: ['ADVISED'] },
    ['advised', 'not-advised', 'special', 'special-planned'],
  ],
  [
    'types-negated',
    'reads no denial of a narrower type as one of the built-in type',
    { types: ['ADVISED'], polarity: ['NEGATED'] },
    ['not-advised'],
  ],
  [
    'narrower-types',
    'keeps what is of a narrower type, denied or not',
    { narrowerTypes: ['SPECIAL_ADVISER_TO', 'COACHED'] },
    ['not-special', 'special', 'special-planned'],
  ],
  [
    'narrower-types-unused',
    'keeps none of a narrower type that nothing has',
    { narrowerTypes: ['COACHED'] },
    [],
  ],
  ['narrower-types-empty', 'keeps none where no narrower type is allowed', { narrowerTypes: [] }, []],
  [
    'narrower-types-not',
    'turns the condition round, for what has no narrower type too',
    { not: { ...ask.relationships({}).filter, narrowerTypes: ['SPECIAL_ADVISER_TO'] } },
    ['advised', 'met', 'not-advised'],
  ],
];

/** Types of a dataset's own. */
export const narrowerTypes: readonly Audit[] = [
  ...ROWS.map(
    ([id, name, filter, ids]): Audit => ({
      id: `narrower-type-${id}`,
      name,
      async run(open) {
        const store = await open(ADVISERS);
        const query = ask.relationships({ filter });
        expectEqual(ask.ids((await store.findRelationships(query)).value), ids);
        expectEqual((await store.countRelationships(query.filter)).value, ids.length);
      },
    }),
  ),
  {
    id: 'narrower-type-summary',
    name: 'says which types the dataset has of its own, and how many relationships have each',
    async run(open) {
      const store = await open(ADVISERS);
      expectEqual((await store.dataset()).value.types, [
        { type: COACHED, count: 0 },
        { type: SPECIAL, count: 3 },
      ]);
    },
  },
  {
    id: 'narrower-type-kept',
    name: 'gives a relationship its narrower type with its words, and conflicts only with what denies it',
    async run(open) {
      const store = await open(ADVISERS);
      const found = (await store.relationships(['special', 'advised', 'not-special'])).value;
      expectEqual(
        found.map((it) => it && [it.narrowerType, it.conflicts]),
        [
          [SPECIAL, ['not-advised', 'not-special']],
          [null, ['not-advised']],
          [SPECIAL, ['special']],
        ],
      );
    },
  },
  {
    id: 'narrower-type-ties',
    name: 'walks a tie of a narrower type as one of its built-in type',
    async run(open) {
      const store = await open(ADVISERS);
      const ties = async (filter: Partial<RelationshipFilter>) =>
        (await store.findTies([['ann', 'bob']], ask.relationships({ filter }).filter)).value.map((found) =>
          found.map(({ id }) => id).sort(),
        );
      expectEqual(await ties({}), [['advised', 'met', 'not-advised', 'not-special', 'special']]);
      expectEqual(await ties({ types: ['ADVISED'] }), [['advised', 'not-advised', 'special']]);
      expectEqual(await ties({ narrowerTypes: ['SPECIAL_ADVISER_TO'], polarity: ['AFFIRMED'] }), [
        ['special'],
      ]);
    },
  },
];
