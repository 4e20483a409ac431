import { GraphQLScalarType } from 'graphql';
import { expect, it } from 'vitest';
import { pacedResolvers } from '../../src/api/bounds/paced-resolvers.js';
import { resolvers } from '../../src/api/resolvers.js';

/** Whatever is asked of it, it throws. */
const hostile: unknown = new Proxy(() => {}, {
  get: () => {
    throw new Error('This was asked for.');
  },
});

/** The one thing in it that can be asked is the pace. */
const context: unknown = new Proxy(
  { pace: { pass: (value: unknown) => value } },
  {
    get: (target, name) => (name === 'pace' ? target.pace : Reflect.get(hostile as object, name)),
  },
);

it('reject where they fail, and never throw', async () => {
  const throwing: string[] = [];
  let failing = 0;
  for (const [type, fields] of Object.entries(pacedResolvers(resolvers))) {
    if (fields instanceof GraphQLScalarType) continue;
    for (const [field, resolve] of Object.entries(fields)) {
      if (typeof resolve !== 'function' || field.startsWith('__')) continue;
      try {
        await Promise.resolve(resolve(hostile, hostile, context, hostile)).catch(() => {
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
