import { join } from 'node:path';
import { Command } from 'commander';
import { exitStatusHelp } from '../exit-status-help.js';
import { addIntoOptions, type IntoOptions, matchLines, targetOf } from '../import-options.js';
import { escapeControlCharacters } from '../lines.js';
import { withProgress } from '../progress-bar.js';

/** `attest import ftm FILE OUT [--title TEXT]` */
export function importFtmCommand(): Command {
  return addIntoOptions(new Command('ftm'))
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

interface FtmCommandOptions extends IntoOptions {
  readonly title?: string;
}

async function importFtmFile(file: string, out: string, options: FtmCommandOptions): Promise<void> {
  const { importFtm } = await import('../../exchange/ftm/import-ftm.js');
  const { itemsLines } = await import('../import-lines.js');
  const { IMPORT_FOLDER } = await import('../../dataset/find-files.js');
  const target = await targetOf(out, options);
  const { title } = options;
  const report = await withProgress('Reading', (onProgress) =>
    importFtm(file, target.out, {
      ...(title !== undefined && { title }),
      reserved: target.reserved,
      onProgress,
    }),
  );
  const folder = join(target.out, IMPORT_FOLDER);
  for (const line of [...itemsLines(report, folder), ...(await matchLines(target, options, folder))])
    console.log(escapeControlCharacters(line));
}
