import type { Stance } from '../../src/domain/relationship.js';
import type { Random, Weighted } from '../random.mjs';
import type { CitableWork, EntityPool } from './entity-pool.js';

const FURTHER_CITATIONS: Weighted<number> = [
  [65, 0],
  [22, 1],
  [9, 2],
  [4, 3],
];

/** Who is quoted, nearest to the source first. */
const SPEAKER_KINDS: Weighted<readonly ('Person' | 'Organization' | 'Work')[]> = [
  [65, []],
  [18, ['Person']],
  [10, ['Organization']],
  [4, ['Organization', 'Person']],
  [3, ['Work']],
];

const HEDGED_PERCENT = 10;
const DISPUTES_PERCENT = 10;

/** What is cited for a claim: the first report supports it, and of the others some dispute it. No two are the same. */
export function evidenceFor(claim: string, first: CitableWork, pool: EntityPool, random: Random): object[] {
  const evidence = [citation(claim, first, 'SUPPORTS', 1, pool, random)];
  const further = random.weighted(FURTHER_CITATIONS);
  for (let number = 1; number <= further; number++) {
    const stance = random.chance(DISPUTES_PERCENT) ? 'DISPUTES' : 'SUPPORTS';
    evidence.push(citation(claim, laterReport(first, pool, random), stance, number + 1, pool, random));
  }
  return evidence;
}

const TRIES = 8;

/** Another work, published no earlier: what it repeats had happened by then. Where none is found, the same. */
function laterReport(first: CitableWork, pool: EntityPool, random: Random): CitableWork {
  for (let tries = 0; tries < TRIES; tries++) {
    const work = pool.randomWork(random);
    if (work.publishedOn >= first.publishedOn) return work;
  }
  return first;
}

/** @param paragraph unique among the citations of a claim. */
function citation(
  claim: string,
  source: CitableWork,
  stance: Stance,
  paragraph: number,
  pool: EntityPool,
  random: Random,
): object {
  return {
    source: source.id,
    stance: stance === 'SUPPORTS' ? undefined : stance,
    assertion: random.chance(HEDGED_PERCENT) ? 'HEDGED' : undefined,
    attributedTo: random.weighted(SPEAKER_KINDS).map((kind) => pool.randomEntity(kind, random).id),
    says: stance === 'SUPPORTS' ? `${claim}.` : `It is doubted that ${claim}.`,
    locator: `paragraph ${paragraph}`,
  };
}
