import { cycles } from './cycles.js';
import type { WholeRule } from './rule.js';

/** What a work repeats or builds on has an end, its origin. */
export const derivedFromLoop: WholeRule = ({ entities, ids }, report) => {
  const derived = new Map(
    entities.flatMap((record) => {
      const { value } = record;
      if (value.kind !== 'Work' || value.derivedFrom === null) return [];
      return [[value.id, { record, from: ids.current(value.derivedFrom) }] as const];
    }),
  );
  const next = (id: string) => {
    const from = derived.get(id)?.from;
    return from === undefined ? [] : [from];
  };
  for (const cycle of cycles(derived.keys(), next)) {
    const record = derived.get(cycle[0])?.record;
    if (!record) continue;
    const path = [...cycle, cycle[0]].join(' → ');
    report(
      record,
      ['derivedFrom'],
      `Expected a first work, but these derive from one another: ${path}; remove one of the links.`,
    );
  }
};
