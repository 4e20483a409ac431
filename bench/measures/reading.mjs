import { startService } from '../child.mjs';
import { ATTEST } from '../contestants.mjs';

/** A service of the dataset, from its start to ready, in memory: the first time, and again. @param {string} folder */
export async function measureReading(folder) {
  return { first: await once(folder), again: await once(folder) };
}

/** @param {string} folder */
async function once(folder) {
  const service = await startService([ATTEST, 'serve', '--port', '0', folder], { NODE_ENV: 'production' });
  try {
    const { cpuMs, peakBytes } = await service.used();
    return { readyMs: service.readyMs, cpuMs, peakBytes };
  } finally {
    await service.stop();
  }
}
