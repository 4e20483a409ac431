import { type Entity, SLUG } from '../../domain/entity.js';
import { InputError } from '../../domain/errors.js';
import { isRelationship, type Statement } from '../../domain/statement.js';
import {
  type Changed,
  compareDatasets,
  type DatasetDifference,
  type FieldChange,
} from '../../exchange/diff/compare-datasets.js';
import { contentOfRecords, type DatasetContent, type Fields } from '../../exchange/diff/dataset-content.js';
import { LOGGED_LOADS, LOGGED_RECORDS } from '../../store/change-log.js';
import type { GraphStore } from '../../store/graph-store.js';
import { PAGE_SIZE, pageSize } from '../arguments/page-size.js';
import type { PageOfList } from '../list.js';
import type { Context } from '../request/context.js';
import { changeLines, evidenceLines, fieldText, nameOf } from './difference-words.js';

export interface ListedChange {
  readonly kind: 'ADDED' | 'REMOVED' | 'MERGED' | 'CHANGED';
  /** The id of the record: as it is now, or as it was where it is gone. Null: the dataset as a whole. */
  readonly of: string | null;
  readonly formerId: string | null;
  readonly into: string | null;
  readonly text: string;
  readonly details: readonly string[];
}

export interface ListedChanges {
  readonly status: 'KNOWN' | 'UNKNOWN_REVISION' | 'TOO_MANY';
  readonly message: string;
  readonly since: string;
  readonly revision: string;
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: ListedChange }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/**
 * What differs between the dataset as it was at a revision and as it is, in the words of `attest diff`: what was added,
 * removed, merged and changed; what is said of the dataset as a whole first.
 * @throws InputError or LimitError naming the argument that asks for no page.
 */
export async function listChanges(
  since: string,
  { first, after }: PageOfList,
  { store, limits }: Context,
): Promise<ListedChanges> {
  const size = pageSize(first, PAGE_SIZE, limits);
  const { revision, value: found } = await store.changesSince(since);
  if (found.kind !== 'KNOWN')
    return { ...UNTOLD[found.kind](since), since, revision, totalCount: 0, ...pageOf([], false, false) };
  const { value: summary } = await store.dataset();
  const now = { ...summary, types: summary.types.map(({ type }) => type) };
  const before = contentOf({ ...(found.about ?? now), revision: since }, found.before);
  const current = contentOf(now, await recordsOf(store, found.touched));
  const rows = rowsOf(compareDatasets(before, current));
  const start = after == null ? 0 : placeAfter(rows, after);
  const shown = rows.slice(start, start + size);
  const both = await withNames(store, shown, before, current);
  const edges = shown.map((row) => ({ cursor: cursorOf(row), node: inWords(row, both) }));
  return {
    status: 'KNOWN',
    ...{ message: sumOf(rows, since), since, revision, totalCount: rows.length },
    ...pageOf(edges, start + size < rows.length, after != null),
  };
}

const HOW_TO_GO_ON = 'Read again what you need, or compare two copies of the dataset with attest diff.';

type Untold = Pick<ListedChanges, 'status' | 'message'>;

const UNTOLD = {
  UNKNOWN: (since: string): Untold => ({
    status: 'UNKNOWN_REVISION',
    message: `Expected one of the last ${LOGGED_LOADS} revisions that were loaded here, but got ${JSON.stringify(since)}. ${HOW_TO_GO_ON}`,
  }),
  TOO_MANY: (since: string): Untold => ({
    status: 'TOO_MANY',
    message: `Expected at most ${LOGGED_RECORDS} records to have changed since ${JSON.stringify(since)}, but more did. ${HOW_TO_GO_ON}`,
  }),
};

/** One row of the list, before it is put into words. */
type Row =
  | { readonly kind: 'ADDED' | 'REMOVED'; readonly id: string }
  | { readonly kind: 'MERGED'; readonly id: string; readonly into: string }
  | { readonly kind: 'CHANGED'; readonly id: string; readonly changed: Changed }
  | { readonly kind: 'DATASET'; readonly fields: readonly FieldChange[] };

function rowsOf({ dataset, entities, statements, merged }: DatasetDifference): Row[] {
  const both = [entities, statements];
  const changed = both.flatMap((one) => one.changed);
  return [
    ...(dataset.length === 0 ? [] : [{ kind: 'DATASET', fields: dataset } as const]),
    ...both.flatMap(({ added }) => added.map((id): Row => ({ kind: 'ADDED', id }))),
    ...both.flatMap(({ removed }) => removed.map((id): Row => ({ kind: 'REMOVED', id }))),
    ...merged.map(({ id, into }): Row => ({ kind: 'MERGED', id, into })),
    ...changed.map((one): Row => ({ kind: 'CHANGED', id: one.id, changed: one })),
  ];
}

function sumOf(rows: readonly Row[], since: string): string {
  const count = (kind: Row['kind']) => rows.filter((row) => row.kind === kind).length;
  if (rows.length === 0) return `Nothing differs from ${since}.`;
  const counts = `added ${count('ADDED')}, removed ${count('REMOVED')}, merged ${count('MERGED')}, changed ${count('CHANGED')}`;
  return `Since ${since}: ${counts}${count('DATASET') > 0 ? ', and the dataset as a whole' : ''}.`;
}

const cursorOf = (row: Row): string => ('id' in row ? `${row.kind}:${row.id}` : row.kind);

function placeAfter(rows: readonly Row[], after: string): number {
  const place = rows.findIndex((row) => cursorOf(row) === after);
  if (place >= 0) return place + 1;
  throw new InputError(
    `Expected "after" to be the cursor of a change since that revision, but got ${JSON.stringify(after.slice(0, 100))}; begin without it.`,
  );
}

function contentOf(
  about: Parameters<typeof contentOfRecords>[0],
  records: readonly (Entity | Statement)[],
): DatasetContent {
  const isEntity = (record: Entity | Statement): record is Entity => 'kind' in record;
  const statements = records.filter((record): record is Statement => !isEntity(record));
  return contentOfRecords(about, records.filter(isEntity), statements);
}

async function recordsOf(store: GraphStore, ids: readonly string[]): Promise<(Entity | Statement)[]> {
  if (ids.length === 0) return [];
  const read = await Promise.all([store.entities(ids), store.relationships(ids), store.attributes(ids)]);
  return read.flatMap(({ value }) => value.flatMap((record: Entity | Statement | null) => record ?? []));
}

interface Both {
  readonly before: DatasetContent;
  readonly after: DatasetContent;
}

/** With the names of all that the shown rows speak of, also where they did not change. */
async function withNames(
  store: GraphStore,
  rows: readonly Row[],
  before: DatasetContent,
  after: DatasetContent,
): Promise<Both> {
  const ids = rows.flatMap((row) => {
    if (row.kind === 'DATASET') return [];
    const of = row.kind === 'MERGED' ? [row.id, row.into] : [row.id];
    const former = row.kind === 'CHANGED' ? [row.changed.formerId ?? row.id] : [];
    return [...of, ...former].flatMap((id) => [before, after].flatMap((content) => mentions(id, content)));
  });
  const missing = [...new Set(ids)].filter((id) => !before.entities.has(id) && !after.entities.has(id));
  const { value } = missing.length === 0 ? { value: [] } : await store.entities(missing);
  const found = value.flatMap((entity) => (entity === null ? [] : [[entity.id, entity] as const]));
  const named = (content: DatasetContent, other: DatasetContent): DatasetContent => ({
    ...content,
    entities: new Map([...found, ...other.entities, ...content.entities]),
  });
  return { before: named(before, after), after: named(after, before) };
}

/** The ids in a record, and texts that may be some. */
function mentions(id: string, { records, statements }: DatasetContent): string[] {
  const statement = statements.get(id);
  const ends =
    statement === undefined
      ? []
      : isRelationship(statement)
        ? [statement.subject, statement.object]
        : [statement.entity];
  return [...ends, ...textsIn(records.get(id))].filter((text) => SLUG.test(text));
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function inWords(row: Row, { before, after }: Both): ListedChange {
  const evidenceOf = (id: string, content: DatasetContent) =>
    evidenceLines(content.records.get(id)?.evidence as readonly Fields[] | undefined, content, '');
  const plain = { formerId: null, into: null };
  switch (row.kind) {
    case 'ADDED':
    case 'REMOVED': {
      const content = row.kind === 'ADDED' ? after : before;
      const { kind, id } = row;
      return { kind, of: id, ...plain, text: nameOf(id, content), details: evidenceOf(id, content) };
    }
    case 'MERGED': {
      const { kind, id, into } = row;
      const text = `${nameOf(id, before)} is part of ${nameOf(into, after)}`;
      return { kind, of: id, formerId: null, into, text, details: [] };
    }
    case 'CHANGED': {
      const { kind, id, changed } = row;
      const details = changeLines(changed, before, after);
      return { kind, of: id, formerId: changed.formerId, into: null, text: nameOf(id, after), details };
    }
    case 'DATASET': {
      const details = row.fields.map((field) => fieldText(field, before, after));
      return { kind: 'CHANGED', of: null, ...plain, text: after.about.title, details };
    }
  }
}

function pageOf(edges: ListedChanges['edges'], hasNextPage: boolean, hasPreviousPage: boolean) {
  const [startCursor, endCursor] = [edges.at(0)?.cursor ?? null, edges.at(-1)?.cursor ?? null];
  return { edges, pageInfo: { hasNextPage, hasPreviousPage, startCursor, endCursor } };
}
