/*
 * Loaded before a contestant (`node --import`): says to its parent what the process has used and where its time goes, and ends
 * with it.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { startProfile } from './profile.mjs';

/**
 * @typedef {{
 *   cpuMs: number,
 *   peakBytes: number,
 *   loopDelay: { p50: number, p99: number, max: number },
 * }} Used since the process started; of the event loop, milliseconds since it was asked before.
 */

const RESOLUTION_MS = 5;
const delays = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
delays.enable();

/** @type {(() => Promise<import('./profile.mjs').Profile>) | null} */
let endProfile = null;

/** What is asked of us, and answered. */
const ANSWERS = {
  used,
  async startProfile() {
    endProfile = await startProfile();
    return null;
  },
  endProfile: () => endProfile?.(),
};

process.on('message', async (/** @type {keyof typeof ANSWERS} */ question) => {
  process.send?.({ answer: await ANSWERS[question]() });
});

/** @returns {Used} */
function used() {
  const { user, system } = process.cpuUsage();
  const ms = (/** @type {number} */ nanoseconds) => Math.max(nanoseconds / 1e6 - RESOLUTION_MS, 0);
  const used = {
    cpuMs: (user + system) / 1_000,
    peakBytes: process.resourceUsage().maxRSS * 1_024,
    loopDelay: { p50: ms(delays.percentile(50)), p99: ms(delays.percentile(99)), max: ms(delays.max) },
  };
  delays.reset();
  return used;
}
// A parent that is killed, however, ends us: nothing outlives the bench.
process.once('disconnect', () => process.exit());
process.channel?.unref();
