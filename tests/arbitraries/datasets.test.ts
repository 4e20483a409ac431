import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDataset } from '../../src/dataset/read-dataset.js';
import type { DatasetDraft } from '../../src/domain/draft.js';
import { resolve } from '../../src/domain/resolve.js';
import { anyDraft } from './datasets.js';

it('are read back from JSON Lines as they were written, so that they pass every rule', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'attest-any-dataset-'));
  try {
    await fc.assert(
      fc.asyncProperty(anyDraft, async (draft) => {
        await writeFile(
          join(folder, 'dataset.yaml'),
          JSON.stringify({ title: draft.title, description: draft.description }),
        );
        await writeFile(join(folder, 'records.jsonl'), linesOf(draft));
        expect(await readDataset(folder)).toEqual(resolve(draft));
      }),
      { seed: 20180530, numRuns: 50 },
    );
  } finally {
    await rm(folder, { recursive: true });
  }
});

function linesOf({ entities, relationships }: DatasetDraft): string {
  const records = [
    ...entities.map((entity) => ({ entity })),
    ...relationships.map(({ qualifiers, ...relationship }) => ({
      relationship: {
        ...relationship,
        qualifiers: Object.fromEntries(
          qualifiers.map(({ role, entities, relationships }) => [role, [...entities, ...relationships]]),
        ),
      },
    })),
  ];
  return records.map((record) => `${JSON.stringify(record, withoutBounds)}\n`).join('');
}

/** The bounds of a time follow from its EDTF; nobody writes them. */
function withoutBounds(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('edtf' in value)) return value;
  return { ...value, earliest: undefined, latest: undefined };
}
