import { expect, test } from 'vitest';
import { resolve } from '../../src/domain/resolve.js';
import { candidatePairs, LARGEST_BLOCK } from '../../src/matching/blocking.js';
import { type AreApart, findDuplicates } from '../../src/matching/find-duplicates.js';
import { profile } from '../../src/matching/profile.js';
import { draft } from '../../src/store/audits/draft.js';

const evidence = [draft.evidence('paper', 'It says so.')];
const DATASET = resolve({
  title: 'A test',
  description: null,
  entities: [
    draft.work('paper', 'A paper'),
    draft.plain('Person', 'jane', 'Jane Doe'),
    draft.plain('Person', 'jane-2', 'Doe, Jane'),
    draft.plain('Person', 'jane-3', 'Jane Doe'),
    draft.plain('Person', 'john', 'John Doe'),
    draft.plain('Organization', 'jane-inc', 'Jane Doe'),
    draft.plain('Person', 'her-aunt', 'Jane Doe', { unnamed: true }),
  ],
  relationships: [draft.relationship(null, ['jane', 'MET', 'jane-3'], evidence)],
  attributes: ['jane', 'jane-2'].map((entity) =>
    draft.attribute(null, [entity, 'BIRTH', draft.date('1955-05-30')], evidence),
  ),
});

const found = (areApart?: AreApart) =>
  [...findDuplicates(DATASET, areApart)].flatMap((one) =>
    'entities' in one ? [[...one.entities.map(({ id }) => id), one.comparison.verdict]] : [],
  );

test('pairs that are the same or may be, of one kind, named, and not joined by a tie', () => {
  expect(found()).toEqual([
    ['jane', 'jane-2', 'SAME'],
    ['jane-2', 'jane-3', 'UNSURE'],
  ]);
});

test('what is decided not to be the same is not proposed', () => {
  const areApart: AreApart = (...ids) => ids.sort().join() === 'jane,jane-2';
  expect(found(areApart)).toEqual([['jane-2', 'jane-3', 'UNSURE']]);
});

test('a name that thousands share makes a window, not a square', () => {
  const profiles = Array.from({ length: 2_000 }, () => profile({ kind: 'Person', names: ['Jane Doe'] }));
  const pairs = [...candidatePairs(profiles)];
  expect(pairs.length).toBeLessThan(2_000 * 11);
  expect(new Set(pairs.map(([i, j]) => i * 2_000 + j)).size).toBe(pairs.length);
  expect([...candidatePairs(profiles.slice(0, LARGEST_BLOCK))]).toHaveLength(
    (LARGEST_BLOCK * (LARGEST_BLOCK - 1)) / 2,
  );
});
