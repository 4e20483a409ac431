import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { watchDataset } from '../../src/dataset/watch-dataset.js';
import { DatasetError } from '../../src/domain/errors.js';

/** What a watcher is told, in the order in which it is told. */
async function watched() {
  const folder = await mkdtemp(join(tmpdir(), 'attest-watch-'));
  await writeFile(join(folder, 'dataset.yaml'), 'title: First\n');
  await writeFile(join(folder, 'people.yaml'), 'entities: [{ id: ann, kind: Person, name: Ann }]\n');
  await writeFile(join(folder, 'people.yaml'), 'entities: [{ id: ada, kind: Person, name: Ada }]\n');

  const told: (string | DatasetError)[] = [];
  let wake = () => {};
  const tell = (what: string | DatasetError) => {
    told.push(what);
    wake();
  };
  const watch = watchDataset(folder, {
    onDataset: ({ title }) => tell(title),
    onError: (error) => {
      if (!(error instanceof DatasetError)) throw error;
      tell(error);
    },
  });
  onTestFinished(async () => {
    await watch.close();
    await rm(folder, { recursive: true });
  });

  return {
    file: join(folder, 'dataset.yaml'),
    /** The first thing told from now on, or not asked for yet, that is wanted. */
    async until(wanted: (what: string | DatasetError) => boolean): Promise<string | DatasetError> {
      for (;;) {
        const next = told.shift();
        if (next === undefined) await new Promise<void>((resolve) => (wake = resolve));
        else if (wanted(next)) return next;
      }
    },
  };
}

const title = (expected: string) => (what: string | DatasetError) => what === expected;

describe('watching a dataset', () => {
  it('reads it once at the start, so that no change before the watch began is missed', async () => {
    const { until } = await watched();
    expect(await until(() => true)).toBe('First');
  });

  it('reads it again when a file changes, also where an editor replaces the file', async () => {
    const { file, until } = await watched();
    await until(title('First'));
    await writeFile(file, 'title: Second\n');
    await until(title('Second'));
    await writeFile(`${file}.new`, 'title: Third\n');
    await rename(`${file}.new`, file);
    await until(title('Third'));
  });

  it('reports every issue of a bad edit, and recovers at the next good one', async () => {
    const { file, until } = await watched();
    await until(title('First'));
    await writeFile(file, 'titel: Second\n');
    const error = await until((what) => what instanceof DatasetError);
    expect(error).toMatchObject({ issues: [{ file }, { file }] });
    await writeFile(file, 'title: Third\n');
    await until(title('Third'));
  });

  it('never misses the last of many changes', async () => {
    const { file, until } = await watched();
    for (let i = 1; i <= 50; i++) await writeFile(file, `title: Version ${i}\n`);
    await until(title('Version 50'));
  });
});
