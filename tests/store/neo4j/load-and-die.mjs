/*
 * Loads the dataset in a file into the Neo4j of the environment, and is killed (as by kill -9) at the given report of
 * progress; ends by itself where there are fewer. Says on stdout at which stage it was.
 *
 * node load-and-die.mjs FILE DIES_AT MAX_CHANGES
 */
import { readFileSync, writeSync } from 'node:fs';

/* What was built, not what is typed: types are checked before anything is built. */
const { load } = await import(String(new URL('../../../dist/store/neo4j/load.js', import.meta.url)));

const [file = '', diesAt, maxChangesPerTransaction] = process.argv.slice(2);
const { NEO4J_URI: uri = '', NEO4J_USERNAME: user = '', NEO4J_PASSWORD: password = '' } = process.env;

let reports = 0;
await load(
  JSON.parse(readFileSync(file, 'utf8')),
  { uri, user, password },
  {
    replace: true,
    maxChangesPerTransaction: Number(maxChangesPerTransaction),
    onProgress: (/** @type {{ stage: string }} */ { stage }) => {
      if (reports++ !== Number(diesAt)) return;
      writeSync(1, stage);
      process.kill(process.pid, 'SIGKILL');
    },
  },
);
