import type { Contents, DecisionRecord } from './contents.js';
import type { Ids } from './ids.js';

/** Entities that are decided to be one. */
export interface Merger {
  /** The id that stays: the one that the first of the decisions names first. */
  readonly kept: string;
  /** The ids that go, in the order of the decisions. */
  readonly gone: readonly string[];
  readonly decisions: readonly DecisionRecord[];
}

type Decided = Pick<Contents, 'decisions'> & { readonly ids: Pick<Ids, 'current'> };

/** What the decisions make one, chains of them as a whole: if A is B and B is C, the three are one. */
export function mergers({ decisions, ids }: Decided): Merger[] {
  const groups: { members: Set<string>; decisions: DecisionRecord[] }[] = [];
  for (const decision of decisions) {
    const same = decision.value.same.map(ids.current);
    // One that says two things is for a rule.
    if (same.length < 2 || decision.value.notSame.length > 0) continue;
    const touched = groups.filter(({ members }) => same.some((id) => members.has(id)));
    const [into = { members: new Set<string>(), decisions: [] }, ...others] = touched;
    if (touched.length === 0) groups.push(into);
    for (const other of others) {
      for (const id of other.members) into.members.add(id);
      into.decisions.push(...other.decisions);
      groups.splice(groups.indexOf(other), 1);
    }
    for (const id of same) into.members.add(id);
    into.decisions.push(decision);
  }
  return groups.flatMap(({ members, decisions }) => {
    const [kept, ...gone] = members;
    return kept === undefined || gone.length === 0 ? [] : [{ kept, gone, decisions }];
  });
}

/** The pairs of current ids that are decided not to be one, and by which decision. */
export function apart({ decisions, ids }: Decided): { pair: [string, string]; decision: DecisionRecord }[] {
  return decisions.flatMap((decision) => {
    const ours = decision.value.notSame.map(ids.current);
    return ours.flatMap((id, i) =>
      ours.slice(i + 1).map((other) => ({ pair: [id, other] as [string, string], decision })),
    );
  });
}
