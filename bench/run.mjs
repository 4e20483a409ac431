/*
 * `npm run bench`: see README.md. For each size: makes a dataset, loads it for all, proves that all give equal answers,
 * measures, writes RESULTS.md, and ends all that it started.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endRunning } from './child.mjs';
import { measureSize } from './measure-size.mjs';
import { readOptions, USAGE } from './options.mjs';
import { report } from './report.mjs';

const options = chosenOptions();
const folder = await mkdtemp(join(tmpdir(), 'attest-bench-'));
const endAll = new AbortController();
// Not once: a package that puts the terminal right ends the process where no listener of another's is left.
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.on(signal, () => {
    endAll.abort(new Error(`Ended by ${signal}.`));
    endRunning();
  });
try {
  const sizes = [];
  for (const size of options.sizes) {
    const measured = await measureSize(join(folder, String(size)), size, options, endAll.signal);
    sizes.push(measured);
    await writeFile(join(folder, `${size}.json`), JSON.stringify(measured, null, 2));
    const text = await report(sizes, process.argv.slice(2));
    await writeFile(new URL('RESULTS.md', import.meta.url), text);
  }
} finally {
  if (options.keep) console.log(`Kept: ${folder}`);
  else await rm(folder, { recursive: true, force: true });
}

function chosenOptions() {
  try {
    if (process.env.NEO4J_URI)
      throw new Error(
        'Expected NEO4J_URI not to be set, since the bench starts a Neo4j of its own. Unset it.',
      );
    return readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    process.exit(2);
  }
}
