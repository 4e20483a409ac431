import { canonicalJson } from '../../domain/content-hash.js';
import { statementId } from '../../domain/identity.js';
import { listBy } from '../../domain/list-by.js';
import type {
  AttributeRecord,
  Contents,
  EntityRecord,
  RelationshipRecord,
  StatementRecord,
} from './contents.js';
import { type Merger, mergers } from './decided.js';
import { type Ids, statementContent } from './ids.js';
import type { Located } from './located.js';
import type { EntityInput, EvidenceInput } from './shapes.js';

/**
 * The contents in which those are one that are decided to be the same; itself where none are. The contents must have broken no rule.
 *
 * The one that stays takes over the names, the external ids and the ids of the others, so that links to them keep answering. Every
 * statement stays: where two say the same now, they become one with the evidence of both; where they differ in more than the evidence (a
 * date, a detail), each keeps an id of its own, and its former one.
 */
export function obeyDecisions<C extends Contents & { readonly ids: Ids }>(contents: C): Omit<C, 'ids'> {
  const merged = mergers(contents);
  if (merged.length === 0) return contents;
  const successors = new Map(merged.flatMap(({ kept, gone }) => gone.map((id) => [id, kept] as const)));
  const { current } = contents.ids;
  const currentNow = (id: string) => {
    const known = current(id);
    return successors.get(known) ?? known;
  };
  return {
    ...contents,
    entities: mergeEntities(contents.entities, merged),
    relationships: mergeStatements<RelationshipRecord>(contents.relationships, current, currentNow),
    attributes: mergeStatements<AttributeRecord>(contents.attributes, current, currentNow),
    // They are obeyed.
    decisions: contents.decisions.filter(({ value }) => value.same.length === 0),
  };
}

function mergeEntities(entities: readonly EntityRecord[], merged: readonly Merger[]): EntityRecord[] {
  const records = new Map(entities.map((record) => [record.value.id, record]));
  for (const { kept, gone } of merged) {
    const into = records.get(kept);
    if (into === undefined) continue;
    const others = gone.flatMap((id) => records.get(id)?.value ?? []);
    records.set(kept, located(into, others.reduce(mergedEntity, into.value)));
    for (const id of gone) records.delete(id);
  }
  return [...records.values()];
}

/** What only one of the two has, the one that stays takes over; where both have it, its own stays. */
function mergedEntity(a: EntityInput, b: EntityInput): EntityInput {
  const named = a.unnamed && !b.unnamed ? b : a;
  const names = [a, b].flatMap(({ unnamed, name, aliases }) => (unnamed ? [] : [name, ...aliases]));
  const common = {
    name: named.name,
    unnamed: named.unnamed,
    aliases: distinct(names).filter((name) => name !== named.name),
    description: a.description ?? b.description,
    externalIds: distinct([...a.externalIds, ...b.externalIds]),
    formerIds: distinct([...a.formerIds, b.id, ...b.formerIds]),
  };
  if (a.kind === 'Event' && b.kind === 'Event')
    return { ...a, ...common, when: a.when ?? b.when, evidence: distinct([...a.evidence, ...b.evidence]) };
  if (a.kind === 'Work' && b.kind === 'Work')
    return {
      ...a,
      ...common,
      workKind: a.workKind ?? b.workKind,
      publisher: a.publisher ?? b.publisher,
      publishedOn: a.publishedOn ?? b.publishedOn,
      url: a.url ?? b.url,
      derivedFrom: a.derivedFrom ?? b.derivedFrom,
      retracted: a.retracted ?? b.retracted,
      corrected: a.corrected ?? b.corrected,
    };
  return { ...a, ...common };
}

type Current = (id: string) => string;

function mergeStatements<R extends StatementRecord>(
  records: readonly R[],
  current: Current,
  currentNow: Current,
): R[] {
  const idNow = (record: R) => statementId(statementContent(record, currentNow));
  const isTouched = ({ value }: R) => endsOf(value).some((id) => currentNow(id) !== current(id));
  // Only what is said of one of them can have become the same as something else.
  const touched = new Set(records.filter(isTouched).map(idNow));
  const groups = listBy(records, (record) => {
    const id = idNow(record);
    return touched.has(id) ? [id] : [''];
  });
  return [...groups].flatMap(([id, group]) =>
    id === '' || group.length === 1 ? group : mergeGroup(id, group, current, currentNow),
  );
}

/** Statements to which content would give one id now. */
function mergeGroup<R extends StatementRecord>(
  id: string,
  group: readonly R[],
  current: Current,
  currentNow: Current,
): R[] {
  const before = new Map(group.map((record) => [record, statementId(statementContent(record, current))]));
  const holders = listBy(group, (record) => [before.get(record) ?? '']);
  const withoutId = group.filter((record) => record.value.id === null);
  /** It keeps the id that content gives. */
  const first = withoutId.find((record) => before.get(record) === id) ?? withoutId[0];
  const kept: { readonly record: R; readonly core: string; value: R['value'] }[] = [];
  for (const record of first === undefined ? group : [first, ...group.filter((it) => it !== first)]) {
    const core = coreOf(record, currentNow);
    const same = kept.find((other) => other.core === core);
    const former = before.get(record) ?? '';
    if (same === undefined || record.value.id !== null) {
      const isListed = record !== first && holders.get(former)?.length === 1;
      kept.push({ record, core, value: isListed ? withFormerIds(record.value, [former]) : record.value });
    } else {
      const isGiven = same.record === first;
      same.value = withEvidenceOf(same.value, withFormerIds(record.value, isGiven ? [] : [former]));
    }
  }
  return kept.map(
    ({ record, value }) =>
      // A slug, which an author could have given: the id that content gave has "_".
      located(record, {
        ...value,
        id: record === first ? null : (value.id ?? (before.get(record) ?? '').replace('_', '-')),
      }) as unknown as R,
  );
}

function endsOf(value: StatementRecord['value']): string[] {
  if ('subject' in value) return [value.subject, value.object];
  return [value.entity, ...(value.value.entity === null ? [] : [value.value.entity])];
}

/** All that a statement says beside what its id follows from, without its evidence. */
function coreOf({ value }: StatementRecord, current: Current): string {
  const { id, formerIds, conflictsWith, evidence, qualifiers, ...rest } = value;
  const said = Object.entries(qualifiers).map(([role, fillers]) => [
    role,
    fillers?.map(current).sort() ?? [],
  ]);
  const core = 'subject' in rest ? { ...rest, subject: null, object: null } : { ...rest, entity: null };
  return canonicalJson([core, said]);
}

function withEvidenceOf<V extends StatementRecord['value']>(value: V, other: V): V {
  return {
    ...withFormerIds(value, other.formerIds),
    evidence: distinct<EvidenceInput>([...value.evidence, ...other.evidence]),
    conflictsWith: distinct([...value.conflictsWith, ...other.conflictsWith]),
  };
}

function withFormerIds<V extends StatementRecord['value']>(value: V, formerIds: readonly string[]): V {
  return { ...value, formerIds: distinct([...value.formerIds, ...formerIds]) };
}

/** A record with another value, where the first one stands. */
function located<T>(record: Located<unknown>, value: T): Located<T> {
  return { value, at: (path, part) => record.at(path, part) };
}

/** By content; the first of equal ones. */
function distinct<T>(values: readonly T[]): T[] {
  return [...new Map([...values].reverse().map((value) => [canonicalJson(value), value])).values()].reverse();
}
