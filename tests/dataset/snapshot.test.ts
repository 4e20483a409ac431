import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync } from 'node:fs';
import { appendFile, mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_FILE_LIMITS } from '../../src/dataset/file-limits.js';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { restoreDataset } from '../../src/dataset/restore-dataset.js';
import { FromParts } from '../../src/dataset/snapshot/from-parts.js';
import { readSnapshot, writeSnapshot } from '../../src/dataset/snapshot/snapshot-file.js';
import { snapshotKey } from '../../src/dataset/snapshot/snapshot-key.js';
import { toParts } from '../../src/dataset/snapshot/to-parts.js';
import { sha256Hex } from '../../src/domain/content-hash.js';
import type { Dataset } from '../../src/domain/dataset.js';
import { DatasetError } from '../../src/domain/errors.js';
import { resolve } from '../../src/domain/resolve.js';
import { FIXTURE } from '../../src/store/audits/fixture.js';
import { anyDraft } from '../arbitraries/datasets.js';
import { BASE, folderOf } from './problems-in.js';

const VERSION = '1.2.3';
const SAID = `relationships:
  - { subject: ann, type: MET, object: bob, when: 2018, evidence: [{ source: paper, says: They met. }] }
`;
const good = () => folderOf({ ...BASE, 'said.yaml': SAID });
const restore = (folder: string, version = VERSION) => restoreDataset(folder, { version });
const snapshotOf = (folder: string) => join(folder, '.attest', 'snapshot.jsonl');
const restored = async (folder: string, version = VERSION) =>
  readSnapshot(folder, (await snapshotKey(folder, version, DEFAULT_FILE_LIMITS)) ?? '');

describe('the parts of a dataset', () => {
  const again = (dataset: Dataset): Dataset => {
    const parts = new FromParts();
    for (const part of toParts(dataset)) parts.take(JSON.parse(JSON.stringify(part)));
    return parts.dataset();
  };

  it('make it again, all of it', async () => {
    const seed = await readDataset('seed');
    expect(again(seed)).toStrictEqual(seed);
    expect(again(FIXTURE)).toStrictEqual(FIXTURE);
    fc.assert(
      fc.property(anyDraft.map(resolve), (dataset) => {
        expect(again(dataset)).toStrictEqual(dataset);
      }),
    );
  });

  it('are as they were when the layout got its number', () => {
    // Where this changes, raise LAYOUT in src/dataset/snapshot/layout.ts: what was kept before would be read as something else.
    expect(sha256Hex(JSON.stringify([...toParts(FIXTURE)])).slice(0, 16)).toBe('8e624ec8fb3b47f6');
  });
});

describe('a snapshot', () => {
  it('holds what was read, and is no part of the dataset', async () => {
    const folder = await good();
    const first = await restore(folder);
    expect(first).toStrictEqual(await readDataset(folder));
    expect(await restored(folder)).toStrictEqual(first);
    expect(await restore(folder)).toStrictEqual(first);
    expect(await readFile(join(folder, '.attest', '.gitignore'), 'utf8')).toBe('*\n');
  });

  it('is what is read where it fits', async () => {
    const folder = await good();
    const key = await snapshotKey(folder, VERSION, DEFAULT_FILE_LIMITS);
    const other: Dataset = { ...(await readDataset(folder)), title: 'Not what the files say' };
    await writeSnapshot(folder, String(key), other);
    expect((await restore(folder)).title).toBe('Not what the files say');
  });

  it.each<[what: string, change: (folder: string) => Promise<unknown>]>([
    ['a byte of a file', (folder) => writeFile(join(folder, 'said.yaml'), SAID.replace('2018', '2017'))],
    ['a file that is new', (folder) => writeFile(join(folder, 'more.yaml'), '')],
    ['a file that is gone', (folder) => rm(join(folder, 'said.yaml'))],
    [
      'the name of a file',
      async (folder) => {
        await rm(join(folder, 'said.yaml'));
        await writeFile(join(folder, 'told.yaml'), SAID);
      },
    ],
  ])('fits no more after a change of %s', async (_what, change) => {
    const folder = await good();
    await restore(folder);
    await change(folder);
    expect(await restored(folder)).toBeNull();
    expect(await restore(folder)).toStrictEqual(await readDataset(folder));
    expect(await restored(folder)).not.toBeNull();
  });

  it('is left to a caller who has no time for it now', async () => {
    const folder = await good();
    const writes: (() => Promise<void>)[] = [];
    const later = (write: () => Promise<void>) => writes.push(write);
    const dataset = await restoreDataset(folder, { version: VERSION, later });
    expect(await restored(folder)).toBeNull();
    await Promise.all(writes.map((write) => write()));
    expect(await restored(folder)).toStrictEqual(dataset);
    await restoreDataset(folder, { version: VERSION, later });
    expect(writes).toHaveLength(1);
  });

  it('fits neither another version nor other limits', async () => {
    const folder = await good();
    await restore(folder);
    expect(await restored(folder, '1.2.4')).toBeNull();
    const limits = { ...DEFAULT_FILE_LIMITS, yamlFile: 10 };
    await expect(restoreDataset(folder, { version: VERSION, limits })).rejects.toThrow(DatasetError);
  });

  it('does not hide a problem that was made later', async () => {
    const folder = await good();
    await restore(folder);
    await writeFile(join(folder, 'said.yaml'), SAID.replace('bob', 'bobby'));
    await expect(restore(folder)).rejects.toThrow(DatasetError);
    await writeFile(join(folder, 'said.yaml'), SAID);
    expect(await restored(folder)).toStrictEqual(await readDataset(folder));
  });

  it.each<[string, (text: string) => string]>([
    ['torn in a line', (text) => text.slice(0, -100)],
    ['torn between two lines', (text) => text.split('\n').slice(0, 4).join('\n')],
    ['without its last line', (text) => `${text.trimEnd().split('\n').slice(0, -1).join('\n')}\n`],
    ['changed', (text) => text.replace('They met.', 'They meet')],
    ['longer', (text) => `${text}["head",{}]\n`],
    ['empty', () => ''],
    ['something else', () => 'null\n{}\n'],
  ])('that is %s is ignored, and written anew', async (_what, damage) => {
    const folder = await good();
    const whole = await restore(folder);
    const text = await readFile(snapshotOf(folder), 'utf8');
    await writeFile(snapshotOf(folder), damage(text));
    expect(await restored(folder)).toBeNull();
    expect(await restore(folder)).toStrictEqual(whole);
    expect(await readFile(snapshotOf(folder), 'utf8')).toBe(text);
  });

  it('is not there where it cannot be written, which is no error', async () => {
    const folder = await good();
    // A file where the folder would be: also the superuser, whom no mode keeps out, cannot write there.
    await writeFile(join(folder, '.attest'), '');
    chmodSync(folder, 0o500);
    try {
      expect(await restore(folder)).toStrictEqual(await readDataset(folder));
      expect(await restored(folder)).toBeNull();
    } finally {
      chmodSync(folder, 0o700);
    }
  });

  it('is whole after two have written it at once', async () => {
    const folder = await good();
    const [one, other] = await Promise.all([restore(folder), restore(folder)]);
    expect(one).toStrictEqual(other);
    expect(await restored(folder)).toStrictEqual(one);
    expect((await readdir(join(folder, '.attest'))).sort()).toEqual(['.gitignore', 'snapshot.jsonl']);
  });

  it('is whole or not there after its writer was killed; what that left is removed later', async () => {
    const folder = await folderOf({ ...BASE });
    const lines = Array.from({ length: 6_000 }, (_, i) => ({
      relationship: {
        ...{ id: `met-${i}`, subject: 'ann', type: 'MET', object: 'bob', detail: `the ${i}. time` },
        evidence: [{ source: 'paper', says: 'They met.' }],
      },
    }));
    await appendFile(join(folder, 'many.jsonl'), lines.map((line) => JSON.stringify(line)).join('\n'));
    const writer = 'tests/dataset/killed-writer.mjs';
    const child = spawn(process.execPath, [writer, folder, VERSION], { stdio: 'inherit' });
    expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);

    const left = (await readdir(join(folder, '.attest'))).filter((name) => name.endsWith('.tmp'));
    expect(left).toHaveLength(1);
    expect(await restored(folder)).toBeNull();
    for (const name of left) await utimes(join(folder, '.attest', name), 0, 0);
    const whole = await restore(folder);
    expect(await restored(folder)).toStrictEqual(whole);
    expect((await readdir(join(folder, '.attest'))).sort()).toEqual(['.gitignore', 'snapshot.jsonl']);
  });

  it('is not written of files that changed while they were read', async () => {
    const folder = await good();
    const reading = restore(folder);
    await mkdir(join(folder, 'sub'));
    await writeFile(join(folder, 'sub', 'more.yaml'), 'entities: [{ id: cid, kind: Person, name: Cid }]\n');
    const dataset = await reading;
    const kept = await restored(folder);
    if (kept !== null) expect(kept).toStrictEqual(dataset);
    expect(await restore(folder)).toStrictEqual(await readDataset(folder));
  });
});
