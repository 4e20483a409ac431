import type { Command } from 'commander';
import type { ImportTarget } from '../exchange/import/import-target.js';
import { pluralize } from '../text/pluralize.js';

export interface IntoOptions {
  readonly into?: string;
  readonly match?: true;
}

/** `--into DATASET` and `--match`, of every import of other people's data. */
export function addIntoOptions(command: Command): Command {
  return command
    .option(
      '--into <DATASET>',
      'a dataset of which OUT is a folder: it keeps all that it has, with its ids; implies --match',
    )
    .option('--match', 'compare the entities with each other, and propose in OUT/import which are the same');
}

/** @throws as `importTarget`. */
export async function targetOf(out: string, { into }: IntoOptions): Promise<ImportTarget> {
  const { importTarget } = await import('../exchange/import/import-target.js');
  return importTarget(out, into);
}

/** What was matched, in words; none where it was not asked for. @param folder with the sheets for a person. */
export async function matchLines(
  target: ImportTarget,
  { into, match }: IntoOptions,
  folder: string,
): Promise<string[]> {
  if (into === undefined && match === undefined) return [];
  const { proposeMatches } = await import('../exchange/import/propose-matches.js');
  const { same, unsure } = await proposeMatches(target.dataset, target.out);
  return [
    `${pluralize(same, 'pair')} the same, proposed in ${folder}/proposed-decisions.txt; ${unsure} that may be, listed in ${folder}/matches.csv`,
  ];
}
