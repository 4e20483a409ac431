import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkDataset, type ReadOptions, readDataset } from '../../src/dataset/read-dataset.js';
import { DatasetError } from '../../src/domain/errors.js';

/** The content of each file by its path. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Two people, a place, an event and the work that everything is cited from. Nothing is wrong with it. */
export const BASE: Files = {
  'dataset.yaml': 'title: A test\n',
  'base.yaml': `entities:
  - { id: ann, kind: Person, name: Ann }
  - { id: bob, kind: Person, name: Bob }
  - { id: town, kind: Place, name: A town }
  - { id: paper, kind: Work, name: A paper, publishedOn: 2018-05-29 }
  - id: party
    kind: Event
    name: A party
    evidence: [{ source: paper, says: There was one. }]
`,
};

/** A folder with these files, gone when the test is over. */
export async function folderOf(files: Files): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'attest-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

/** The problems of a folder, as `attest validate` prints them but with all paths from the folder; none for a good dataset. */
export async function problemsOf(folder: string, options?: ReadOptions): Promise<string[]> {
  try {
    await readDataset(folder, options);
    return [];
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    return error.issues.map(
      ({ file, line, column, code, message }) =>
        `${relative(folder, file)}:${line}:${column} ${code} ${message.replaceAll(`${folder}/`, '')}`,
    );
  }
}

/** The problems of the base with one more file, `test.yaml`. */
export async function problemsIn(yaml: string, options?: ReadOptions): Promise<string[]> {
  return problemsOf(await folderOf({ ...BASE, 'test.yaml': yaml }), options);
}

/** The warnings of the base with one more file, `test.yaml`, and others. Nothing is wrong with it. */
export async function warningsIn(yaml: string, more: Files = {}): Promise<string[]> {
  const folder = await folderOf({ ...BASE, ...more, 'test.yaml': yaml });
  const { warnings } = await checkDataset(folder);
  return warnings.map(
    ({ file, line, column, code, message }) =>
      `${relative(folder, file)}:${line}:${column} ${code} ${message.replaceAll(`${folder}/`, '')}`,
  );
}
