import { describe, expect, it } from 'vitest';
import { connect } from '../../src/answers/connect.js';
import type { ConnectionQuestion } from '../../src/answers/find-connection.js';
import { ANY_RELATIONSHIP } from '../../src/domain/filter/relationship-filter.js';
import { FIXTURE } from '../../src/store/audits/fixture.js';
import { memoryStore } from '../../src/store/memory/memory-store.js';

const HAPPENED = {
  ...ANY_RELATIONSHIP,
  polarity: ['AFFIRMED' as const],
  modality: ['ACTUAL' as const],
};

const connected = (from: string, to: string, more: Partial<ConnectionQuestion> = {}, candidates = 5_000) =>
  connect(
    memoryStore(FIXTURE),
    { from, to, maxHops: 4, limit: 5, maxDegree: 500, filter: HAPPENED, ...more },
    { candidates, endsAt: performance.now() + 30_000 },
  );

describe('a connection', () => {
  it('is refuted by what is denied of the two, of any type and in either direction', async () => {
    const filter = { ...HAPPENED, types: ['OWNED' as const] };
    for (const [from, to] of [
      ['council', 'harrow-mills'],
      ['harrow-mills', 'council'],
    ] as const) {
      const { items } = await (await connected(from, to, { filter })).refutedBy(10);
      expect(items.map(({ id }) => id)).toEqual(['council-not-for-mill']);
    }
    const { items } = await (await connected('ella-harrow', 'harrow-mills')).refutedBy(10);
    expect(items).toEqual([]);
  });

  it('names the hubs that it did not search over, unless none are skipped or no path is long enough', async () => {
    const skipped = async (more: Partial<ConnectionQuestion>) =>
      (await (await connected('chloe-martin', 'ada-okafor', more)).hubsSkipped()).map(({ id }) => id);
    expect(await skipped({ maxDegree: 2 })).toEqual(['bruno-lindqvist']);
    expect(await skipped({ maxDegree: null })).toEqual([]);
    expect(await skipped({ maxDegree: 2, maxHops: 1 })).toEqual([]);
  });

  it('searches for its near misses when they are asked for, and once', async () => {
    const { nearMisses } = await connected('ella-harrow', 'ada-okafor');
    expect(nearMisses()).toBe(nearMisses());
    const { found, cut } = await nearMisses();
    expect(found.map(({ condition }) => condition)).toEqual(['MODALITY_PLANNED']);
    expect(cut).toEqual([]);
  });
});

describe('the report of a search', () => {
  it('ends with the length that gave as many paths as were asked for', async () => {
    const { found } = await connected('ella-harrow', 'harrow-mills', { limit: 1 });
    expect(found.report).toEqual({ complete: true, stoppedBy: null, hopsSearched: 1, pathsConsidered: 1 });
  });

  it('goes to the last length where there are fewer', async () => {
    const { found } = await connected('ella-harrow', 'harrow-mills', { limit: 2, maxHops: 3 });
    expect(found.report).toEqual({ complete: true, stoppedBy: null, hopsSearched: 3, pathsConsidered: 1 });
  });

  it('says that the budget of paths stopped it', async () => {
    const { found } = await connected('ella-harrow', 'harrow-mills', {}, 0);
    expect(found).toEqual({
      paths: [],
      report: { complete: false, stoppedBy: 'CANDIDATES', hopsSearched: 0, pathsConsidered: 0 },
    });
  });
});
