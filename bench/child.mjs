import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** @typedef {import('./probe.mjs').Used} Used */
/**
 * A process of ours that serves.
 * @typedef {{
 *   url: string,
 *   readyMs: number,
 *   used: () => Promise<Used>,
 *   startProfile: () => Promise<null>,
 *   endProfile: () => Promise<import('./profile.mjs').Profile>,
 *   stop: () => Promise<void>,
 * }} Service
 */

const PROBE = new URL('probe.mjs', import.meta.url).href;
const TOP = fileURLToPath(new URL('../', import.meta.url));

/**
 * Starts a Node process that prints the address at which it serves, and waits until it does.
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [environment] beside our own.
 * @returns {Promise<Service>}
 */
export async function startService(args, environment = {}) {
  const startedAt = performance.now();
  const child = spawn(process.execPath, ['--import', PROBE, ...args], {
    cwd: TOP,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const { stdout } = child;
  if (!stdout) throw new Error('Expected standard output to be piped.');
  const exited = once(child, 'exit');
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    await exited;
  };
  try {
    const url = await addressOf(stdout, args);
    const readyMs = performance.now() - startedAt;
    stdout.resume();
    const asked = (/** @type {string} */ question) => () => answerOf(child, question);
    return {
      ...{ url, readyMs, stop },
      ...{ used: asked('used'), startProfile: asked('startProfile'), endProfile: asked('endProfile') },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * @param {import('node:stream').Readable} output
 * @param {readonly string[]} args
 */
async function addressOf(output, args) {
  for await (const line of createInterface({ input: output })) {
    const [url] = /http:\/\/[\w.:]+/.exec(line) ?? [];
    if (url) return url;
  }
  throw new Error(
    `Expected the address that it serves at from: node ${args.join(' ')}. It ended without one.`,
  );
}

/**
 * Of the probe.
 * @param {import('node:child_process').ChildProcess} child
 * @param {string} question
 */
async function answerOf(child, question) {
  const answered = once(child, 'message');
  child.send(question);
  return (await answered)[0].answer;
}

/**
 * @typedef {{ wallMs: number, cpuMs: number, peakBytes: number }} Cost of a process that ended.
 */

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** Ends what `runToEnd` waits for: it then fails. */
export function endRunning() {
  for (const child of running) child.kill('SIGTERM');
}

/**
 * Runs a Node process to its end.
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [environment] beside our own.
 * @returns {Promise<Cost & { output: string }>}
 * @throws Error with what it printed, where it fails.
 */
export async function runToEnd(args, environment = {}) {
  const startedAt = performance.now();
  const child = spawn(process.execPath, ['--import', new URL('cost.mjs', import.meta.url).href, ...args], {
    cwd: TOP,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  running.add(child);
  const exited = once(child, 'exit');
  const [output, errors, cost] = await Promise.all(child.stdio.slice(1).map(textOf));
  await exited;
  running.delete(child);
  if (child.exitCode !== 0) throw new Error(`node ${args.join(' ')} failed: ${errors}${output}`);
  return { wallMs: performance.now() - startedAt, ...JSON.parse(cost ?? ''), output };
}

/** @param {import('node:stream').Readable | import('node:stream').Writable | null | undefined} stream */
async function textOf(stream) {
  let text = '';
  if (stream && 'setEncoding' in stream) for await (const part of stream.setEncoding('utf8')) text += part;
  return text;
}
