import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDataset } from '../../../src/dataset/read-dataset.js';
import type { Dataset } from '../../../src/domain/dataset.js';
import { compareDatasets } from '../../../src/exchange/diff/compare-datasets.js';
import { contentOf } from '../../../src/exchange/diff/dataset-content.js';
import { openSource } from '../../../src/exchange/export/export-source.js';
import { memoryStore } from '../../../src/store/memory/memory-store.js';
import { anyDataset } from '../../arbitraries/datasets.js';
import { folderOf } from '../../dataset/problems-in.js';

const content = async (dataset: Dataset) => contentOf(await openSource(memoryStore(dataset), null));
const compare = async (before: Dataset, after: Dataset) =>
  compareDatasets(await content(before), await content(after));

const NONE = { added: [], removed: [], changed: [] };

const datasetOf = async (...records: object[]) =>
  readDataset(
    await folderOf({
      'dataset.yaml': 'title: Two of them\n',
      'all.jsonl': records.map((record) => `${JSON.stringify(record)}\n`).join(''),
    }),
  );

const PEOPLE = [
  { entity: { id: 'ada', kind: 'Person', name: 'Ada' } },
  { entity: { id: 'bo', kind: 'Person', name: 'Bo' } },
];
const paper = (more: object = {}) => ({ entity: { id: 'paper', kind: 'Work', name: 'The Paper', ...more } });
const met = (more: object = {}) => ({
  relationship: {
    id: 'meeting',
    subject: 'ada',
    type: 'MET',
    object: 'bo',
    when: '2018',
    evidence: [{ source: 'paper', says: 'They met.' }],
    ...more,
  },
});

it('finds nothing exactly where both have one revision', async () => {
  await fc.assert(
    fc.asyncProperty(anyDataset, anyDataset, async (one, other) => {
      expect(await compare(one, one)).toEqual({ dataset: [], entities: NONE, statements: NONE, merged: [] });
      if (one.revision !== other.revision)
        expect(await compare(one, other)).not.toEqual({
          dataset: [],
          entities: NONE,
          statements: NONE,
          merged: [],
        });
    }),
    { numRuns: 50 },
  );
});

it('the other way round, what was added is removed', async () => {
  await fc.assert(
    fc.asyncProperty(anyDataset, anyDataset, async (one, other) => {
      const [there, back] = [await compare(one, other), await compare(other, one)];
      for (const list of ['entities', 'statements'] as const)
        expect([back[list].removed, back[list].added]).toEqual([there[list].added, there[list].removed]);
    }),
    { numRuns: 50 },
  );
});

it('says which field changed, and which evidence', async () => {
  const before = await datasetOf(...PEOPLE, paper(), met());
  const evidence = [
    { source: 'paper', says: 'They met.' },
    { source: 'paper', says: 'Bo says so.', attributedTo: ['bo'] },
  ];
  const after = await datasetOf(...PEOPLE, paper(), met({ when: '2018-05', evidence }));
  const { statements, entities } = await compare(before, after);
  expect(entities).toEqual(NONE);
  expect(statements).toEqual({
    added: [],
    removed: [],
    changed: [
      {
        id: 'meeting',
        formerId: null,
        fields: [
          {
            field: 'when',
            before: { edtf: '2018', basis: 'STATED' },
            after: { edtf: '2018-05', basis: 'STATED' },
          },
        ],
        evidenceAdded: [
          {
            source: 'paper',
            stance: 'SUPPORTS',
            assertion: 'STATED',
            attributedTo: ['bo'],
            says: 'Bo says so.',
          },
        ],
        evidenceRemoved: [],
        status: null,
      },
    ],
  });
});

it('a retraction changes the status of what the work supported', async () => {
  const before = await datasetOf(...PEOPLE, paper(), met());
  const after = await datasetOf(...PEOPLE, paper({ retracted: { on: '2019-01-01' } }), met());
  const { statements, entities } = await compare(before, after);
  expect(entities.changed.map(({ id, fields }) => [id, fields.map(({ field }) => field)])).toEqual([
    ['paper', ['retracted']],
  ]);
  expect(statements.changed.map(({ id, status }) => [id, status])).toEqual([
    ['meeting', { before: ['supported'], after: ['unsupported'] }],
  ]);
});

it('an entity that became part of another is merged, and one with a new id is the same', async () => {
  const before = await datasetOf(...PEOPLE, paper(), met());
  const after = await datasetOf(
    { entity: { id: 'ada', kind: 'Person', name: 'Ada', formerIds: ['bo'] } },
    { entity: { id: 'newspaper', kind: 'Work', name: 'The Paper', formerIds: ['paper'] } },
  );
  const { merged, entities, statements } = await compare(before, after);
  expect(merged).toEqual([{ id: 'bo', into: 'ada' }]);
  expect([entities.added, entities.removed, statements.removed]).toEqual([[], [], ['meeting']]);
  expect(entities.changed.map(({ id, formerId }) => [id, formerId])).toEqual([
    ['ada', null],
    ['newspaper', 'paper'],
  ]);
});
