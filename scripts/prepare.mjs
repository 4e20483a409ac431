import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/*
 * Builds after `npm ci`, so that `npm start` and `npx attest` work at once. The first `npx attest` in a checkout links the
 * package and so runs this too; what is built stays then, since a server may be serving it.
 */
const isLinking = process.env.npm_command === 'exec';
if (!isLinking || !existsSync('dist/command/attest.js')) {
  const { status } = spawnSync('npm', ['run', 'build'], { stdio: 'inherit', shell: true });
  process.exitCode = status ?? 1;
}
