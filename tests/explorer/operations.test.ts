import { readdir, readFile } from 'node:fs/promises';
import { buildSchema, Kind, parse } from 'graphql';
import { expect, it } from 'vitest';
import { explorerOperations } from '../../scripts/explorer-generation.mjs';
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

it('has the questions that npm run generate writes, each of which fits the schema', async () => {
  const folder = 'src/explorer/operations';
  const files = (await readdir(folder)).sort();
  const texts = await Promise.all(files.map((file) => readFile(`${folder}/${file}`, 'utf8')));
  expect(await readFile('src/explorer/generated/operations.ts', 'utf8')).toBe(
    await explorerOperations(await readFile('schema.graphql', 'utf8'), texts),
  );
});
