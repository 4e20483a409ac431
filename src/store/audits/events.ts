import { ANY_RELATIONSHIP, type RelationshipFilter } from '../../domain/filter/relationship-filter.js';
import { LAST } from '../../domain/relationship-order.js';
import { resolve } from '../../domain/resolve.js';
import { timeSpan } from '../../domain/time-span.js';
import type { EventQuery } from '../graph-store.js';
import { ask } from './ask.js';
import type { Audit } from './audit.js';
import { draft } from './draft.js';
import { expectEqual } from './expect-equal.js';

/* Ann took part in a fair and missed a hearing; a strike is planned, and when there was a fire is unknown. */
const { plain, work, event, evidence, relationship } = draft;
const on = (edtf: string) => timeSpan({ edtf });
const says = [evidence('report', 'It says so.')];
const late = [evidence('late-report', 'It says so.')];

const YEAR = resolve({
  title: 'A year of events',
  description: null,
  entities: [
    plain('Person', 'ann', 'Ann'),
    plain('Person', 'bob', 'Bob'),
    work('report', 'A report', { publishedOn: on('2019-01-01') }),
    work('late-report', 'A late report', { publishedOn: on('2019-06-01') }),
    event('fair', 'The fair', says, { when: on('2018-05-01') }),
    event('fire', 'The fire', says, { when: timeSpan({ words: 'one night' }) }),
    event('hearing', 'The hearing', late, { when: on('2018-03-01') }),
    event('march', 'The march', [evidence('report', 'Reportedly.', { assertion: 'HEDGED' })], {
      when: on('2018-05-01'),
    }),
    event('strike', 'The strike', says, { when: on('2019-03-01'), modality: 'PLANNED' }),
  ],
  relationships: [
    relationship('ann-at-fair', ['ann', 'PARTICIPATED_IN', 'fair'], says),
    relationship('ann-not-at-hearing', ['ann', 'PARTICIPATED_IN', 'hearing'], says, { polarity: 'NEGATED' }),
    relationship('ann-organized-strike', ['ann', 'ORGANIZED', 'strike'], late, { modality: 'PLANNED' }),
    relationship('bob-at-fire', ['bob', 'PARTICIPATED_IN', 'fire'], says),
    relationship('fair-before-march', ['fair', 'PRECEDED', 'march'], says),
  ],
});

const ALL = ['hearing', 'fair', 'march', 'strike', 'fire'];

/** One row a claim. */
const ROWS: readonly [
  id: string,
  name: string,
  of: EventQuery['of'],
  filter: Partial<RelationshipFilter>,
  events: readonly string[],
][] = [
  ['all', 'lists all events, earliest first, the undated last, ties by id', null, {}, ALL],
  ['of-no-entity', 'lists none where none is asked for', [], {}, []],
  ['of-unknown', 'lists none of an unknown entity', ['no-such-id'], {}, []],
  ['of', 'lists those that a relationship leads to', ['ann'], {}, ['hearing', 'fair', 'strike']],
  [
    'of-several',
    'lists those of several once',
    ['ann', 'bob', 'ann'],
    {},
    ['hearing', 'fair', 'strike', 'fire'],
  ],
  ['of-event', 'lists an event itself, and those next to it', ['fair'], {}, ['fair', 'march']],
  [
    'polarity',
    'follows no relationship that does not pass',
    ['ann'],
    { polarity: ['AFFIRMED'] },
    ['fair', 'strike'],
  ],
  ['polarity-negated', 'takes an event for something that is so', null, { polarity: ['NEGATED'] }, []],
  ['types', 'lists only those that such a relationship leads to', null, { types: ['ORGANIZED'] }, ['strike']],
  ['types-of', 'and not the entity itself', ['fair'], { types: ['PRECEDED'] }, ['fair', 'march']],
  ['types-of-none', 'where there is none', ['fair'], { types: ['MET'] }, []],
  ['subject', 'lists those of a subject', null, { subject: 'bob' }, ['fire']],
  [
    'modality',
    'looks at how the event is meant',
    null,
    { modality: ['ACTUAL'] },
    ['hearing', 'fair', 'march', 'fire'],
  ],
  [
    'modality-of',
    'looks at how the event and the relationship are meant',
    ['ann'],
    { modality: ['PLANNED'] },
    ['strike'],
  ],
  [
    'true-on',
    'looks at the time of the event',
    null,
    { trueOn: ask.time('2018-05') },
    ['fair', 'march', 'fire'],
  ],
  [
    'undated',
    'leaves the undated out where asked',
    null,
    { trueOn: ask.time('2018-05'), undated: 'EXCLUDE' },
    ['fair', 'march'],
  ],
  ['undated-only', 'lists only the undated where asked', null, { undated: 'ONLY' }, ['fire']],
  [
    'known-on',
    'leaves out what was not yet reported',
    null,
    { knownOn: ask.day('2019-05-31') },
    ['fair', 'march', 'strike', 'fire'],
  ],
  [
    'known-on-of',
    'follows no relationship that was not yet reported',
    ['ann'],
    { knownOn: ask.day('2019-05-31') },
    ['fair'],
  ],
  ['origins', 'counts the origins of the event', null, { maxOrigins: 0 }, ['march']],
  [
    'assertions',
    'looks at what the sources of the event hold back on',
    null,
    { assertions: ['HEDGED'] },
    ['march'],
  ],
  ['sources', 'looks at the sources of the event', null, { sources: ['late-report'] }, ['hearing']],
];

const listsEvents = ([id, name, of, filter, ids]: (typeof ROWS)[number]): Audit => ({
  id: `events-${id}`,
  name,
  async run(open) {
    const store = await open(YEAR);
    const wanted = { of, filter: { ...ANY_RELATIONSHIP, ...filter } };
    expectEqual(ask.ids((await store.findEvents({ ...wanted, first: 100, after: null })).value), ids);
    expectEqual((await store.countEvents(wanted)).value, ids.length);
  },
});

/** The events of entities, and their pages. */
export const events: readonly Audit[] = [
  ...ROWS.map(listsEvents),
  {
    id: 'events-pages',
    name: 'gives events page by page, after a place at which none stands too',
    async run(open) {
      const store = await open(YEAR);
      const page = async (after: EventQuery['after']) => {
        const query = { of: null, filter: ANY_RELATIONSHIP, first: 2, after };
        const { value } = await store.findEvents(query);
        return { ids: ask.ids(value), hasMore: value.hasMore };
      };
      const may = ask.day('2018-05-01');
      expectEqual(await page(null), { ids: ['hearing', 'fair'], hasMore: true });
      expectEqual(await page({ value: may, id: 'fair' }), { ids: ['march', 'strike'], hasMore: true });
      expectEqual(await page({ value: may, id: 'festival' }), { ids: ['march', 'strike'], hasMore: true });
      expectEqual(await page({ value: LAST, id: 'a' }), { ids: ['fire'], hasMore: false });
      expectEqual(await page({ value: LAST, id: 'fire' }), { ids: [], hasMore: false });
    },
  },
];
