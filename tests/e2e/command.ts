import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { expect, onTestFinished } from 'vitest';

/** Set in the environment of a command that a test gives a bug: otherwise a rejection that nothing handles fails the test. */
export const MAY_REJECT = 'TEST_MAY_REJECT';

/** The `attest` command as a process of its own, from what was built; it is gone when the test has finished. */
export interface RunningCommand {
  readonly process: ChildProcess;
  /** All that was printed, to stdout and stderr, so far. */
  printed(): string;
  /** Waits until something like this was printed. @throws Error with all that was, if the command ends before. */
  until(expected: RegExp): Promise<RegExpExecArray>;
  /** How it ended: its exit status, or the signal. */
  ended: Promise<number | NodeJS.Signals | null>;
}

/**
 * @param env added to a plain environment, in which no setting of `attest` is made.
 * @param cwd the folder in which it is started.
 * @param file what is run: the command as it is shipped, or module by module.
 */
export function attest(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cwd = '.',
  file = 'dist/command/attest.js',
): RunningCommand {
  const child = spawn(process.execPath, [resolve(file), ...args], {
    cwd,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      child.emit('printed');
    });
  }
  const ended = once(child, 'close').then(([status, signal]) => status ?? signal);
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
    if (!env[MAY_REJECT]) expect(text).not.toContain('A promise was rejected and nothing handled it');
  });

  let running = true;
  void ended.then(() => {
    running = false;
    child.emit('printed');
  });

  return {
    process: child,
    printed: () => text,
    ended,
    until: async (expected) => {
      for (;;) {
        const found = expected.exec(text);
        if (found) return found;
        if (!running) throw new Error(`Expected ${expected}, but the command ended after printing:\n${text}`);
        await once(child, 'printed');
      }
    },
  };
}

/** Starts `attest serve` on a free port. */
export async function serve(
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
  cwd = '.',
): Promise<RunningCommand & { readonly url: string }> {
  const command = attest(['serve', '--port', '0', ...args], env, cwd);
  const [, url = ''] = await command.until(/Attest is at (\S+) .*\n/);
  return { ...command, url };
}
