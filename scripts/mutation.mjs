/*
 * `npm run mutation [-- PATH]`: plants faults in the pure code and counts which a test notices. PATH is a folder or file
 * under src/ ("domain", "explorer/view", "domain/support.ts"): then only that is changed, and only the tests of the
 * nearest folder that mirrors it are run, which takes minutes where all takes hours. What only other tests
 * would notice counts as missed then. Exits 1 below the threshold in stryker.config.json.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Stryker } from '@stryker-mutator/core';

/** @param {string} path under src/ @returns {string} */
function folderOfTests(path) {
  if (path === '.') throw new Error('Expected a path under src/ whose folder is also under tests/.');
  return existsSync(`tests/${path}`) && !path.endsWith('.ts')
    ? `tests/${path}`
    : folderOfTests(dirname(path));
}

/** @param {string} path */
function only(path) {
  /** @type {{ mutate: string[] }} */
  const { mutate } = JSON.parse(readFileSync('stryker.config.json', 'utf8'));
  const steps = path.split('/');
  const others = steps.flatMap((step, i) => {
    const around = ['src', ...steps.slice(0, i), `!(${step})`].join('/');
    return [`!${around}`, `!${around}/**`];
  });
  return { mutate: [...mutate, ...others], testFiles: [`${folderOfTests(path)}/**/*.test.ts`] };
}

const path = process.argv[2]?.replace(/\/$/, '');
await new Stryker(path === undefined ? {} : only(path)).runMutationTest();
