import type { Stance } from '../../domain/relationship.js';
import type { Cast, CitableWork } from './cast.js';
import type { Random, Weighted } from './random.js';

const FURTHER_REPORTS: Weighted<number> = [
  [65, 0],
  [22, 1],
  [9, 2],
  [4, 3],
];

/** Who is quoted: kinds that can speak, nearest first. */
const CHAINS: Weighted<readonly ('Person' | 'Organization' | 'Work')[]> = [
  [65, []],
  [18, ['Person']],
  [10, ['Organization']],
  [4, ['Organization', 'Person']],
  [3, ['Work']],
];

const HEDGED_PERCENT = 10;
const DISPUTES_PERCENT = 10;

/** What is cited for a claim: the first report supports it, and of the others some dispute it. No two are the same. */
export function evidenceFor(claim: string, first: CitableWork, cast: Cast, random: Random): object[] {
  const evidence = [citation(claim, first, 'SUPPORTS', 1, cast, random)];
  const further = random.weighted(FURTHER_REPORTS);
  for (let number = 1; number <= further; number++) {
    const stance = random.chance(DISPUTES_PERCENT) ? 'DISPUTES' : 'SUPPORTS';
    evidence.push(citation(claim, cast.anyWork(random), stance, number + 1, cast, random));
  }
  return evidence;
}

/** @param paragraph where it stands: no other of the same claim has this one. */
function citation(
  claim: string,
  source: CitableWork,
  stance: Stance,
  paragraph: number,
  cast: Cast,
  random: Random,
): object {
  return {
    source: source.id,
    stance: stance === 'SUPPORTS' ? undefined : stance,
    assertion: random.chance(HEDGED_PERCENT) ? 'HEDGED' : undefined,
    attributedTo: random.weighted(CHAINS).map((kind) => cast.anyOf(kind, random).id),
    says: stance === 'SUPPORTS' ? `${claim}.` : `It is doubted that ${claim}.`,
    locator: `paragraph ${paragraph}`,
  };
}
