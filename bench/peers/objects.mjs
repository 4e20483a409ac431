/*
 * A GraphQL server over the objects that Attest has read, as its makers have it: node objects.mjs SERVER OBJECTS
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { deserialize } from 'node:v8';
import { ApolloServer } from '@apollo/server';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import { makeExecutableSchema } from '@graphql-tools/schema';
import Fastify from 'fastify';
import { createYoga } from 'graphql-yoga';
import mercurius from 'mercurius';
import { resolvers, typeDefs } from './objects-schema.mjs';

const [server = '', objectsFrom = ''] = process.argv.slice(2);
const objects = deserialize(await readFile(objectsFrom));
const given = { typeDefs: typeDefs(objects), resolvers: resolvers(objects) };

/** Each listens, and says where. @type {Readonly<Record<string, () => Promise<string>>>} */
const SERVERS = {
  async mercurius() {
    const app = Fastify();
    app.register(mercurius, { schema: given.typeDefs, resolvers: given.resolvers, jit: 1 });
    return app.listen({ port: 0, host: '127.0.0.1' });
  },
  async yoga() {
    const http = createServer(createYoga({ schema: makeExecutableSchema(given), logging: false }));
    await new Promise((listening) => http.listen(0, '127.0.0.1', () => listening(null)));
    const address = http.address();
    return `http://127.0.0.1:${address && typeof address === 'object' ? address.port : ''}`;
  },
  async apollo() {
    const app = Fastify();
    const apollo = new ApolloServer({ ...given, plugins: [fastifyApolloDrainPlugin(app)] });
    await apollo.start();
    await app.register(fastifyApollo(apollo));
    return app.listen({ port: 0, host: '127.0.0.1' });
  },
};

const start = SERVERS[server];
if (!start) throw new Error(`Expected one of ${Object.keys(SERVERS).join(', ')}, but got "${server}".`);
process.once('SIGTERM', () => process.exit(0));
console.log(`Ready at ${await start()}`);
