import { compareTexts } from '../../domain/compare.js';
import type { Pausable } from '../../domain/pausable.js';
import type { HubQuery, Pair, Tie } from '../graph-store.js';
import type { PassingTies } from './passing-ties.js';

/** The ties between the two of each pair that pass, strongest first: see the port. */
export function* findTies(passing: PassingTies, pairs: readonly Pair[]): Pausable<Tie[][]> {
  const { numberOf, ids } = passing.packed;
  const found: Tie[][] = [];
  for (const pair of pairs) {
    yield;
    const [a, b] = pair.map((id) => numberOf.get(id));
    const rows = a === undefined || b === undefined ? [] : yield* passing.between(a, b);
    found.push(
      rows
        .map((row) => ({
          id: ids[row] as string,
          type: passing.typeOf(row),
          strength: passing.strength(row),
        }))
        // A stable sort: equally strong ones stay sorted by id.
        .sort((one, other) => compareTexts(one.strength, other.strength)),
    );
  }
  return found;
}

/** The ids of the hubs next to the ends, ascending: see the port. */
export function* findHubs(passing: PassingTies, { ends, maxDegree }: HubQuery): Pausable<string[]> {
  const { numberOf, entityIds, degrees, isWaypoint } = passing.packed;
  const numbers = ends.flatMap((id) => numberOf.get(id) ?? []);
  const isHub = (other: number) =>
    isWaypoint[other] === 1 && (degrees[other] as number) > maxDegree && !numbers.includes(other);
  const hubs = new Set<number>();
  for (const end of numbers) for (const hub of yield* passing.neighbors(end, isHub)) hubs.add(hub);
  return [...hubs].sort((a, b) => a - b).map((hub) => entityIds[hub] as string);
}
