import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../dist/command/attest.js', import.meta.url));

export interface Finished {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command to its end. */
export function attest(...args: readonly string[]): Promise<Finished> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [BIN, ...args], (error, stdout, stderr) => {
      const status = error === null ? 0 : error.code;
      if (typeof status === 'number') resolve({ status, stdout, stderr });
      else reject(error);
    });
  });
}

/** Runs a line of shell in which `attest` is the built command. */
export function shell(line: string): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const script = `attest() { "${process.execPath}" "${BIN}" "$@"; }\n${line}`;
    execFile('bash', ['-o', 'pipefail', '-c', script], (error, stdout, stderr) => {
      const status = error === null ? 0 : error.code;
      if (typeof status === 'number') resolve({ status, stdout, stderr });
      else reject(error);
    });
  });
}
