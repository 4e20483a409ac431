import type { Entity } from '../../domain/entity.js';
import type { Statement } from '../../domain/statement.js';
import { supportOf } from '../../domain/support.js';
import { type Status, statusesOf } from '../../text/status.js';
import type { DatasetContent, Fields } from './dataset-content.js';

/** A field that one of the two has otherwise; undefined where one has none. */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What is in both, and not the same. */
export interface Changed {
  /** As it is called after. */
  readonly id: string;
  /** As it was called before, where that was otherwise. */
  readonly formerId: string | null;
  /** What its author says, but for evidence. */
  readonly fields: readonly FieldChange[];
  readonly evidenceAdded: readonly Fields[];
  readonly evidenceRemoved: readonly Fields[];
  /** Of a statement: what speaks for and against it, where that changed, such as by a retraction of its source. */
  readonly status: { readonly before: readonly Status[]; readonly after: readonly Status[] } | null;
}

/** Ids, sorted. */
export interface Differences {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly Changed[];
}

export interface DatasetDifference {
  /** Fields of the dataset as a whole. */
  readonly dataset: readonly FieldChange[];
  readonly entities: Differences;
  /** Entities and statements of before that are one with another after: "id" is now part of "into". */
  readonly merged: readonly { readonly id: string; readonly into: string }[];
  readonly statements: Differences;
}

/**
 * What differs between two datasets. What has the id of before among its `formerIds` is the same thing, under another id.
 * Guarantee: nothing is in it exactly where both hold the same.
 */
export function compareDatasets(before: DatasetContent, after: DatasetContent): DatasetDifference {
  const entities = compareLists(before, after, 'entities');
  const statements = compareLists(before, after, 'statements');
  return {
    dataset: fieldChanges(before.dataset, after.dataset),
    entities: entities.differences,
    statements: statements.differences,
    merged: [...entities.merged, ...statements.merged],
  };
}

interface ListDifference {
  readonly differences: Differences;
  readonly merged: DatasetDifference['merged'];
}

function compareLists(
  before: DatasetContent,
  after: DatasetContent,
  list: 'entities' | 'statements',
): ListDifference {
  const old: ReadonlyMap<string, Entity | Statement> = before[list];
  const now: ReadonlyMap<string, Entity | Statement> = after[list];
  const heirs = new Map(
    [...now.values()].flatMap(({ id, formerIds }) => formerIds.map((former) => [former, id])),
  );
  const gone = [...old.keys()].filter((id) => !now.has(id));
  const inherited = gone.flatMap((id) => {
    const into = heirs.get(id);
    return into === undefined ? [] : [{ id, into }];
  });
  // Under another id it is the same; where that was there before too, two are one.
  const renamed = new Map(inherited.filter(({ into }) => !old.has(into)).map(({ id, into }) => [into, id]));
  const taken = new Set(renamed.values());
  const merged = inherited.filter(({ id }) => !taken.has(id));
  const isMerged = new Set(merged.map(({ id }) => id));
  const changed = [...now.keys()].flatMap((id) => {
    const formerId = renamed.get(id) ?? null;
    const known = old.get(formerId ?? id);
    const found = now.get(id);
    if (known === undefined || found === undefined) return [];
    return changesOf({ before, after, id, formerId, known, found });
  });
  return {
    differences: {
      added: [...now.keys()].filter((id) => !old.has(id) && !renamed.has(id)).sort(),
      removed: gone.filter((id) => !taken.has(id) && !isMerged.has(id)).sort(),
      changed,
    },
    merged,
  };
}

interface Pair {
  readonly before: DatasetContent;
  readonly after: DatasetContent;
  readonly id: string;
  readonly formerId: string | null;
  readonly known: Entity | Statement;
  readonly found: Entity | Statement;
}

function changesOf({ before, after, id, formerId, known, found }: Pair): Changed[] {
  const { evidence: had = [], ...old } = before.records.get(formerId ?? id) ?? {};
  const { evidence: has = [], ...now } = after.records.get(id) ?? {};
  const [hadTexts, hasTexts] = [had, has].map(
    (items) => new Map((items as Fields[]).map((item) => [JSON.stringify(item), item])),
  );
  const missing = (
    from: ReadonlyMap<string, Fields> = new Map(),
    there: ReadonlyMap<string, Fields> = new Map(),
  ) => [...from].flatMap(([text, item]) => (there.has(text) ? [] : [item]));
  const fields = fieldChanges(old, now).filter(({ field }) => field !== 'id');
  const [evidenceAdded, evidenceRemoved] = [missing(hasTexts, hadTexts), missing(hadTexts, hasTexts)];
  const status = 'kind' in known || 'kind' in found ? null : statusChange(known, found);
  const isSame =
    formerId === null &&
    fields.length + evidenceAdded.length + evidenceRemoved.length === 0 &&
    status === null;
  return isSame ? [] : [{ id, formerId, fields, evidenceAdded, evidenceRemoved, status }];
}

function statusChange(known: Statement, found: Statement): Changed['status'] {
  const [before, after] = [known, found].map((it) =>
    statusesOf({ support: supportOf(it, null), conflicts: it.conflicts }),
  );
  if (before === undefined || after === undefined || before.join() === after.join()) return null;
  return { before, after };
}

function fieldChanges(before: Fields, after: Fields): FieldChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
    .map((field) => ({ field, before: before[field], after: after[field] }));
}
