import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { packagePath } from '../package-path.js';

/** `/schema.graphql`: the schema as it is written, with its descriptions. */
export function addSchema(app: FastifyInstance): void {
  const schema = readFileSync(packagePath('schema.graphql'), 'utf8');
  app.get('/schema.graphql', (_request, reply) =>
    reply.type('text/plain; charset=utf-8').header('cache-control', 'no-cache').send(schema),
  );
}
