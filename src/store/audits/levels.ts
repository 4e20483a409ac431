import { DIRECTIONS, type GraphStore, type Level } from '../graph-store.js';
import { everyLevel } from '../levels.js';
import { ask } from './ask.js';
import type { Audit } from './audit.js';
import { expectEqual } from './expect-equal.js';
import { FIXTURE } from './fixture.js';

const ASKED = ['ada-okafor', 'harrow-mills', 'no-such-id', 'bruno-lindqvist', 'ada-okafor'];

const level = (
  direction: Level['direction'],
  query: Parameters<typeof ask.relationships>[0],
  below: readonly Level[] = [],
): Level => ({ direction, query: ask.relationships(query), below });

/** What each level is, held against one read for each: the revision, whose rows are read where, and the rows. */
async function expectAsOneByOne(store: GraphStore, levels: readonly Level[]): Promise<void> {
  const found = await store.findLevels(ASKED, levels);
  const entities = await store.entities(ASKED);
  expectEqual(found.revision, entities.revision);
  expectEqual(found.value.entities, entities.value);
  const expected: unknown[] = [];
  const read = async (ids: readonly string[], of: readonly Level[]): Promise<void> => {
    for (const { direction, query, below } of of) {
      const from = [...new Set(ids)].sort();
      const { value } = await store.findRelationshipsOf(from, direction, query);
      expected.push(from.map((id, at) => [id, value[at]?.items, value[at]?.hasMore, value[at]?.places]));
      const others = from.flatMap((id, at) =>
        (value[at]?.items ?? []).map(({ subject, object }) => (subject === id ? object : subject)),
      );
      await read(others, below);
    }
  };
  await read(ASKED, levels);
  const got = found.value.pages.map((pages) =>
    [...pages]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, { items, hasMore, places }]) => [id, items, hasMore, places]),
  );
  expectEqual(got, expected);
}

export const levels: readonly Audit[] = [
  ...DIRECTIONS.map(
    (direction): Audit => ({
      id: `levels-${direction.toLowerCase()}`,
      name: `reads levels in direction ${direction} as pages of each`,
      async run(open) {
        const store = await open(FIXTURE);
        const third = level(direction, { first: 1 });
        const second = level(direction, { first: 2, order: 'LATEST_FIRST' }, [third]);
        await expectAsOneByOne(store, [level(direction, { first: 3 }, [second])]);
      },
    }),
  ),
  {
    id: 'levels-beside',
    name: 'reads levels beside each other, each with its own filter, order and length',
    async run(open) {
      const store = await open(FIXTURE);
      await expectAsOneByOne(store, [
        level('OUT', { filter: { minOrigins: 1 }, order: 'RELEVANCE', withEnds: true }, [
          level('ANY', { filter: { knownOn: ask.day('2019-01-31') }, first: 2 }),
          level('IN', { filter: { modality: ['PLANNED'] }, withEnds: true }),
        ]),
        level('ANY', { filter: { types: ['MET', 'SUPPORTED'] }, order: 'BEST_SUPPORTED_FIRST' }),
      ]);
    },
  },
  {
    id: 'levels-ends',
    name: 'gives with a level the entities at its ends as they are, where it gives them',
    async run(open) {
      const store = await open(FIXTURE);
      const asked = [level('ANY', { withEnds: true }, [level('ANY', { withEnds: true })])];
      const { value } = await store.findLevels(ASKED, asked);
      expectEqual(value.pages.length, everyLevel(asked).length);
      for (const { ends } of value.pages.flatMap((pages) => [...pages.values()])) {
        const same = await store.entities(ends.map(({ id }) => id));
        expectEqual(ends, same.value);
      }
    },
  },
  {
    id: 'levels-none',
    name: 'reads entities where no level is asked for, and nothing of none',
    async run(open) {
      const store = await open(FIXTURE);
      const { revision, value } = await store.entities(ASKED);
      expectEqual(await store.findLevels(ASKED, []), { revision, value: { entities: value, pages: [] } });
      const { value: nothing } = await store.findLevels([], [level('ANY', {}, [level('ANY', {})])]);
      expectEqual(
        nothing.pages.map(({ size }) => size),
        [0, 0],
      );
    },
  },
];
