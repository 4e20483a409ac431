import type { DatasetDraft } from '../../domain/draft.js';
import type { RelationshipFilter } from '../../domain/filter/relationship-filter.js';
import { resolve } from '../../domain/resolve.js';
import { timeSpan } from '../../domain/time-span.js';
import { ask } from './ask.js';
import type { Audit } from './audit.js';
import { draft } from './draft.js';
import { expectEqual } from './expect-equal.js';

/*
 * Ida died in 1990, says the register of 2001; in June 1995, says a memoir of 2010 that was withdrawn in 2015. The firm was
 * struck off in 2000, says a note without a date.
 */
const { plain, work, evidence, attribute, relationship, date } = draft;
const on = (edtf: string) => timeSpan({ edtf });

const register = [evidence('register', 'So it was.')];
const memoir = [evidence('memoir', 'So it was.')];
const note = [evidence('note', 'So it was.')];

const LIVES_DRAFT: DatasetDraft = {
  title: 'Lives',
  description: null,
  entities: [
    plain('Person', 'ben', 'Ben'),
    plain('Person', 'ida', 'Ida'),
    plain('Organization', 'firm', 'The firm'),
    work('register', 'The register', { publishedOn: on('2001') }),
    work('memoir', 'A memoir', {
      publishedOn: on('2010'),
      retracted: { on: on('2015-01-01'), note: 'Invented.' },
    }),
    work('note', 'A note'),
  ],
  relationships: [
    relationship('kin', ['ida', 'SIBLING_OF', 'ben'], register),
    relationship('married', ['ida', 'MARRIED_TO', 'ben'], register),
    relationship('married-1980', ['ben', 'MARRIED_TO', 'ida'], register, { when: on('1980/..') }),
    relationship('may-have-worked', ['ida', 'WORKED_FOR', 'firm'], register, { modality: 'POSSIBLE' }),
    relationship('met', ['ida', 'MET', 'ben'], register),
    relationship('not-married', ['ida', 'MARRIED_TO', 'ben'], register, { polarity: 'NEGATED' }),
    relationship('worked', ['ben', 'WORKED_FOR', 'firm'], register),
  ],
  attributes: [
    attribute('died', ['ida', 'DEATH', date('1990')], register),
    attribute('died-later', ['ida', 'DEATH', date('1995-06')], memoir),
    attribute('did-not-die', ['ben', 'DEATH', date('1980')], register, { polarity: 'NEGATED' }),
    attribute('struck-off', ['firm', 'DISSOLUTION', date('2000')], note),
    attribute('will-end', ['firm', 'DISSOLUTION', date('1985')], register, { modality: 'PLANNED' }),
  ],
};
const LIVES = resolve(LIVES_DRAFT);

/** The same, where the register has another year for her death. */
const LATER = resolve({
  ...LIVES_DRAFT,
  attributes: [attribute('died', ['ida', 'DEATH', date('1992')], register)],
});

const OUTLIVES = ['kin', 'met', 'not-married'];
const HERS = ['married', 'married-1980', 'may-have-worked'];
const all = (...ids: string[]) => ids.sort();

/** One row a claim. */
const ROWS: readonly [id: string, name: string, filter: Partial<RelationshipFilter>, ids: string[]][] = [
  [
    'last-day',
    'keeps a state on the last day of the life of an end',
    { trueOn: ask.time('1990-12-31') },
    all(...OUTLIVES, ...HERS, 'worked'),
  ],
  [
    'day-after',
    'leaves a state out after that day, and keeps what outlives it, what happened, and what is denied',
    { trueOn: ask.time('1991-01-01') },
    all(...OUTLIVES, 'worked'),
  ],
  [
    'open',
    'keeps it where the time asked for has no first day',
    { trueOn: ask.time('../1999') },
    all(...OUTLIVES, ...HERS, 'worked'),
  ],
  [
    'own-time',
    'looks at its own time too',
    { trueOn: ask.time('1970'), types: ['MARRIED_TO'] },
    ['married', 'not-married'],
  ],
  [
    'undated-death',
    'takes a death of a report without a date as of now',
    { trueOn: ask.time('2001') },
    OUTLIVES,
  ],
  [
    'not-reported-yet',
    'knows of no death before it is reported',
    { trueOn: ask.time('1991'), knownOn: ask.day('2001-12-30') },
    [],
  ],
  [
    'known',
    'knows of it once it is reported, and never on a day by a report without a date',
    { trueOn: ask.time('2001'), knownOn: ask.day('2001-12-31') },
    all(...OUTLIVES, 'worked'),
  ],
  [
    'undated-included',
    'takes a death of a report without a date on a day too, where such reports are asked for',
    { trueOn: ask.time('2001'), knownOn: ask.day('2001-12-31'), undatedReports: 'INCLUDE' },
    OUTLIVES,
  ],
  [
    'latest-death',
    'takes the latest death, where sources differ',
    { trueOn: ask.time('1995-06-30'), knownOn: ask.day('2010-12-31') },
    all(...OUTLIVES, ...HERS, 'worked'),
  ],
  [
    'withdrawn-death',
    'counts no death once its report is withdrawn',
    { trueOn: ask.time('1995-06-30'), knownOn: ask.day('2015-01-01') },
    all(...OUTLIVES, 'worked'),
  ],
  [
    'not',
    'is what does not pass, too',
    {
      not: ask.relationships({ filter: { trueOn: ask.time('1991'), knownOn: ask.day('2002') } }).filter,
      types: ['MARRIED_TO', 'WORKED_FOR', 'SIBLING_OF'],
    },
    HERS,
  ],
];

export const lives: readonly Audit[] = [
  ...ROWS.map(
    ([id, name, filter, ids]): Audit => ({
      id: `life-${id}`,
      name: `${name} (a life bounds a state)`,
      async run(open) {
        const store = await open(LIVES);
        const query = ask.relationships({ filter });
        expectEqual(ask.ids((await store.findRelationships(query)).value), ids);
        expectEqual((await store.countRelationships(query.filter)).value, ids.length);
      },
    }),
  ),
  {
    id: 'life-whole',
    name: 'gives back a relationship with what ends it',
    async run(open) {
      const store = await open(LIVES);
      const ids = LIVES.relationships.map(({ id }) => id);
      expectEqual((await store.relationships(ids)).value, LIVES.relationships);
    },
  },
  {
    id: 'life-paths',
    name: 'walks no state that was over, since a life was',
    async run(open) {
      const store = await open(LIVES);
      const lengths = async (trueOn: string) => {
        const filter = { types: ['MARRIED_TO', 'WORKED_FOR'] as const, polarity: ['AFFIRMED'] as const };
        const query = ask.relationships({ filter: { ...filter, trueOn: ask.time(trueOn) } });
        const found = await store.findPaths({
          from: 'ida',
          to: 'firm',
          filter: { ...query.filter, walkable: true, modality: ['ACTUAL'] },
          maxHops: 3,
          maxDegree: null,
          wanted: 1,
          limit: 10,
          timeoutMs: 10_000,
        });
        return found.value.paths.map(({ length }) => length);
      };
      expectEqual(await lengths('1990'), [3]);
      expectEqual(await lengths('1991'), []);
    },
  },
  {
    id: 'life-reloaded',
    name: 'follows a death that a later dataset dates otherwise',
    async run(open) {
      const query = ask.relationships({ filter: { trueOn: ask.time('1991'), types: ['MARRIED_TO'] } });
      const first = await open(LIVES);
      expectEqual(ask.ids((await first.findRelationships(query)).value), ['not-married']);
      const second = await open(LATER);
      expectEqual(ask.ids((await second.findRelationships(query)).value), [
        'married',
        'married-1980',
        'not-married',
      ]);
    },
  },
];
