import { readFile } from 'node:fs/promises';
import { buildSchema, Kind, parse } from 'graphql';
import { expect, it } from 'vitest';
import { operationsModule, SENDERS } from '../../scripts/operations-generation.mjs';
import { DEFAULT_LIMITS } from '../../src/api/bounds/limits.js';
import { queryCost } from '../../src/api/bounds/query-cost.js';
import * as OPERATIONS from '../../src/explorer/generated/operations.js';

it.each(Object.values(OPERATIONS))('asks no more than an answer may hold: $name', async ({ text }) => {
  const schema = buildSchema(await readFile('schema.graphql', 'utf8'));
  const { definitions } = parse(text);
  const fragments = definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  for (const { selectionSet } of definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION)) {
    const { rows, depth, fields } = queryCost(
      schema,
      fragments,
      selectionSet,
      { text: 'Ada' },
      DEFAULT_LIMITS,
    );
    expect(rows).toBeLessThanOrEqual(DEFAULT_LIMITS.rows);
    expect(depth).toBeLessThanOrEqual(DEFAULT_LIMITS.depth);
    expect(fields).toBeLessThanOrEqual(DEFAULT_LIMITS.fields);
  }
});

it.each(SENDERS)(
  '$folder has the operations that npm run generate writes, each of which fits the schema',
  async (sender) => {
    const schema = await readFile('schema.graphql', 'utf8');
    const written = await readFile(`${sender.folder}/generated/operations.ts`, 'utf8');
    expect(written).toBe(await operationsModule(schema, sender));
  },
);
