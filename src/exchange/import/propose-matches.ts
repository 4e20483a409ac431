import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { IMPORT_FOLDER } from '../../dataset/find-files.js';
import { readDecidedDataset } from '../../dataset/read-dataset.js';
import type { Comparison } from '../../domain/comparison.js';
import type { Entity } from '../../domain/entity.js';
import { findDuplicates } from '../../matching/find-duplicates.js';
import { formatFeature } from '../../text/format-feature.js';
import { tableText } from '../table-file.js';
import { RECORDS_FILE } from '../write-dataset.js';
import { recordsOf } from './compare-runs.js';

/** Beside the other sheets of an import: a line for each pair that is one entity, or may be. */
const MATCHES = 'matches.csv';
/** No dataset reads a file with this ending: nothing is merged before a person has moved it. */
const PROPOSED = 'proposed-decisions.txt';

const COLUMNS = [
  'verdict',
  'new',
  'name',
  'known',
  'known_name',
  'kind',
  'likeness',
  'compared',
  'reasons',
] as const;

export interface ProposedMatches {
  /** Pairs with the verdict SAME. */
  readonly same: number;
  /** Pairs of which a person has to say it. */
  readonly unsure: number;
}

/**
 * Compares the entities that an import wrote into the folder `out` with each other and with all of the dataset in the folder `dataset`, which is
 * `out` or holds it. What is the same is proposed as decisions, what may be is listed; what is decided already is neither.
 * Guarantee: no dataset reads what is written, so that nothing is merged by it.
 */
export async function proposeMatches(dataset: string, out: string): Promise<ProposedMatches> {
  const written = (await recordsOf(join(out, RECORDS_FILE))) ?? new Map();
  const { dataset: all, apart } = await readDecidedDataset(dataset);
  const decided = new Set(apart.map((pair) => pairKey(...pair)));
  const found: Found[] = [];
  for (const it of findDuplicates(all, (...pair) => decided.has(pairKey(...pair)))) {
    if ('compared' in it) continue;
    const [a, b] = it.entities;
    if (!written.has(a.id) && !written.has(b.id)) continue;
    // The one that was there before stays, where they are made one.
    const pair = written.has(b.id) ? ([b, a] as const) : ([a, b] as const);
    found.push({ pair, comparison: it.comparison });
  }
  const same = found.filter(({ comparison }) => comparison.verdict === 'SAME');
  const unsure = found.filter(({ comparison }) => comparison.verdict !== 'SAME');
  const folder = join(out, IMPORT_FOLDER);
  await writeFile(join(folder, MATCHES), tableText(COLUMNS, [...same, ...unsure].map(rowOf)));
  await writeFile(join(folder, PROPOSED), decisionsText(same));
  return { same: same.length, unsure: unsure.length };
}

interface Found {
  readonly pair: readonly [fresh: Entity, known: Entity];
  readonly comparison: Comparison;
}

const pairKey = (a: string, b: string): string => [a, b].sort().join(' ');

const reasonsOf = ({ features }: Comparison): string => features.map(formatFeature).join('; ');

function rowOf({ pair: [fresh, known], comparison }: Found) {
  const { verdict, likeness, compared } = comparison;
  return {
    verdict,
    new: fresh.id,
    name: fresh.name,
    known: known.id,
    known_name: known.name,
    kind: fresh.kind,
    likeness: likeness.toFixed(2),
    compared: compared.toFixed(2),
    reasons: reasonsOf(comparison),
  };
}

/** YAML of docs/writing-a-dataset.md#decisions, but for who decides and when. */
function decisionsText(same: readonly Found[]): string {
  const head = [
    '# Proposed, not decided: nothing reads this file. Take out what is not so, and say who decides and when (by, on);',
    '# then save it as decisions/NAME.yaml of the dataset, which obeys it. The first id of each stays.',
  ];
  if (same.length === 0) return `${[...head, '# Nothing is surely the same.'].join('\n')}\n`;
  const decisions = same.map(({ pair: [fresh, known], comparison }) => ({
    same: [known.id, fresh.id],
    because: reasonsOf(comparison),
  }));
  return `${head.join('\n')}\n${stringify({ decisions }, { lineWidth: 0 })}`;
}
