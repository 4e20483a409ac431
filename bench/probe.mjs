/*
 * Loaded before a contestant (`node --import`): says what the process has used when it is asked to by its parent, and ends
 * with it.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';

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

process.on('message', (message) => {
  if (message !== 'used') return;
  const { user, system } = process.cpuUsage();
  const ms = (/** @type {number} */ nanoseconds) => Math.max(nanoseconds / 1e6 - RESOLUTION_MS, 0);
  /** @type {Used} */
  const used = {
    cpuMs: (user + system) / 1_000,
    peakBytes: process.resourceUsage().maxRSS * 1_024,
    loopDelay: { p50: ms(delays.percentile(50)), p99: ms(delays.percentile(99)), max: ms(delays.max) },
  };
  delays.reset();
  process.send?.(used);
});
// A parent that is killed, however, ends us: nothing outlives the bench.
process.once('disconnect', () => process.exit());
process.channel?.unref();
