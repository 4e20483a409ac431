import { boundsOf } from '../../domain/edtf-bounds.js';
import { InputError } from '../../domain/errors.js';
import { listBy } from '../../domain/list-by.js';
import type { DecisionRecord } from '../records/contents.js';
import { apart, mergers } from '../records/decided.js';
import type { WholeRule } from './rule.js';

/**
 * A decision says one thing of two entities at least, of one kind; no other contradicts it; and what it makes one is not joined
 * by a relationship, which would lose an end.
 */
export const badDecision: WholeRule = (contents, report) => {
  const { decisions, relationships, ids } = contents;
  if (decisions.length === 0) return;
  for (const record of decisions) {
    for (const { path, message } of problemsOf(record, ids)) report(record, path, message);
  }

  const merged = new Map<string, { readonly kept: string; readonly decisions: readonly DecisionRecord[] }>();
  for (const merger of mergers(contents))
    for (const id of [merger.kept, ...merger.gone]) merged.set(id, merger);
  const places = (records: readonly DecisionRecord[]) =>
    records
      .map((record) => record.at([]))
      .map(({ file, line }) => `${file}:${line}`)
      .join(', ');

  for (const { pair, decision } of apart(contents)) {
    const [a, b] = pair;
    const merger = merged.get(a);
    // One that stands in the list twice is for another rule.
    if (a === b || merger === undefined || merger !== merged.get(b)) continue;
    report(
      decision,
      ['notSame'],
      `"${a}" and "${b}" are decided not to be the same here, and to be the same at ${places(merger.decisions)}; remove one of the decisions.`,
    );
  }

  const joined = listBy(relationships, ({ value }) => {
    const merger = merged.get(ids.current(value.subject));
    return merger !== undefined && merger === merged.get(ids.current(value.object)) ? [merger.kept] : [];
  });
  for (const [kept, records] of joined)
    for (const record of records) {
      const { subject, object } = record.value;
      // It has no two ends as it is written.
      if (ids.current(subject) === ids.current(object)) continue;
      const where = places(merged.get(kept)?.decisions ?? []);
      report(
        record,
        ['object'],
        `This joins "${subject}" and "${object}", which are decided to be the same at ${where}; remove the one or the other.`,
      );
    }
};

interface Problem {
  readonly path: readonly string[];
  readonly message: string;
}

function problemsOf({ value }: DecisionRecord, ids: Parameters<WholeRule>[0]['ids']): Problem[] {
  const { same, notSame, on } = value;
  const field = same.length > 0 ? 'same' : 'notSame';
  const named = value[field];
  const kinds = new Set(named.map(ids.kindOf).filter((kind) => kind !== null && kind !== 'unknown'));
  const problems: Problem[] = [];
  if (same.length > 0 === notSame.length > 0) {
    const found = same.length > 0 ? 'both; write two decisions' : 'neither; name the entities in one of them';
    const message = `Expected a decision to have one of \`same\` and \`notSame\`, but it has ${found}.`;
    problems.push({ path: [], message });
  } else if (named.length < 2) {
    const message = `Expected the ids of at least two entities, but there is one; name the other.`;
    problems.push({ path: [field], message });
  } else if (field === 'same' && kinds.size > 1) {
    const message = `Expected entities of one kind, but these are ${[...kinds].join(' and ')}; two of different kinds are two.`;
    problems.push({ path: [field], message });
  }
  try {
    boundsOf(on);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    problems.push({ path: ['on'], message: error.message });
  }
  return problems;
}
