import { Session } from 'node:inspector/promises';

const SAMPLED_EVERY_MICROSECONDS = 500;
/** So many rooms are named; the others are one. */
const NAMED = 8;

/** @typedef {readonly (readonly [room: string, share: number])[]} Profile the greatest shares of the busy time, first. */

/**
 * Begins to look where this process spends its time.
 * @returns {Promise<() => Promise<Profile>>} ends it.
 */
export async function startProfile() {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: SAMPLED_EVERY_MICROSECONDS });
  await session.post('Profiler.start');
  return async () => {
    const { profile } = await session.post('Profiler.stop');
    session.disconnect();
    return sharesOf(profile);
  };
}

/** @param {import('node:inspector').Profiler.Profile} profile @returns {Profile} */
function sharesOf({ nodes, samples = [], timeDeltas = [] }) {
  const roomOf = new Map(nodes.map(({ id, callFrame }) => [id, roomOfFrame(callFrame)]));
  /** @type {Map<string, number>} */
  const times = new Map();
  for (const [i, id] of samples.entries()) {
    const room = roomOf.get(id);
    if (room) times.set(room, (times.get(room) ?? 0) + (timeDeltas[i] ?? 0));
  }
  const busy = [...times.values()].reduce((sum, time) => sum + time, 0);
  const sorted = [...times]
    .sort((a, b) => b[1] - a[1])
    .map(([room, time]) => /** @type {const} */ ([room, time / busy]));
  const rest = sorted.slice(NAMED).reduce((sum, [, share]) => sum + share, 0);
  return rest > 0 ? [...sorted.slice(0, NAMED), ['others', rest]] : sorted;
}

/**
 * A room of ours (store/memory), a package, or what the machine itself does; null where no JavaScript runs: it waits, or the
 * system works for it.
 * @param {import('node:inspector').Runtime.CallFrame} frame
 */
function roomOfFrame({ url, functionName }) {
  if (functionName === '(idle)' || functionName === '(program)') return null;
  if (functionName === '(garbage collector)') return 'garbage collection';
  const [, name] = /.*node_modules\/((?:@[\w-]+\/)?[\w.-]+)/.exec(url) ?? [];
  if (name) return name;
  const [, room] = /\/dist\/((?:store\/|api\/)?[\w-]+)/.exec(url) ?? [];
  if (room) return `attest ${room}`;
  return url.startsWith('node:') ? 'node' : 'built-in functions';
}
