import { readFile } from 'node:fs/promises';
import { canonicalJson } from '../../domain/content-hash.js';

/** The records of a run by id, each as text that is equal for what is equal. */
export type RunRecords = ReadonlyMap<string, string>;

export interface RunChanges {
  readonly came: readonly string[];
  readonly went: readonly string[];
  readonly changed: readonly string[];
}

/** The records that a run wrote; null where there was none. */
export async function recordsOf(file: string): Promise<Map<string, string> | null> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  const records = new Map<string, string>();
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const [[, value] = ['', null]] = Object.entries(JSON.parse(line) as Record<string, { id: string }>);
    if (value !== null) records.set(value.id, comparable(value));
  }
  return records;
}

/** Where a row stands in its file, and so its locator, is no change of what is said. */
export function comparable(record: unknown): string {
  return canonicalJson(
    JSON.parse(JSON.stringify(record, (key, value) => (key === 'locator' ? undefined : value))),
  );
}

/** The ids of what came, went and changed, each in order. */
export function compareRuns(before: RunRecords, after: RunRecords): RunChanges {
  return {
    came: [...after.keys()].filter((id) => !before.has(id)),
    went: [...before.keys()].filter((id) => !after.has(id)),
    changed: [...after].flatMap(([id, text]) => (before.has(id) && before.get(id) !== text ? [id] : [])),
  };
}
