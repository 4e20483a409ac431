import type { Path } from '../records/located.js';
import type { RelationshipInput } from '../records/shapes.js';
import { cycles } from './cycles.js';
import type { WholeRule } from './rule.js';

/** Relationships that qualify one another end somewhere. */
export const qualifierLoop: WholeRule = ({ relationships, ids }, report) => {
  const qualified = new Map(
    relationships.flatMap((record) => {
      const fillers = fillersOf(record.value).map(({ id, path }) => ({ id: ids.current(id), path }));
      return fillers.length === 0 ? [] : [[ids.ofStatement(record), { record, fillers }] as const];
    }),
  );
  const next = (id: string) => qualified.get(id)?.fillers.map((filler) => filler.id) ?? [];
  for (const cycle of cycles(qualified.keys(), next)) {
    const [first, second = first] = cycle;
    const start = qualified.get(first);
    const link = start?.fillers.find(({ id }) => id === second);
    if (!start || !link) continue;
    const path = [...cycle, first].join(' → ');
    report(
      start.record,
      link.path,
      `Expected qualifiers that end somewhere, but these go round: ${path}; remove one of them.`,
    );
  }
};

function fillersOf({ qualifiers }: RelationshipInput): { readonly id: string; readonly path: Path }[] {
  return Object.entries(qualifiers).flatMap(([role, ids]) =>
    (ids ?? []).map((id, index) => ({ id, path: ['qualifiers', role, index] })),
  );
}
