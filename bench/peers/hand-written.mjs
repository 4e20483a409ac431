/*
 * The floor: a bare handler and one statement of hand-written Cypher a question, which is sent as it comes. It knows
 * what Attest keeps in Neo4j, checks nothing, and reads with no regard to a load that is under way.
 * node hand-written.mjs QUESTIONS
 */
import { readFile } from 'node:fs/promises';
import Fastify from 'fastify';
import neo4j from 'neo4j-driver';
import { nativePaths } from '../native-paths.mjs';
import { width } from '../workloads/workload.mjs';

const { NEO4J_URI = '', NEO4J_USERNAME = '', NEO4J_PASSWORD = '' } = process.env;
/** @type {import('../choose-questions.mjs').Questions} */
const questions = JSON.parse(await readFile(process.argv[2] ?? '', 'utf8'));
const { walkedType, listedType, listedClass, advocacies } = questions;

const ENTITY = '.id, .name, .kind';
const EVIDENCE = (/** @type {string} */ id) =>
  `COLLECT { MATCH (:Statement {id: ${id}})<-[:OF]-(v:Evidence)-[:CITES]->(work)
     WITH v, work ORDER BY v.id
     RETURN v {.id, .says, .locator, source: work {.id, .name}} }`;
/** What the default filter lets pass, among native relationships of any type. */
const FACTS_AND_PLANS = (/** @type {string} */ name) => `NOT ${name}:NEGATED AND NOT ${name}:UNSUPPORTED`;

/**
 * Each level in one expression inside the one above it.
 * @param {number} depth
 * @param {(level: number) => string} pattern from the entity `e{level}` by `r{level + 1}` to `e{level + 1}`.
 * @param {boolean} hasEvidence
 */
function walk(depth, pattern, hasEvidence) {
  const below = (/** @type {number} */ level) => {
    if (level === depth) return '';
    const [r, e] = [`r${level + 1}`, `e${level + 1}`];
    /** @type {string} */
    const deeper = below(level + 1);
    return `, rows: COLLECT {
      MATCH ${pattern(level)}
      WITH ${r}, ${e} ORDER BY ${r}.id LIMIT ${width(depth - level, depth)}
      RETURN ${r} {.id, .type${hasEvidence ? `, evidence: ${EVIDENCE(`${r}.id`)}` : ''}, end: ${e} {${ENTITY}${deeper}}} }`;
  };
  return `MATCH (e0:Entity {id: $id}) RETURN e0 {${ENTITY}${below(0)}} AS value`;
}

const outgoing = (/** @type {number} */ level) =>
  `(e${level})-[r${level + 1}:${walkedType}]->(e${level + 1})`;
const anyway = (/** @type {number} */ level) =>
  `(e${level})-[r${level + 1}]-(e${level + 1}:Entity) WHERE ${FACTS_AND_PLANS(`r${level + 1}`)}`;
const DEPTHS = [0, 1, 2, 3];
const WALKS = [false, true].map((hasEvidence) => DEPTHS.map((depth) => walk(depth, outgoing, hasEvidence)));
const ANY = DEPTHS.map((depth) => walk(depth, anyway, false));

const PLAIN = 'r {.id, .type, subject: s {.id, .name}, object: o {.id, .name}}';
const LIST = `
  MATCH (r:Relationship) WHERE r.attest_class = $class AND r.type = $type AND r.id > $after
  WITH r ORDER BY r.id LIMIT 20
  MATCH (s:Entity {id: r.subjectId}), (o:Entity {id: r.objectId})
  WITH r, s, o ORDER BY r.id
  RETURN collect(${PLAIN}) AS value`;
const ADVOCACIES = `
  MATCH (s)-[r:${advocacies.join('|')}|PLANNED|POSSIBLE]->(o) WHERE r.type IN $types
  WITH r, s, o ORDER BY r.id LIMIT 20
  RETURN collect(${PLAIN}) AS value`;
const PATHS = nativePaths(questions);

const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD), {
  disableLosslessIntegers: true,
});

/**
 * @param {string | undefined} text
 * @param {object} parameters
 */
async function ask(text, parameters) {
  const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(text ?? '', parameters);
    return { data: records[0]?.get('value') ?? null };
  } finally {
    await session.close();
  }
}

const app = Fastify();
/** @typedef {{ Params: Record<string, string> }} Asked */
app.get('/walk/:depth/:evidence/:id', (/** @type {import('fastify').FastifyRequest<Asked>} */ { params }) =>
  ask(WALKS[Number(params.evidence)]?.[Number(params.depth)], { id: params.id }),
);
app.get('/any/:depth/:id', (/** @type {import('fastify').FastifyRequest<Asked>} */ { params }) =>
  ask(ANY[Number(params.depth)], { id: params.id }),
);
app.get('/list/:after', (/** @type {import('fastify').FastifyRequest<Asked>} */ { params }) =>
  ask(LIST, { class: listedClass, type: listedType, after: params.after }),
);
app.get('/advocacies', () => ask(ADVOCACIES, { types: advocacies }));
app.get('/paths/:from/:to', (/** @type {import('fastify').FastifyRequest<Asked>} */ { params }) =>
  ask(PATHS, { ...params }),
);
process.once('SIGTERM', async () => {
  await app.close();
  await driver.close();
});
console.log(`Ready at ${await app.listen({ port: 0, host: '127.0.0.1' })}`);
