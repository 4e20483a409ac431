/*
 * @neo4j/graphql on the Neo4j that Attest has loaded, behind Apollo on Fastify, as its makers have it: the model that
 * answers the same questions. What no @relationship can say is Cypher.
 * node neo4j-graphql.mjs QUESTIONS
 */
import { readFile } from 'node:fs/promises';
import { ApolloServer } from '@apollo/server';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import { Neo4jGraphQL } from '@neo4j/graphql';
import Fastify from 'fastify';
import neo4j from 'neo4j-driver';

const { NEO4J_URI = '', NEO4J_USERNAME = '', NEO4J_PASSWORD = '' } = process.env;
/** @type {import('../choose-questions.mjs').Questions} */
const { walkedType } = JSON.parse(await readFile(process.argv[2] ?? '', 'utf8'));

const cypher = (/** @type {string} */ statement) =>
  `@cypher(statement: """${statement}""", columnName: "value")`;
const typeDefs = `
  type Entity @node {
    id: ID! name: String! kind: String!
    walked: [Entity!]! @relationship(type: "${walkedType}", direction: OUT, properties: "Walked")
    walkedStatements(first: Int!): [Relationship!]! ${cypher(`
      MATCH (this)-[r:${walkedType}]->()
      WITH r ORDER BY r.id LIMIT toInteger($first)
      MATCH (value:Statement:Relationship {id: r.id}) RETURN value`)}
  }
  type Walked @relationshipProperties { id: ID! type: String! }
  type Relationship @node {
    id: String! type: String! subjectId: ID! objectId: ID!
    attest_class: String!
    subject: Entity ${cypher('MATCH (value:Entity {id: this.subjectId}) RETURN value')}
    object: Entity ${cypher('MATCH (value:Entity {id: this.objectId}) RETURN value')}
    evidence: [Evidence!]! @relationship(type: "OF", direction: IN)
  }
  type Evidence @node {
    id: ID! says: String! locator: String
    source: [Entity!]! @relationship(type: "CITES", direction: OUT)
  }`;

const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD));
const schema = await new Neo4jGraphQL({
  typeDefs,
  driver,
  features: { filters: { String: { GT: true } } },
}).getSchema();
const app = Fastify();
/** @type {ApolloServer<{ sessionConfig: { database: string } }>} */
const apollo = new ApolloServer({ schema, plugins: [fastifyApolloDrainPlugin(app)] });
await apollo.start();
await app.register(fastifyApollo(apollo), {
  context: async () => ({ sessionConfig: { database: 'neo4j' } }),
});
process.once('SIGTERM', async () => {
  await app.close();
  await driver.close();
});
console.log(`Ready at ${await app.listen({ port: 0, host: '127.0.0.1' })}`);
