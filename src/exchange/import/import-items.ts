import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jsonLines } from '../../dataset/formats/json-lines.js';
import { linesOf } from '../../dataset/formats/lines-of.js';
import { DATASET_FILE } from '../../dataset/read-contents.js';
import { InputError } from '../../domain/errors.js';
import { tableText } from '../table-file.js';
import { RECORDS_FILE } from '../write-dataset.js';
import type { RunChanges } from './compare-runs.js';
import { IdBook } from './id-book.js';
import {
  ImportDraft,
  ITEM_STATUSES,
  type ItemOutcome,
  type ItemStatus,
  type LeftOut,
} from './import-draft.js';
import { datasetText, IDS, problemsIn, writeImport } from './import-folder.js';
import { type Tally, tallyOutcomes } from './tally-outcomes.js';

export interface ItemsReport extends Tally<ItemStatus> {
  /** Records of the file. */
  readonly items: number;
  readonly entities: number;
  readonly relationships: number;
  readonly attributes: number;
  /** Most first. */
  readonly leftOut: readonly LeftOut[];
  /** Against the run before; null where this is the first. */
  readonly changes: RunChanges | null;
}

export interface ItemsOptions {
  readonly title: string;
  /** Reads the file, and adds each of its records to the draft. */
  readonly read: (draft: ImportDraft) => Promise<void>;
  /** Ids of the dataset that it goes into. */
  readonly reserved?: ReadonlySet<string> | undefined;
}

/**
 * A file of records (entities, links) as a dataset in the folder `out`: each of them becomes an entity or statements, is said with
 * another one, is held, or is refused.
 * Guarantee: what is written keeps every rule of a dataset; what would not is left out with the reason. A run that fails leaves the
 * folder as it was.
 * @throws InputError where nothing could be read, or `out` holds a dataset that no import made.
 */
export async function importItems(
  out: string,
  { title, read, reserved }: ItemsOptions,
): Promise<ItemsReport> {
  const { made, changes } = await writeImport(out, async ({ staging, work, dataset }) => {
    const ids = await IdBook.open(join(work, IDS), reserved);
    const draft = new ImportDraft(ids);
    await read(draft);
    await writeFile(join(staging, DATASET_FILE), await datasetText({ title }, dataset));
    await writeChecked(draft, staging);
    const outcomes = draft.outcomes();
    const leftOut = draft.leftOut();
    await writeFile(join(staging, 'review.csv'), reviewText(outcomes));
    await writeFile(join(staging, 'left-out.csv'), tableText(['what', 'reason', 'count'], leftOut));
    await writeFile(join(staging, IDS), ids.text());
    return {
      items: outcomes.length,
      ...tallyOutcomes(ITEM_STATUSES, outcomes),
      entities: draft.count('entities'),
      relationships: draft.count('relationships'),
      attributes: draft.count('attributes'),
      leftOut,
    };
  });
  return { ...made, changes };
}

/** Until all rules of a dataset are kept: what names a record that was dropped is found in the next round. */
async function writeChecked(draft: ImportDraft, staging: string): Promise<void> {
  const file = join(staging, RECORDS_FILE);
  let ids: string[] = [];
  await writeFile(file, inPieces(jsonLines.write(noting(draft.takeRecords(), ids))));
  for (;;) {
    if (ids.length === 0)
      throw new InputError('Expected a file with records that can be read, but nothing of it could be used.');
    const problems = await problemsIn(staging);
    if (problems.length === 0) return;
    for (const { line, message } of problems) draft.drop(ids[line - 1] ?? '', message);
    const dropped = new Set(problems.map(({ line }) => line));
    await removeLines(file, dropped);
    ids = ids.filter((_id, at) => !dropped.has(at + 1));
  }
}

function* noting<Of extends { readonly id: string }>(records: Iterable<Of>, ids: string[]): Generator<Of> {
  for (const record of records) {
    ids.push(record.id);
    yield record;
  }
}

const PIECE = 1 << 16;

/** The same text in fewer pieces, since each is a write. */
function* inPieces(texts: Iterable<string>): Generator<string> {
  let piece = '';
  for (const text of texts) {
    piece += text;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

/** @param lines their numbers, from 1. */
async function removeLines(file: string, lines: ReadonlySet<number>): Promise<void> {
  const rest = `${file}.rest`;
  await writeFile(rest, keptLines(file, lines));
  await rename(rest, file);
}

async function* keptLines(file: string, without: ReadonlySet<number>): AsyncGenerator<string> {
  for await (const lines of linesOf(file, Number.POSITIVE_INFINITY)) {
    const kept = lines.filter(
      ({ number, bytes }) => bytes !== null && bytes.length > 0 && !without.has(number),
    );
    yield kept.map(({ bytes }) => `${Buffer.from(bytes ?? []).toString('utf8')}\n`).join('');
  }
}

function reviewText(outcomes: readonly ItemOutcome[]): string {
  return tableText(
    ['line', 'id', 'sort', 'name', 'status', 'reason', 'records'],
    outcomes.map(({ item: { number, id, sort, name }, status, reason, records }) => ({
      line: number,
      id,
      sort,
      name,
      status,
      reason,
      records: records.join('; '),
    })),
  );
}
