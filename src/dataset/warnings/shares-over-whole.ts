import type { DayRange } from '../../domain/day-range.js';
import { InputError } from '../../domain/errors.js';
import type { RelationshipRecord } from '../records/contents.js';
import { boundsOrProblem } from '../rules/bounds-or-problem.js';
import type { WholeRule } from '../rules/rule.js';

interface Holding extends DayRange {
  readonly record: RelationshipRecord;
  readonly owner: string;
  readonly percent: number;
}

/** The shares of one thing that are surely held at one time are at most the whole of it. */
export const sharesOverWhole: WholeRule = ({ relationships, ids }, report) => {
  const byOwned = new Map<string, Holding[]>();
  for (const record of relationships) {
    const { type, polarity, modality, quantities, object } = record.value;
    if (type !== 'OWNED' || polarity !== 'AFFIRMED' || modality !== 'ACTUAL') continue;
    const share = quantities.find(({ measure, unit, min }) => isPercent(measure, unit) && min !== null);
    if (!share || share.min === null) continue;
    const owned = ids.current(object);
    const holding = {
      ...rangeOf(record),
      record,
      owner: ids.current(record.value.subject),
      percent: share.min,
    };
    byOwned.set(owned, [...(byOwned.get(owned) ?? []), holding]);
  }
  for (const [owned, holdings] of byOwned) {
    for (const day of new Set(holdings.map(({ earliest }) => earliest))) {
      const held = new Map<string, number>();
      for (const { owner, percent } of holdings.filter((it) => covers(it, day)))
        held.set(owner, Math.max(percent, held.get(owner) ?? 0));
      const sum = [...held.values()].reduce((total, percent) => total + percent, 0);
      const [first] = holdings;
      if (sum <= 100 || first === undefined) continue;
      const who = [...held.keys()].slice(0, 5).join(', ');
      report(
        first.record,
        ['quantities'],
        `The shares of "${owned}" that are held at one time come to ${Number(sum.toFixed(2))} % (${who}); fix them, or date them.`,
      );
      break;
    }
  }
};

function isPercent(measure: string, unit: string | null): boolean {
  return measure === 'SHARE' && (unit === 'percent' || unit === '%');
}

function rangeOf({ value: { when } }: RelationshipRecord): DayRange {
  const bounds = when?.edtf ? boundsOrProblem(when.edtf) : null;
  return bounds === null || bounds instanceof InputError ? { earliest: null, latest: null } : bounds;
}

/** @param day null: before all that has a start. */
function covers({ earliest, latest }: DayRange, day: number | null): boolean {
  if (day === null) return earliest === null;
  return (earliest === null || earliest <= day) && (latest === null || day <= latest);
}
