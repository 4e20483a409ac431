import { describe, expect, it } from 'vitest';
import { searchEntities } from '../../src/answers/search-entities.js';
import { resolve } from '../../src/domain/resolve.js';
import { FIXTURE } from '../../src/store/audits/fixture.js';
import { memoryStore } from '../../src/store/memory/memory-store.js';
import { person } from '../domain/given.js';

const idsOf = ({ hits }: Awaited<ReturnType<typeof searchEntities>>) => hits.map(({ entity }) => entity.id);

const anything = (text: string) => ({
  text,
  kinds: null,
  types: null,
  knownOn: null,
  undatedReports: 'EXCLUDE' as const,
});

describe('a search for entities', () => {
  it('finds those that the text may mean, best first', async () => {
    const { hits, cut } = await searchEntities(memoryStore(FIXTURE), anything('Ella Harrow'), 1_000);
    expect(hits[0]?.entity.id).toBe('ella-harrow-the-younger');
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).toSorted((a, b) => b - a));
    expect(cut).toBe(false);
  });

  it('finds those of the kinds asked for alone', async () => {
    const found = await searchEntities(
      memoryStore(FIXTURE),
      { ...anything('Harrow'), kinds: ['Organization'] },
      1_000,
    );
    expect(idsOf(found)).toEqual(['harrow-mills']);
  });

  it('says where there were more to compare than the limit', async () => {
    const found = await searchEntities(memoryStore(FIXTURE), anything('Harrow'), 1);
    expect([found.hits.length, found.cut]).toEqual([1, true]);
  });

  it('finds all of many, of several searches at once, each its own', async () => {
    const people = (name: string) =>
      Array.from({ length: 120 }, (_, i) => person(`${name}-${i}`.toLowerCase(), { name: `${name} ${i}` }));
    const dataset = resolve({
      ...{ title: 'Many', description: null, relationships: [] },
      entities: [...people('Alder'), ...people('Birch')],
    });
    const store = memoryStore(dataset);
    const [alders, birches] = await Promise.all(
      ['Alder', 'Birch'].map((name) => searchEntities(store, anything(name), 1_000)),
    );
    expect(new Set(alders && idsOf(alders))).toEqual(new Set(people('Alder').map(({ id }) => id)));
    expect(new Set(birches && idsOf(birches))).toEqual(new Set(people('Birch').map(({ id }) => id)));
  });
});
