import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Dataset } from '../domain/dataset.js';
import { DatasetError, type DatasetIssue, InputError } from '../domain/errors.js';
import { withPauses } from '../domain/pausable.js';
import { resolving } from '../domain/resolve.js';
import { DEFAULT_FILE_LIMITS, type FileLimits } from './file-limits.js';
import { findFiles, hasEntry } from './find-files.js';
import { IssueList } from './issue-list.js';
import { DATASET_FILE, readContents } from './read-contents.js';
import { type OnProgress, ReadingProgress } from './reading-progress.js';
import type { Contents } from './records/contents.js';
import { apart } from './records/decided.js';
import { type Ids, idsOf } from './records/ids.js';
import { startOf } from './records/located.js';
import { didYouMean, nearest } from './records/nearest.js';
import { obeyDecisions } from './records/obey-decisions.js';
import { UNPARSED_CODES, UNSEEN_CODES } from './records/reading-codes.js';
import { eachReference } from './records/references.js';
import { toDraft } from './records/to-draft.js';
import { eachTime, type OnTime } from './records/visit-records.js';
import type { CheckedContents, ReferenceRule, Report, Rule } from './rules/rule.js';
import { RULES, RULES_OF_MERGED } from './rules.js';
import { WARNINGS } from './warnings.js';

export interface ReadOptions {
  /** The texts of sources, by the id of the Work: every selector into them is checked. */
  readonly texts?: ReadonlyMap<string, string>;
  readonly limits?: FileLimits;
  readonly onProgress?: OnProgress | undefined;
}

export interface DecidedDataset {
  readonly dataset: Dataset;
  readonly apart: readonly (readonly [string, string])[];
}

export interface CheckedDataset {
  readonly dataset: Dataset;
  /** What may be meant, and more often is a mistake; by file, line and column. See `warnings.ts`. */
  readonly warnings: readonly DatasetIssue[];
  /** How many more warnings there are than are kept. */
  readonly moreWarnings: number;
}

/**
 * Reads a folder of YAML and JSON Lines, in the format of docs/writing-a-dataset.md.
 * @throws DatasetError with the issues, sorted by file, line and column; the file is named by way of `folder`.
 * @throws InputError where there is no such folder, or a text is of no Work.
 */
export async function readDataset(folder: string, options: ReadOptions = {}): Promise<Dataset> {
  return graphOf(await read(folder, options));
}

/** The same, and the pairs of ids of entities that its decisions keep apart. */
export async function readDecidedDataset(folder: string, options: ReadOptions = {}): Promise<DecidedDataset> {
  const reading = await read(folder, options);
  const pairs = apart(reading.contents).map(({ pair }) => pair);
  return { dataset: await graphOf(reading), apart: pairs };
}

/** The same, with warnings. Those of a dataset with problems are not looked for. */
export async function checkDataset(folder: string, options: ReadOptions = {}): Promise<CheckedDataset> {
  const reading = await read(folder, options);
  const warnings = new IssueList();
  await check(WARNINGS, reading.contents, warnings);
  return {
    dataset: await graphOf(reading),
    warnings: warnings.sorted(),
    moreWarnings: warnings.more,
  };
}

/** Only whether the files break a rule: takes half the memory of reading the dataset. @throws as `readDataset`. */
export async function checkRules(folder: string, options: ReadOptions = {}): Promise<void> {
  await read(folder, options);
}

/** What the files say, where they break no rule. */
interface Reading {
  readonly contents: CheckedContents;
  readonly progress: ReadingProgress;
}

/* Others have turns all the time: whoever looks whether the process lives is answered. */

async function graphOf({ contents, progress }: Reading): Promise<Dataset> {
  const { ids, relationships, attributes } = contents;
  const left = () => relationships.length + attributes.length;
  const statements = left();
  const graph = resolving(toDraft(contents, ids));
  return withPauses(graph, () => {
    progress.onStatements(1 - left() / statements);
    return setImmediate();
  });
}

async function read(folder: string, options: ReadOptions): Promise<Reading> {
  await requireDatasetFile(folder);
  const issues = new IssueList();
  const onIssue = (issue: DatasetIssue) => issues.add(issue.code, () => issue);

  const { files, unread } = await findFiles(folder, onIssue);
  const progress = new ReadingProgress(files, options.onProgress);
  const contents = await readContents(files, options.limits ?? DEFAULT_FILE_LIMITS, onIssue, progress.onRead);
  await setImmediate();
  const ids = idsOf(contents);
  const given = options.texts ?? new Map<string, string>();
  const texts = new Map([...given].map(([id, text]) => [ids.current(id), text]));
  const has = (codes: readonly string[]) => codes.some((code) => issues.codes.has(code));
  const readable: CheckedContents = {
    ...contents,
    ...{ ids, texts, unread },
    isComplete: !has(UNSEEN_CODES),
    isParsed: !has(UNPARSED_CODES),
  };
  await check(RULES, readable, issues, progress.onRules);

  if (!issues.isEmpty) throw new DatasetError(issues.sorted(), issues.more);
  for (const id of given.keys()) requireWork(id, ids, contents);
  const merged = obeyDecisions(readable);
  if (merged === readable) return { contents: readable, progress };
  const obeyed: CheckedContents = { ...merged, ids: idsOf(merged) };
  await check(RULES_OF_MERGED, obeyed, issues);
  if (!issues.isEmpty) throw new DatasetError(issues.sorted(), issues.more);
  return { contents: obeyed, progress };
}

/** A folder without the file is no dataset: its other files may belong to anything, and there may be a whole disk of them. */
async function requireDatasetFile(folder: string): Promise<void> {
  if (await hasEntry(folder, DATASET_FILE)) return;
  const file = join(folder, DATASET_FILE);
  const message =
    'Expected this file with a `title`, but there is none; add it, or give the folder that holds it.';
  throw new DatasetError([{ ...startOf(file), code: 'no-dataset-file', message }]);
}

async function check(
  rules: Readonly<Record<string, Rule>>,
  contents: CheckedContents,
  issues: IssueList,
  onShare: (share: number) => void = () => {},
): Promise<void> {
  const ofTimes: OnTime[] = [];
  const ofReferences: ReturnType<ReferenceRule['ofReferences']>[] = [];
  const named = Object.entries(rules);
  for (const [at, [code, rule]] of named.entries()) {
    const report: Report = (record, path, message, part) =>
      issues.add(code, () => ({ ...record.at(path, part), code, message }));
    if (typeof rule === 'function') {
      const left = rule(contents, report);
      if (left) await withPauses(left, setImmediate);
    } else if ('ofTimes' in rule) ofTimes.push(rule.ofTimes(contents, report));
    else ofReferences.push(rule.ofReferences(contents, report));
    onShare(at / named.length);
    await setImmediate();
  }
  if (ofTimes.length > 0) {
    const times = eachTime(contents, (time, record, path) => {
      for (const look of ofTimes) look(time, record, path);
    });
    await withPauses(times, setImmediate);
  }
  if (ofReferences.length > 0) {
    const references = eachReference(contents, (reference) => {
      const known = Object.assign(reference, { kind: contents.ids.kindOf(reference.id) });
      for (const look of ofReferences) look(known);
    });
    await withPauses(references, setImmediate);
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
