import { ANY_RELATIONSHIP, type RelationshipFilter } from '../../domain/filter/relationship-filter.js';
import { strengthOf } from '../../domain/relationship-order.js';
import { resolve } from '../../domain/resolve.js';
import { timeSpan } from '../../domain/time-span.js';
import type { PathQuery } from '../graph-store.js';
import { ask } from './ask.js';
import type { Audit } from './audit.js';
import { draft } from './draft.js';
import { expectEqual } from './expect-equal.js';

/*
 * Ann reaches Zoe over Bob, over Cleo and the firm, over a crowd, over a work's subject, over a plan, over a denial, and
 * over a host that all know.
 */
const { plain, work, evidence, relationship } = draft;
const says = [evidence('report', 'It says so.')];
const late = [evidence('late-report', 'It says so.')];
const GUESTS = ['guest-1', 'guest-2', 'guest-3', 'guest-4'];

const WEB = resolve({
  title: 'A web of acquaintances',
  description: null,
  entities: [
    ...['ann', 'bob', 'cleo', 'dan', 'eve', 'host', 'zoe', ...GUESTS].map((id) => plain('Person', id, id)),
    plain('Organization', 'firm', 'The firm'),
    plain('Group', 'crowd', 'The crowd'),
    work('report', 'A report', { publishedOn: timeSpan({ edtf: '2019-01-01' }) }),
    work('late-report', 'A late report', { publishedOn: timeSpan({ edtf: '2019-06-01' }) }),
  ],
  relationships: [
    relationship('ann-met-bob', ['ann', 'MET', 'bob'], says),
    relationship('bob-paid-ann', ['bob', 'PAID', 'ann'], [...says, ...late]),
    relationship('zoe-met-bob', ['zoe', 'MET', 'bob'], late),
    relationship('ann-met-cleo', ['ann', 'MET', 'cleo'], says),
    relationship('cleo-owned-firm', ['cleo', 'OWNED', 'firm'], says),
    relationship('zoe-worked-for-firm', ['zoe', 'WORKED_FOR', 'firm'], says),
    relationship('ann-in-crowd', ['ann', 'MEMBER_OF', 'crowd'], says),
    relationship('zoe-in-crowd', ['zoe', 'MEMBER_OF', 'crowd'], says),
    relationship('ann-to-meet-dan', ['ann', 'MET', 'dan'], says, { modality: 'PLANNED' }),
    relationship('zoe-to-meet-dan', ['zoe', 'MET', 'dan'], says, { modality: 'PLANNED' }),
    relationship('ann-did-not-meet-eve', ['ann', 'MET', 'eve'], says, { polarity: 'NEGATED' }),
    relationship('zoe-criticized-eve', ['zoe', 'CRITICIZED', 'eve'], says),
    ...['ann', 'zoe', ...GUESTS].map((id) => relationship(`${id}-met-host`, [id, 'MET', 'host'], says)),
  ],
});

const AFFIRMED: RelationshipFilter = { ...ANY_RELATIONSHIP, polarity: ['AFFIRMED'] };
const HAPPENED: RelationshipFilter = { ...AFFIRMED, modality: ['ACTUAL'], walkable: true };
const BOUND = 5;

/** Between the two reports. */
const EARLY = ask.day('2019-02-01');

const query = (more: Partial<PathQuery>): PathQuery => ({
  ...{ from: 'ann', to: 'zoe', filter: HAPPENED, maxHops: 4, wanted: 1 },
  ...{ maxDegree: BOUND, limit: 100, timeoutMs: 30_000, ...more },
});

const findsPaths = (
  id: string,
  name: string,
  asked: Partial<PathQuery>,
  paths: readonly (readonly string[])[],
): Audit => ({
  id,
  name,
  async run(open) {
    const { value } = await (await open(WEB)).findPaths(query(asked));
    expectEqual({ paths: value.paths, stoppedBy: value.stoppedBy }, { paths, stoppedBy: null });
  },
});

/** How entities are connected: paths, the ties along them, and the hubs that they leave out. */
export const paths: readonly Audit[] = [
  findsPaths(
    'paths-shortest',
    'finds the shortest paths over what happened, each sequence of entities once',
    {},
    [['ann', 'bob', 'zoe']],
  ),
  findsPaths('paths-longer', 'goes on to longer paths while there are fewer than wanted', { wanted: 2 }, [
    ['ann', 'bob', 'zoe'],
    ['ann', 'cleo', 'firm', 'zoe'],
  ]),
  findsPaths('paths-max-hops', 'looks no further than it is told to', { maxHops: 1 }, []),
  findsPaths(
    'paths-walks',
    'takes nothing for a path that comes back to where it was',
    { wanted: 100, maxHops: 6 },
    [
      ['ann', 'bob', 'zoe'],
      ['ann', 'cleo', 'firm', 'zoe'],
    ],
  ),
  findsPaths('paths-planned', 'walks plans where the filter asks for them', { filter: AFFIRMED }, [
    ['ann', 'bob', 'zoe'],
    ['ann', 'dan', 'zoe'],
  ]),
  findsPaths(
    'paths-negated',
    'walks denials where the filter asks for them',
    { to: 'eve', filter: ANY_RELATIONSHIP, maxHops: 2 },
    [['ann', 'eve']],
  ),
  findsPaths('paths-walkable', 'walks no relationship that is not walkable', { from: 'zoe', to: 'eve' }, []),
  findsPaths(
    'paths-any-type',
    'walks any type where the filter asks for no walkable one',
    { from: 'zoe', to: 'eve', filter: { ...HAPPENED, walkable: null } },
    [['zoe', 'eve']],
  ),
  findsPaths(
    'paths-types',
    'walks only the types that the filter asks for',
    { filter: { ...HAPPENED, types: ['MET'] } },
    [['ann', 'bob', 'zoe']],
  ),
  findsPaths(
    'paths-known-on',
    'walks only what was known by the day',
    { filter: { ...HAPPENED, knownOn: EARLY } },
    [['ann', 'cleo', 'firm', 'zoe']],
  ),
  findsPaths('paths-hubs', 'leads over a hub where there is no bound', { maxDegree: null }, [
    ['ann', 'bob', 'zoe'],
    ['ann', 'host', 'zoe'],
  ]),
  findsPaths('paths-hub-ends', 'exempts the ends from the bound', { to: 'host', maxDegree: 2, maxHops: 1 }, [
    ['ann', 'host'],
  ]),
  findsPaths('paths-group-ends', 'lets a group be an end, not a middle', { to: 'crowd', maxDegree: null }, [
    ['ann', 'crowd'],
  ]),
  findsPaths('paths-unknown', 'finds nothing for an unknown id', { to: 'no-such-id' }, []),
  {
    id: 'paths-cut',
    name: 'gives as many paths as it is asked for, and says that there are more',
    async run(open) {
      const store = await open(WEB);
      const { value } = await store.findPaths(query({ maxDegree: null, limit: 1 }));
      const stopped = { hopsSearched: 1, stoppedBy: 'CANDIDATES' };
      expectEqual({ ...value, paths: value.paths.length }, { ...stopped, paths: 1 });
      expectEqual((await store.findPaths(query({ limit: 0 }))).value, { ...stopped, paths: [] });
    },
  },
  {
    id: 'paths-late',
    name: 'ends where there is no time to search, and says so',
    async run(open) {
      const { value } = await (await open(WEB)).findPaths(query({ timeoutMs: 0 }));
      expectEqual(value, { paths: [], hopsSearched: 0, stoppedBy: 'TIME' });
    },
  },
  {
    id: 'paths-searched',
    name: 'says up to which length it searched',
    async run(open) {
      const store = await open(WEB);
      const searched = async (asked: Partial<PathQuery>) =>
        (await store.findPaths(query(asked))).value.hopsSearched;
      expectEqual(await searched({}), 2);
      expectEqual(await searched({ wanted: 100 }), 4);
      expectEqual(await searched({ to: 'no-such-id' }), 4);
    },
  },
  {
    id: 'ties',
    name: 'gives the ties of each pair, in either direction, strongest first, as known by the day',
    async run(open) {
      const store = await open(WEB);
      const tie = (id: string, knownOn: number | null) => {
        const found = WEB.relationships.find((it) => it.id === id);
        return { id, type: found?.type, strength: found ? strengthOf(found, knownOn) : '' };
      };
      const pairs = [
        ['ann', 'bob'],
        ['eve', 'zoe'],
        ['bob', 'ann'],
        ['ann', 'no-such-id'],
      ] as const;
      const both = [tie('bob-paid-ann', null), tie('ann-met-bob', null)];
      expectEqual((await store.findTies(pairs, HAPPENED)).value, [both, [], both, []]);
      const knownOn = EARLY;
      const early = [tie('ann-met-bob', knownOn), tie('bob-paid-ann', knownOn)];
      expectEqual((await store.findTies(pairs.slice(0, 1), { ...HAPPENED, knownOn })).value, [early]);
      expectEqual((await store.findTies(pairs.slice(0, 2), { ...HAPPENED, modality: [] })).value, [[], []]);
      expectEqual((await store.findTies([], HAPPENED)).value, []);
    },
  },
  {
    id: 'hubs',
    name: 'names the hubs next to the ends, by id, the ends and those that no path may pass left out',
    async run(open) {
      const store = await open(WEB);
      const found = async (ends: readonly string[], maxDegree: number, filter = HAPPENED) =>
        (await store.findHubs({ ends, filter, maxDegree })).value.map(({ id }) => id);
      expectEqual(await found(['ann', 'zoe'], BOUND), ['host']);
      expectEqual(await found(['ann', 'zoe'], BOUND + 1), []);
      expectEqual(await found(['ann', 'zoe'], 1), ['bob', 'cleo', 'firm', 'host']);
      expectEqual(await found(['ann', 'host'], 2), ['bob', 'zoe']);
      expectEqual(await found(['ann', 'zoe'], BOUND, { ...HAPPENED, types: ['PAID'] }), []);
      expectEqual(await found(['no-such-id'], 0), []);
    },
  },
];
