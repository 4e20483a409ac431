import { mayOverlap } from './day-range.js';
import { deniesType } from './narrower-type.js';
import type { Qualifier, Relationship } from './relationship.js';
import { VOCABULARY } from './vocabulary.js';

type Claim = Pick<
  Relationship,
  'id' | 'type' | 'narrowerType' | 'subject' | 'object' | 'polarity' | 'modality' | 'when' | 'qualifiers'
>;

/**
 * Which relationships cannot be held together: those declared so, and pairs of the same type, ends and modality but
 * opposite polarity, of which the one denies the other's type (see `deniesType`), whose times may overlap and whose occasions, where both have any, have one in common.
 * @param declared pairs of ids.
 * @returns for each id with conflicts, the ids it conflicts with, sorted; kept in both directions.
 */
export function conflictsAmong(
  claims: readonly Claim[],
  declared: Iterable<readonly [string, string]>,
): ReadonlyMap<string, readonly string[]> {
  const conflicts = new Map<string, Set<string>>();
  const add = (from: string, to: string) => {
    const known = conflicts.get(from);
    if (known) known.add(to);
    else conflicts.set(from, new Set([to]));
  };
  for (const [a, b] of declared) {
    add(a, b);
    add(b, a);
  }
  const denials = groups(claims.filter(({ polarity }) => polarity === 'NEGATED'));
  for (const claim of claims) {
    if (claim.polarity !== 'AFFIRMED' || denials.size === 0) continue;
    for (const denial of denials.get(groupOf(claim)) ?? []) {
      if (!deniesType(denial, claim)) continue;
      if (!mayOverlap(denial.when, claim.when) || occasionsDiffer(denial, claim)) continue;
      add(denial.id, claim.id);
      add(claim.id, denial.id);
    }
  }
  return new Map([...conflicts].map(([id, others]) => [id, [...others].sort()]));
}

function groups(claims: readonly Claim[]): ReadonlyMap<string, Claim[]> {
  const found = new Map<string, Claim[]>();
  for (const claim of claims) {
    const group = found.get(groupOf(claim));
    if (group) group.push(claim);
    else found.set(groupOf(claim), [claim]);
  }
  return found;
}

/** The same for claims of the same type, ends and modality. */
function groupOf({ type, subject, object, modality }: Claim): string {
  const ends = [subject, object];
  if (VOCABULARY[type].symmetric) ends.sort();
  return [type, ...ends, modality].join(' ');
}

function occasionsDiffer(a: Claim, b: Claim): boolean {
  const ours = occasions(a.qualifiers);
  const theirs = occasions(b.qualifiers);
  return ours.length > 0 && theirs.length > 0 && !ours.some((id) => theirs.includes(id));
}

function occasions(qualifiers: readonly Qualifier[]): string[] {
  return qualifiers.flatMap(({ role, entities, relationships }) =>
    role === 'OCCASION' ? [...entities, ...relationships] : [],
  );
}
