import type { Dataset } from '../domain/dataset.js';
import type { Entity } from '../domain/entity.js';
import { eachOf, type Pausable } from '../domain/pausable.js';
import type { Statement } from '../domain/statement.js';

/** Of so many loads it is kept what they changed. */
export const LOGGED_LOADS = 20;

/** What more records changed at once, or since a revision, is not kept and not told: two datasets are compared then. */
export const LOGGED_RECORDS = 5_000;

/** What is said of a dataset as a whole, but for its revision. */
export type About = Omit<Dataset, 'revision' | 'entities' | 'relationships' | 'attributes'>;

/** One load: what it found in the place of what it wrote. */
export interface LoggedLoad {
  /** The revision that was there before, and the one that was there then. */
  readonly from: string;
  readonly to: string;
  /** Of the dataset before. */
  readonly about: About;
  /** The ids of all records that came, went or changed, and perhaps of some that did not; null where they were too many. */
  readonly touched: readonly string[] | null;
  /** Of these, those that were there before, as they were. */
  readonly before: readonly (Entity | Statement)[];
}

/** What loads changed since a revision: the records that are not as they were then, as they were. */
export type ChangesSince =
  | {
      readonly kind: 'KNOWN';
      /** Of the dataset then; null where nothing was loaded since. */
      readonly about: About | null;
      /** See `LoggedLoad.touched`: sorted. */
      readonly touched: readonly string[];
      /** As they were then, by id. */
      readonly before: readonly (Entity | Statement)[];
    }
  /** The revision never was there, or more loads ago than are kept. */
  | { readonly kind: 'UNKNOWN' }
  /** More than `LOGGED_RECORDS`. */
  | { readonly kind: 'TOO_MANY' };

const NOTHING: ChangesSince = { kind: 'KNOWN', about: null, touched: [], before: [] };

/**
 * @param log the last loads, the oldest first, each of what the one before wrote.
 * @param now the revision that is there.
 */
export function changesSince(log: readonly LoggedLoad[], now: string, since: string): ChangesSince {
  if (since === now) return NOTHING;
  const start = log.findLastIndex(({ from }) => from === since);
  const [first, ...later] = start < 0 ? [] : log.slice(start);
  if (first === undefined) return { kind: 'UNKNOWN' };
  const touched = new Set<string>();
  const before = new Map<string, Entity | Statement>();
  for (const load of [first, ...later]) {
    if (load.touched === null) return { kind: 'TOO_MANY' };
    // What an earlier load touched was otherwise by then.
    for (const record of load.before) if (!touched.has(record.id)) before.set(record.id, record);
    for (const id of load.touched) touched.add(id);
    if (touched.size > LOGGED_RECORDS) return { kind: 'TOO_MANY' };
  }
  const byId = (a: string, b: string) => (a < b ? -1 : 1);
  return {
    kind: 'KNOWN',
    about: first.about,
    touched: [...touched].sort(byId),
    before: [...before.values()].sort((a, b) => byId(a.id, b.id)),
  };
}

/** The log after a load. */
export function withLoad(log: readonly LoggedLoad[], load: LoggedLoad): LoggedLoad[] {
  return [...log, load].slice(-LOGGED_LOADS);
}

/** What it takes for the one to become the other. */
export function* logOf(before: Dataset, after: Dataset): Pausable<LoggedLoad> {
  const had = new Map<string, string>();
  yield* eachOf(recordsOf(before), (record) => had.set(record.id, JSON.stringify(record)));
  let touched: string[] | null = [];
  const changed = new Set<string>();
  const note = (id: string) => {
    if (touched !== null && touched.push(id) > LOGGED_RECORDS) touched = null;
  };
  yield* eachOf(recordsOf(after), (record) => {
    const old = had.get(record.id);
    had.delete(record.id);
    if (old === JSON.stringify(record)) return;
    note(record.id);
    if (old !== undefined) changed.add(record.id);
  });
  for (const id of had.keys()) {
    note(id);
    changed.add(id);
  }
  const found: (Entity | Statement)[] = [];
  if (touched !== null)
    yield* eachOf(recordsOf(before), (record) => {
      if (changed.has(record.id)) found.push(record);
    });
  return { from: before.revision, to: after.revision, about: aboutOf(before), touched, before: found };
}

function* recordsOf({ entities, relationships, attributes }: Dataset): Generator<Entity | Statement> {
  yield* entities;
  yield* relationships;
  yield* attributes;
}

export function aboutOf({ title, description, reportedBy, contact, notice, types, questions }: About): About {
  return { title, description, reportedBy, contact, notice, types, questions };
}
