/* `npm run neo4j`: a Neo4j for a developer, until Ctrl-C. Its data go with it; `attest load DIR` brings them back. */
import { startNeo4j } from './start-neo4j.mjs';

if (process.env.NEO4J_URI) fail('NEO4J_URI is set already; unset it to start another.');

console.error('Starting Neo4j; the first time, it is fetched (about 120 MB).');
const neo4j = await startNeo4j();
if ('missing' in neo4j) fail(`There is no Neo4j to start: ${neo4j.missing}.`);

console.log(
  `export NEO4J_URI=${neo4j.uri}\nexport NEO4J_USERNAME=${neo4j.user}\nexport NEO4J_PASSWORD=${neo4j.password}`,
);
console.error(
  `\nNeo4j runs (${neo4j.from}). Paste the lines above into another shell; then: npx attest load seed\nCtrl-C ends it, and its data with it.`,
);
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.once(signal, () => neo4j.stop());

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  console.error(message);
  process.exit(1);
}
