import { access, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMap, parseDocument } from 'yaml';
import { IMPORT_FOLDER } from '../../dataset/find-files.js';
import { DATASET_FILE } from '../../dataset/read-contents.js';
import { checkRules } from '../../dataset/read-dataset.js';
import { DatasetError, type DatasetIssue, InputError } from '../../domain/errors.js';
import { tableText } from '../table-file.js';
import { RECORDS_FILE } from '../write-dataset.js';
import { compareRuns, type RunChanges, recordsOf, recordTexts } from './compare-runs.js';

/** Beside the dataset every import writes, in the folder `import`, what is for a person and for the next run: this, among others. */
export const IDS = 'ids.csv';

/** Of a run that is being made. */
export interface ImportFolders {
  /** Where all that the run writes goes first. */
  readonly staging: string;
  /** What is for a person, as the run before left it. */
  readonly work: string;
  /** The dataset file as it is there; it may be missing. */
  readonly dataset: string;
}

/**
 * Runs `make`, which writes all files of an import into `staging`, and puts them into `out`: the dataset there, the rest into
 * its folder `import`, with what differs from the run before. Where `make` fails, `out` stays as it was.
 * @throws InputError where `out` holds a dataset that no import made.
 */
export async function writeImport<T>(
  out: string,
  make: (folders: ImportFolders) => Promise<T>,
): Promise<{ readonly made: T; readonly changes: RunChanges | null }> {
  await requireOwnFolder(out);
  const work = join(out, IMPORT_FOLDER);
  const staging = join(out, '.import');
  await mkdir(staging, { recursive: true });
  try {
    const made = await make({ staging, work, dataset: join(out, DATASET_FILE) });
    const changes = await writeChanges(join(out, RECORDS_FILE), join(staging, RECORDS_FILE), staging);
    await mkdir(work, { recursive: true });
    const names = await readdir(staging);
    for (const name of names)
      if (name !== RECORDS_FILE && name !== DATASET_FILE) await rename(join(staging, name), join(work, name));
    for (const name of [RECORDS_FILE, DATASET_FILE]) await rename(join(staging, name), join(out, name));
    return { made, changes };
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** A folder with another dataset would lose it. @throws InputError */
export async function requireOwnFolder(out: string): Promise<void> {
  if (!(await exists(join(out, DATASET_FILE))) || (await exists(join(out, IMPORT_FOLDER, IDS)))) return;
  throw new InputError(
    `Expected an empty folder, or one that an import made, but ${out} holds another dataset; name another folder.`,
  );
}

export async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}

/** Which lines of the staged records break a rule of datasets. @throws InputError where the dataset file does. */
export async function problemsIn(staging: string): Promise<readonly DatasetIssue[]> {
  try {
    await checkRules(staging);
    return [];
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    const [elsewhere] = error.issues.filter(({ file }) => !file.endsWith(RECORDS_FILE));
    if (elsewhere) throw new InputError(`Expected a valid ${DATASET_FILE}, but: ${elsewhere.message}`);
    return error.issues;
  }
}

/** The dataset file with these fields, as a person left it: questions and comments stay. An undefined field is taken out. */
export async function datasetText(fields: Readonly<Record<string, unknown>>, file: string): Promise<string> {
  const document = parseDocument((await exists(file)) ? await readFile(file, 'utf8') : '{}');
  if (document.errors.length > 0 || !isMap(document.contents))
    throw new InputError(`Expected YAML in ${file}, but it cannot be read; fix it, or remove it.`);
  document.contents.flow = false;
  for (const [field, value] of Object.entries(fields)) {
    if (value === undefined) document.delete(field);
    else document.set(field, value);
  }
  return document.toString();
}

async function writeChanges(before: string, after: string, staging: string): Promise<RunChanges | null> {
  const old = await recordsOf(before);
  if (old === null) return null;
  const changes = compareRuns(old, (await recordsOf(after)) ?? new Map());
  const { came, went, changed } = changes;
  const texts = [
    await recordTexts(before, new Set([...went, ...changed])),
    await recordTexts(after, new Set([...came, ...changed])),
  ] as const;
  const row = (what: string) => (id: string) => ({
    what,
    id,
    before: texts[0].get(id) ?? null,
    after: texts[1].get(id) ?? null,
  });
  const rows = [...came.map(row('came')), ...went.map(row('went')), ...changed.map(row('changed'))];
  await writeFile(join(staging, 'changes.csv'), tableText(['what', 'id', 'before', 'after'], rows));
  return changes;
}
