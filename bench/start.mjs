/* `npm run bench`: installs what Attest is measured beside, if it is not there, builds Attest, and runs. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const TOP = fileURLToPath(new URL('../', import.meta.url));

if (!existsSync(new URL('node_modules', import.meta.url)))
  step('npm', ['ci', '--prefix', HERE, '--no-fund', '--no-audit']);
step('npm', ['run', 'build', '--silent']);
step('npx', ['tsc', '-p', 'scripts/made-up-dataset']);
await import('./run.mjs');

/**
 * @param {string} program
 * @param {readonly string[]} args
 */
function step(program, args) {
  const { status } = spawnSync(program, args, {
    cwd: TOP,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: true,
  });
  if (status !== 0) process.exit(status ?? 1);
}
