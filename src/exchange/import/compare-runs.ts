import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { sha256Hex } from '../../domain/content-hash.js';

/** The records of a run: a hash of each, by its id. */
export type RunRecords = ReadonlyMap<string, string>;

export interface RunChanges {
  readonly came: readonly string[];
  readonly went: readonly string[];
  readonly changed: readonly string[];
}

interface WrittenRecord {
  readonly id: string;
}

/** The records that a run wrote; null where there was none. */
export async function recordsOf(file: string): Promise<RunRecords | null> {
  const records = new Map<string, string>();
  try {
    for await (const record of recordsIn(file)) records.set(record.id, hashOf(record));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  return records;
}

/** Those of these ids, as they were written. */
export async function recordTexts(file: string, ids: ReadonlySet<string>): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  if (ids.size === 0) return texts;
  for await (const record of recordsIn(file))
    if (ids.has(record.id)) texts.set(record.id, JSON.stringify(record));
  return texts;
}

async function* recordsIn(file: string): AsyncGenerator<WrittenRecord> {
  for await (const line of createInterface({
    input: createReadStream(file),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    const [record] = Object.values(JSON.parse(line) as Record<string, WrittenRecord>);
    if (record !== undefined) yield record;
  }
}

/** Where a row stands in its file, and so its locator, is no change of what is said. */
function hashOf(record: WrittenRecord): string {
  return sha256Hex(JSON.stringify(record, (key, value) => (key === 'locator' ? undefined : value)));
}

/** The ids of what came, went and changed, each in order. */
export function compareRuns(before: RunRecords, after: RunRecords): RunChanges {
  return {
    came: [...after.keys()].filter((id) => !before.has(id)),
    went: [...before.keys()].filter((id) => !after.has(id)),
    changed: [...after].flatMap(([id, hash]) => (before.has(id) && before.get(id) !== hash ? [id] : [])),
  };
}
