import type { RowOutcome } from './read-row.js';

/** What is so one way only: where rows say both, a person has to look at both. */
const ONE_WAY: ReadonlySet<string> = new Set(['PARENT_OF', 'SUBSIDIARY_OF', 'PART_OF']);

export interface Line {
  readonly row: { readonly number: number };
  outcome: RowOutcome;
}

/** Rows that make each of two the parent, or a part, of the other are held, each with the number of the other. */
export function holdContradictions(lines: readonly Line[]): void {
  const seen = new Map<string, Line[]>();
  const each = (visit: (line: Line, there: string, back: string) => void) => {
    for (const line of lines) {
      if (!('statements' in line.outcome)) continue;
      for (const { subject, object, builtIn, polarity } of line.outcome.statements) {
        if (!ONE_WAY.has(builtIn) || polarity === 'NEGATED') continue;
        const [from, to] = [subject, object].map(
          ({ key, kind, name }) => key ?? `${kind} ${name.toLowerCase()}`,
        );
        visit(line, `${builtIn}\t${from}\t${to}`, `${builtIn}\t${to}\t${from}`);
      }
    }
  };
  each((line, there) => seen.set(there, [...(seen.get(there) ?? []), line]));
  const both: [Line, readonly Line[]][] = [];
  each((line, _there, back) => {
    const against = seen.get(back);
    if (against !== undefined) both.push([line, against]);
  });
  for (const [line, against] of both) {
    const rows = against.map(({ row }) => row.number).join(', ');
    line.outcome = {
      status: 'held',
      reason: `row ${rows} says it the other way round`,
      rules: line.outcome.rules,
      read: [],
    };
  }
}
