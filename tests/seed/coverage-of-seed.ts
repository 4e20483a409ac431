import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { Selector } from '../../src/domain/relationship.js';

/** A sentence of the seed's source, and what became of it. */
export interface CoveredSentence {
  readonly selector: Selector;
  readonly models?: readonly string[];
  readonly nothing?: string;
}

/** What `seed/article/coverage.yaml` lists, in its order; its shape is `readDataset`'s to check. */
export async function coverageOfSeed(): Promise<readonly CoveredSentence[]> {
  const { coverage } = parse(await readFile('seed/article/coverage.yaml', 'utf8')) as {
    coverage: [{ sentences: CoveredSentence[] }];
  };
  return coverage[0].sentences;
}
