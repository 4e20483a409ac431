/*
 * node export-graph.mjs FILE: writes the graph of the Neo4j of the environment to FILE.schema.json, FILE.nodes.jsonl and
 * FILE.relationships.jsonl.
 */
import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { driverOfEnvironment, KEYED, toJson } from './graph-files.mjs';

const SCHEMA = {
  constraints: 'SHOW CONSTRAINTS YIELD createStatement RETURN createStatement AS value',
  indexes:
    "SHOW INDEXES YIELD createStatement, owningConstraint, type WHERE owningConstraint IS NULL AND type <> 'LOOKUP' RETURN createStatement AS value",
};
const NODES = 'MATCH (n) RETURN {labels: labels(n), properties: properties(n)} AS value';
const end = (/** @type {string} */ name) =>
  `{label: [label IN labels(${name}) WHERE label IN $keyed][0], id: ${name}.id}`;
const RELATIONSHIPS = `
  MATCH (a)-[r]->(b)
  RETURN {type: type(r), from: ${end('a')}, to: ${end('b')}, properties: properties(r)} AS value`;

const [file = ''] = process.argv.slice(2);
const driver = driverOfEnvironment();
await writeFile(
  `${file}.schema.json`,
  JSON.stringify({ constraints: await all(SCHEMA.constraints), indexes: await all(SCHEMA.indexes) }),
);
await pipeline(Readable.from(lines(NODES)), createWriteStream(`${file}.nodes.jsonl`));
await pipeline(Readable.from(lines(RELATIONSHIPS)), createWriteStream(`${file}.relationships.jsonl`));
await driver.close();

/** @param {string} text */
async function all(text) {
  const values = [];
  for await (const line of lines(text)) values.push(JSON.parse(line));
  return values;
}

/** @param {string} text */
async function* lines(text) {
  const session = driver.session({ database: 'neo4j' });
  try {
    for await (const record of session.run(text, { keyed: KEYED }))
      yield `${JSON.stringify(toJson(record.get('value')))}\n`;
  } finally {
    await session.close();
  }
}
