/*
 * Puts operations that are generated from the schema to the command: `npm run fuzz -- --seed 7 --memory 20000 --neo4j 5000`.
 * A failure prints the operation and the options that repeat it.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    memory: { type: 'string', default: '20000' },
    neo4j: { type: 'string', default: '5000' },
  },
});
const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'stores', 'tests/fuzz'], {
  stdio: 'inherit',
  env: {
    ...process.env,
    FUZZ_SEED: values.seed,
    FUZZ_FROM: values.from,
    FUZZ_MEMORY: values.memory,
    FUZZ_NEO4J: values.neo4j,
  },
});
process.exit(status ?? 1);
