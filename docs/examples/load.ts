/* Checks a dataset, makes a Neo4j hold it, and asks there. */
import { connectionBetween, DatasetError, load, openNeo4j, readDataset } from 'attest-graph';

const { NEO4J_URI: uri = '', NEO4J_USERNAME: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env;
const neo4j = { uri, user, password };

try {
  const { entities, revision } = await load(await readDataset('my-dataset'), neo4j);
  console.log(`${entities.added + entities.changed + entities.unchanged} entities at revision ${revision}`);
} catch (error) {
  if (!(error instanceof DatasetError)) throw error;
  for (const { file, line, column, code, message } of error.issues) {
    console.error(`${file}:${line}:${column} ${code} ${message}`);
  }
  process.exit(1);
}

const store = await openNeo4j(neo4j);
const { paths, report } = await connectionBetween(store, 'kim-kardashian', 'jack-johnson', { maxHops: 2 });
console.log(`${paths.length} paths of at most 2 hops; searched to the end: ${report.complete}`);
await store.close();
