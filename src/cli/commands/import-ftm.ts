import { join } from 'node:path';
import { Command } from 'commander';
import { exitStatusHelp } from '../exit-status-help.js';
import { escapeControlCharacters } from '../lines.js';
import { withProgress } from '../progress-bar.js';

/** `attest import ftm FILE OUT [--title TEXT]` */
export function importFtmCommand(): Command {
  return new Command('ftm')
    .summary('FollowTheMoney entities or statements, one a line of JSON')
    .description(
      'Makes a dataset in the folder OUT of entities of FollowTheMoney (Aleph, OpenSanctions), whole or as statements. Their datasets are ' +
        'the sources. OUT/import/review.csv says what each of them became, left-out.csv which properties were left out, and why.',
    )
    .argument('<FILE>', 'a file of JSON lines')
    .argument('<OUT>', 'the folder of the dataset: new, or of an earlier import')
    .option('--title <TEXT>', 'what the dataset is called; by default as the file')
    .addHelpText(
      'after',
      `\nExample:\n  attest import ftm entities.ftm.json register\n${exitStatusHelp([0, 1, 2])}`,
    )
    .action(importFtmFile);
}

async function importFtmFile(file: string, out: string, options: { readonly title?: string }): Promise<void> {
  const { importFtm } = await import('../../exchange/ftm/import-ftm.js');
  const { itemsLines } = await import('../import-lines.js');
  const { IMPORT_FOLDER } = await import('../../dataset/find-files.js');
  const report = await withProgress('Reading', (onProgress) =>
    importFtm(file, out, { ...options, onProgress }),
  );
  for (const line of itemsLines(report, join(out, IMPORT_FOLDER))) console.log(escapeControlCharacters(line));
}
