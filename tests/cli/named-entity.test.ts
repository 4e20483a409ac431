import { expect, it } from 'vitest';
import { namedEntity } from '../../src/cli/named-entity.js';
import { resolve } from '../../src/domain/resolve.js';
import { draft } from '../../src/store/audits/draft.js';
import { memoryStore } from '../../src/store/memory/memory-store.js';

const STORE = memoryStore(
  resolve({
    title: 'Names',
    description: null,
    entities: [
      draft.plain('Topic', 'c', 'C'),
      draft.plain('Topic', 'c-plus', 'C++'),
      draft.plain('Topic', 'c-sharp', 'C#'),
      draft.plain('Person', 'anna', 'Anna Smith-Jones'),
    ],
    relationships: [],
  }),
);

it.each([
  ['C++', 'c-plus'],
  ['C#', 'c-sharp'],
  ['C', 'c'],
])('takes who is called so letter for letter: %s', async (text, id) => {
  expect(await namedEntity(text, STORE)).toBe(id);
});

it('refuses what several are called but for case, and names them', async () => {
  await expect(
    namedEntity(
      'c',
      memoryStore(
        resolve({
          title: 'T',
          description: null,
          entities: [draft.plain('Topic', 'c-plus', 'C++'), draft.plain('Topic', 'c-sharp', 'C#')],
          relationships: [],
        }),
      ),
    ),
  ).rejects.toThrow('2 have it: c-plus (C++, topic); c-sharp (C#, topic). Give one of their ids.');
});

it('refuses half of a double name, and asks whether it is meant', async () => {
  await expect(namedEntity('Anna Jones', STORE)).rejects.toThrow(
    'Expected the id or the full name of one entity, but got "Anna Jones", and nothing has it. Did you mean anna (Anna Smith-Jones',
  );
});
