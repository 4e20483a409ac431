import type { Pausable } from '../../domain/pausable.js';
import { StepCounter } from '../work/work.js';
import type { PackedTies } from './packed-ties.js';

/** The rows both of whose ends are among these, ascending. */
export function* findWithin(packed: PackedTies, entities: readonly string[]): Pausable<Uint32Array> {
  const { numberOf, starts, others, rows, loops, subjects } = packed;
  const members = new Set(entities.flatMap((id) => numberOf.get(id) ?? []));
  const found = loops.filter((row) => members.has(subjects[row] as number));
  const counter = new StepCounter();
  for (const member of members) {
    const end = starts[member + 1] as number;
    for (let at = starts[member] as number; at < end; at++) {
      if (counter.isDue()) yield;
      const other = others[at] as number;
      // Each is at two members: it is taken at the first.
      if (other > member && members.has(other)) found.push(rows[at] as number);
    }
  }
  return Uint32Array.from(found).sort();
}
