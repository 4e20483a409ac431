import { Command } from 'commander';
import { exitStatusHelp } from '../exit-status-help.js';
import { addIntoOptions } from '../import-options.js';
import { importRecords, type RecordsOptions } from '../import-records.js';

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
    .action((file: string, out: string, options: RecordsOptions) =>
      importRecords(out, options, async (to, more) => {
        const { importFtm } = await import('../../exchange/ftm/import-ftm.js');
        return importFtm(file, to, more);
      }),
    );
}
