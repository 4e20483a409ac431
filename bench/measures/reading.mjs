import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { startService } from '../child.mjs';
import { ATTEST } from '../contestants.mjs';

/** A service of the dataset, from its start to ready, in memory: from its files, and from its snapshot. @param {string} folder */
export async function measureReading(folder) {
  return { first: await once(folder, snapshotIn(folder)), again: await once(folder) };
}

/** A service writes the snapshot when it is ready. @param {string} folder */
async function snapshotIn(folder) {
  const file = join(folder, '.attest', 'snapshot.jsonl');
  const isThere = () =>
    access(file).then(
      () => true,
      () => false,
    );
  while (!(await isThere())) await setTimeout(500);
}

/** @param {string} folder @param {Promise<void>} [until] it is stopped then. */
async function once(folder, until) {
  const service = await startService([ATTEST, 'serve', '--port', '0', folder], { NODE_ENV: 'production' });
  try {
    const { cpuMs, peakBytes } = await service.used();
    await until;
    return { readyMs: service.readyMs, cpuMs, peakBytes };
  } finally {
    await service.stop();
  }
}
