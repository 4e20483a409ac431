import { expect, it } from 'vitest';
import type { Dataset } from '../../src/domain/dataset.js';
import type { OpenStore } from '../../src/store/audits/audit.js';
import { audits } from '../../src/store/audits/audits.js';
import { gaps } from '../../src/store/audits/gaps.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { onEachStore } from '../stores.js';

it('gives each audit an id of its own', () => {
  const ids = audits.map(({ id }) => id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

it('lists only gaps of audits that there are', () => {
  const ids = audits.map(({ id }) => id);
  expect(gaps.filter(({ audit }) => !ids.includes(audit))).toEqual([]);
});

onEachStore('a store', (open) => {
  const openOnce = keeping(open);

  it.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (_, audit) => {
    let gap: (typeof gaps)[number] | undefined;
    const run = audit.run(async (dataset) => {
      const store = await openOnce(dataset);
      gap = gaps.find((known) => known.store === store.name && known.audit === audit.id);
      return store;
    });
    if (gap === undefined) await run;
    else await expect(run, `The gap is closed: delete it from gaps.ts (${gap.reason})`).rejects.toThrow();
  });
});

/** Most audits read one dataset, and reading changes nothing: it is loaded once for those in a row. */
function keeping(open: OpenStore): OpenStore {
  let kept: { readonly dataset: Dataset; readonly store: GraphStore } | null = null;
  return async (dataset) => {
    if (kept?.dataset !== dataset) kept = { dataset, store: await open(dataset) };
    return kept.store;
  };
}
