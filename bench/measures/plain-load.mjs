/*
 * node plain-load.mjs FILE: writes the graph in FILE.… into the empty Neo4j of the environment as plainly as can be: the
 * constraints, then the nodes and the relationships in batches by UNWIND, then the indexes.
 */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { driverOfEnvironment, fromJson } from './graph-files.mjs';

/**
 * @typedef {import('./graph-files.mjs').NodeLine} NodeLine
 * @typedef {import('./graph-files.mjs').RelationshipLine} RelationshipLine
 */

const BATCH = 2_000;

const [file = ''] = process.argv.slice(2);
const driver = driverOfEnvironment();
const run = (/** @type {string} */ text, parameters = {}) =>
  driver.executeQuery(text, parameters, { database: 'neo4j' });
const { constraints, indexes } = JSON.parse(await readFile(`${file}.schema.json`, 'utf8'));

for (const constraint of constraints) await run(constraint);
await write(
  `${file}.nodes.jsonl`,
  (/** @type {NodeLine} */ { labels }) => `
    UNWIND $rows AS row
    CREATE (n:${labels.join(':')})
    SET n = row.properties`,
);
await write(
  `${file}.relationships.jsonl`,
  (/** @type {RelationshipLine} */ { type, from, to }) => `
    UNWIND $rows AS row
    MATCH (a:${from.label} {id: row.from.id}), (b:${to.label} {id: row.to.id})
    CREATE (a)-[r:${type}]->(b)
    SET r = row.properties`,
);
for (const index of indexes) await run(index);
await run('CALL db.awaitIndexes(3600)');
await driver.close();

/**
 * The lines of a file, batched by the statement that writes them.
 * @template Line
 * @param {string} path
 * @param {(line: Line) => string} statementFor
 */
async function write(path, statementFor) {
  /** @type {Map<string, unknown[]>} */
  const batches = new Map();
  for await (const text of createInterface({ input: createReadStream(path) })) {
    const line = JSON.parse(text);
    const statement = statementFor(line);
    const batch = batches.get(statement) ?? [];
    batches.set(statement, batch);
    if (batch.push(fromJson(line)) < BATCH) continue;
    batches.delete(statement);
    await run(statement, { rows: batch });
  }
  for (const [statement, batch] of batches) await run(statement, { rows: batch });
}
