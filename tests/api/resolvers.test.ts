import { GraphQLScalarType } from 'graphql';
import { expect, it } from 'vitest';
import { resolvers } from '../../src/api/resolvers.js';

/** Whatever is asked of it, it throws. */
const hostile: unknown = new Proxy(() => {}, {
  get: () => {
    throw new Error('This was asked for.');
  },
});

it('reject where they fail, and never throw', async () => {
  const throwing: string[] = [];
  let failing = 0;
  for (const [type, fields] of Object.entries(resolvers)) {
    if (fields instanceof GraphQLScalarType) continue;
    for (const [field, resolve] of Object.entries(fields)) {
      if (typeof resolve !== 'function' || field.startsWith('__')) continue;
      try {
        await Promise.resolve(resolve(hostile, hostile, hostile, hostile)).catch(() => {
          failing += 1;
        });
      } catch {
        throwing.push(`${type}.${field}`);
      }
    }
  }
  expect(throwing).toEqual([]);
  expect(failing).toBeGreaterThan(50);
});
