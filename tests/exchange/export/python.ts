import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'vitest';

/** What reads the files of an export, as its users have it. */
const PACKAGES = ['networkx==3.4.2', 'openpyxl==3.1.5', 'rdflib==7.6.0', 'followthemoney==4.11.2'];
const VENV = join('build', `python-${PACKAGES.join('-').replace(/[^\w.]+/g, '-')}`);
const PYTHON = join(VENV, 'bin', 'python');

/** Declares claims about what Python reads; without Python they are a todo that says so, and with ATTEST_REQUIRE_PYTHON an error. */
export function describePython(title: string, claims: () => void): void {
  const reason = missing();
  if (reason === null) describe(title, claims);
  else if (process.env.ATTEST_REQUIRE_PYTHON) throw new Error(`Python is required, and not there: ${reason}`);
  else describe(title, () => it.todo(`NOT TESTED: no Python with ${PACKAGES.join(', ')} (${reason})`));
}

/** Makes the environment where it is missing; why there is none, or null. */
function missing(): string | null {
  if (existsSync(PYTHON)) return null;
  try {
    mkdirSync('build', { recursive: true });
    execFileSync('python3', ['-m', 'venv', VENV], { stdio: 'pipe' });
    execFileSync(join(VENV, 'bin', 'pip'), ['install', '--quiet', ...PACKAGES], { stdio: 'pipe' });
    return null;
  } catch (error) {
    rmSync(VENV, { recursive: true, force: true });
    return String(error).split('\n')[0] ?? 'unknown';
  }
}

/** What a program prints, as JSON. @param file is the first of its arguments. */
export function python(program: string, file: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    execFile(PYTHON, ['-c', program, file], { maxBuffer: 64 * 1024 * 1024 }, (error, stdout) =>
      error ? reject(error) : resolve(JSON.parse(stdout)),
    );
  });
}
