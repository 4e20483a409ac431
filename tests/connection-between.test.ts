import { describe, expect, it } from 'vitest';
import { connectionBetween, createApi, DeadlineError, InputError, openDataset } from '../src/index.js';

const store = await openDataset('seed/article');

describe('connectionBetween', () => {
  it('tells what GraphQL tells of the same two', async () => {
    const query = `{ connection(from: "kim-kardashian", to: "jack-johnson", filter: { modality: [ACTUAL, PLANNED] }) {
      from { id } to { id } paths { summary hops { sentence } } report { complete hopsSearched }
    } }`;
    const { body } = await createApi(store).executeOperation({ query });
    const { from, to, paths, report } = await connectionBetween(store, 'kim-kardashian', 'jack-johnson', {
      filter: { modality: ['ACTUAL', 'PLANNED'] },
    });
    const told = {
      from: { id: from.id },
      to: { id: to.id },
      paths: paths.map(({ summary, hops }) => ({
        summary,
        hops: hops.map(({ sentence }) => ({ sentence })),
      })),
      report: { complete: report.complete, hopsSearched: report.hopsSearched },
    };
    expect(paths.length).toBeGreaterThan(0);
    expect(body).toMatchObject({ kind: 'single', singleResult: { data: { connection: told } } });
  });

  it('reads dates as EDTF', async () => {
    const { paths } = await connectionBetween(store, 'kim-kardashian', 'jack-johnson', {
      filter: { knownOn: '2018-05-01' },
    });
    expect(paths).toEqual([]);
    await expect(
      connectionBetween(store, 'kim-kardashian', 'jack-johnson', { filter: { knownOn: '2018-05-32' } }),
    ).rejects.toThrow(InputError);
  });

  it('names the nearest ids where nothing has one', async () => {
    await expect(connectionBetween(store, 'kim-kardashian', 'jack-jonson')).rejects.toMatchObject({
      name: 'InputError',
      suggestions: expect.arrayContaining(['jack-johnson']),
    });
  });

  it('ends when its signal aborts', async () => {
    const signal = AbortSignal.abort(new DeadlineError('Enough.', 0));
    await expect(connectionBetween(store, 'kim-kardashian', 'jack-johnson', { signal })).rejects.toThrow(
      'Enough.',
    );
  });
});
