import { Command } from 'commander';
import { exitStatusHelp } from '../exit-status-help.js';
import { addIntoOptions } from '../import-options.js';
import { importRecords, type RecordsOptions } from '../import-records.js';

/** `attest import gedcom FILE OUT [--title TEXT]` */
export function importGedcomCommand(): Command {
  return addIntoOptions(new Command('gedcom'))
    .summary('a family tree in GEDCOM')
    .description(
      'Makes a dataset in the folder OUT of a family tree in GEDCOM 5.5.1 or 7. What it cites are the sources. OUT/import/review.csv says ' +
        'what each record became, left-out.csv which lines were left out, and why.',
    )
    .argument('<FILE>', 'a .ged file in UTF-8')
    .argument('<OUT>', 'the folder of the dataset: new, or of an earlier import')
    .option('--title <TEXT>', 'what the dataset is called; by default as the file')
    .addHelpText(
      'after',
      `\nExample:\n  attest import gedcom family.ged family\n${exitStatusHelp([0, 1, 2])}`,
    )
    .action((file: string, out: string, options: RecordsOptions) =>
      importRecords(out, options, async (to, more) => {
        const { importGedcom } = await import('../../exchange/gedcom/import-gedcom.js');
        return importGedcom(file, to, more);
      }),
    );
}
