import { runToEnd, startService } from '../child.mjs';
import { COMMAND } from '../contestants.mjs';
import { median } from '../statistics.mjs';

const TIMES = 5;
const PRODUCTION = { NODE_ENV: 'production' };

/** From the start of a process to its answer, on the seed in memory, whose snapshot the first of them writes; medians. */
export async function measureStarts() {
  const connect = await medianOf(() =>
    runToEnd([COMMAND, 'connect', 'Kim Kardashian', 'Jack Johnson'], PRODUCTION),
  );
  return {
    connect,
    serve: await medianOf(async () => {
      const service = await startService([COMMAND, 'serve', '--port', '0'], PRODUCTION);
      try {
        return { wallMs: service.readyMs, cpuMs: (await service.used()).cpuMs };
      } finally {
        await service.stop();
      }
    }),
    node: await medianOf(() => runToEnd(['-e', '0'])),
  };
}

/** @param {() => Promise<{ wallMs: number, cpuMs: number }>} run */
async function medianOf(run) {
  const costs = [];
  for (let i = 0; i < TIMES; i++) costs.push(await run());
  return {
    wallMs: median(costs.map(({ wallMs }) => wallMs)),
    cpuMs: median(costs.map(({ cpuMs }) => cpuMs)),
  };
}
