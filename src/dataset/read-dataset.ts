import { join } from 'node:path';
import type { Dataset } from '../domain/dataset.js';
import { DatasetError, type DatasetIssue, InputError } from '../domain/errors.js';
import { resolve } from '../domain/resolve.js';
import { DEFAULT_FILE_LIMITS, type FileLimits } from './file-limits.js';
import { findFiles, hasEntry } from './find-files.js';
import { DATASET_FILE, readContents } from './read-contents.js';
import type { Contents } from './records/contents.js';
import { type Ids, idsOf } from './records/ids.js';
import { startOf } from './records/located.js';
import { didYouMean, nearest } from './records/nearest.js';
import { UNPARSED_CODES, UNSEEN_CODES } from './records/reading-codes.js';
import { toDraft } from './records/to-draft.js';
import type { CheckedContents } from './rules/rule.js';
import { RULES } from './rules.js';

export interface ReadOptions {
  /** The texts of sources, by the id of the Work: every selector into them is checked. */
  readonly texts?: ReadonlyMap<string, string>;
  readonly limits?: FileLimits;
}

/**
 * Reads a folder of YAML and JSON Lines, in the format of docs/writing-a-dataset.md.
 * @throws DatasetError with every issue, sorted by file, line and column; the file is named by way of `folder`.
 * @throws InputError where there is no such folder, or a text is of no Work.
 */
export async function readDataset(folder: string, options: ReadOptions = {}): Promise<Dataset> {
  await requireDatasetFile(folder);
  const issues: DatasetIssue[] = [];
  const onIssue = (issue: DatasetIssue) => issues.push(issue);

  const files = await findFiles(folder, onIssue);
  const contents = await readContents(files, options.limits ?? DEFAULT_FILE_LIMITS, onIssue);
  const ids = idsOf(contents);
  const given = options.texts ?? new Map<string, string>();
  const texts = new Map([...given].map(([id, text]) => [ids.current(id), text]));
  const isComplete = !issues.some(({ code }) => UNSEEN_CODES.includes(code));
  const isParsed = !issues.some(({ code }) => UNPARSED_CODES.includes(code));
  check({ ...contents, ids, texts, isComplete, isParsed }, (issue) => issues.push(issue));

  if (issues.length > 0) throw new DatasetError(issues.sort(byPlace));
  for (const id of given.keys()) requireWork(id, ids, contents);
  return resolve(toDraft(contents, ids));
}

/** A folder without the file is no dataset: its other files may belong to anything, and there may be a whole disk of them. */
async function requireDatasetFile(folder: string): Promise<void> {
  if (await hasEntry(folder, DATASET_FILE)) return;
  const file = join(folder, DATASET_FILE);
  const message =
    'Expected this file with a `title`, but there is none; add it, or give the folder that holds it.';
  throw new DatasetError([{ ...startOf(file), code: 'no-dataset-file', message }]);
}

function check(contents: CheckedContents, onIssue: (issue: DatasetIssue) => void): void {
  for (const [code, rule] of Object.entries(RULES)) {
    rule(contents, (record, path, message, part) => onIssue({ ...record.at(path, part), code, message }));
  }
}

function requireWork(id: string, ids: Ids, contents: Contents): void {
  if (ids.kindOf(id) === 'Work') return;
  const works = contents.entities.flatMap(({ value }) => (value.kind === 'Work' ? [value.id] : []));
  const suggestions = nearest(id, works);
  throw new InputError(
    `Expected a text of a Work of the dataset, but "${id}" is none.${didYouMean(suggestions) || ` The Works are ${works.slice(0, 10).join(', ')}.`}`,
    suggestions,
  );
}

function byPlace(a: DatasetIssue, b: DatasetIssue): number {
  return (
    compare(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compare(a.code, b.code) ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
