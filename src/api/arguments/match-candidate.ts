import { candidateOf } from '../../answers/candidate.js';
import type { Candidate } from '../../answers/match-candidates.js';
import type { MatchCandidate } from '../generated/resolver-types.js';

/**
 * What a candidate of `match` is known by.
 * @throws InputError: see `candidateOf`.
 */
export function matchCandidate({ name, kind, attributes, neighbors }: MatchCandidate): Candidate {
  return candidateOf({
    kind: kind ?? null,
    names: [name],
    attributes: attributes ?? [],
    neighbors: neighbors ?? [],
  });
}
