import { expect, it } from 'vitest';
import type { Dataset } from '../../src/domain/dataset.js';
import type { Audit, OpenStore } from '../../src/store/audits/audit.js';
import { audits } from '../../src/store/audits/audits.js';
import { candidates } from '../../src/store/audits/candidates.js';
import { gaps } from '../../src/store/audits/gaps.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { onEachStore, onNeo4jThatRemembersNames } from '../stores.js';

it('gives each audit an id of its own', () => {
  const ids = audits.map(({ id }) => id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

it('lists only gaps of audits that there are', () => {
  const ids = audits.map(({ id }) => id);
  expect(gaps.filter(({ audit }) => !ids.includes(audit))).toEqual([]);
});

onEachStore('a store', (open) => passes(open, audits));

onNeo4jThatRemembersNames('a store', (open) => passes(open, candidates));

function passes(open: OpenStore, which: readonly Audit[]): void {
  const openOnce = keeping(open);

  it.each(which.map((audit) => [audit.name, audit] as const))('%s', async (_, audit) => {
    let gap: (typeof gaps)[number] | undefined;
    const run = audit.run(async (dataset) => {
      const store = await openOnce(dataset);
      gap = gaps.find((known) => known.store === store.name && known.audit === audit.id);
      return store;
    });
    if (gap === undefined) await run;
    else await expect(run, `The gap is closed: delete it from gaps.ts (${gap.reason})`).rejects.toThrow();
  });
}

/** Most audits read one dataset, and reading changes nothing: it is loaded once for those in a row. */
function keeping(open: OpenStore): OpenStore {
  let kept: { readonly dataset: Dataset; readonly store: GraphStore } | null = null;
  return async (dataset) => {
    if (kept?.dataset !== dataset) kept = { dataset, store: await open(dataset) };
    return kept.store;
  };
}
