import { Command } from 'commander';
import { exitStatusHelp } from '../exit-status-help.js';
import { addIntoOptions } from '../import-options.js';
import { importRecords, type RecordsOptions } from '../import-records.js';

interface WikidataCommandOptions extends RecordsOptions {
  readonly languages?: string;
}

/** `attest import wikidata FILE OUT [--title TEXT] [--languages CODES]` */
export function importWikidataCommand(): Command {
  return addIntoOptions(new Command('wikidata'))
    .summary('entities of Wikidata, as JSON')
    .description(
      'Makes a dataset in the folder OUT of entities of Wikidata: a dump, JSON lines, or what Special:EntityData gives. Qualifiers become ' +
        'dates and details, references the sources. OUT/import/review.csv says what each entity became, left-out.csv which claims were left ' +
        'out, and why.',
    )
    .argument('<FILE>', 'a file of JSON')
    .argument('<OUT>', 'the folder of the dataset: new, or of an earlier import')
    .option('--title <TEXT>', 'what the dataset is called; by default as the file')
    .option(
      '--languages <CODES>',
      'whose labels and aliases are taken, with commas between; a name is in the first that an entity has (default: en)',
    )
    .addHelpText(
      'after',
      `\nExample:\n  attest import wikidata entities.json people --languages en,ru,zh\n${exitStatusHelp([0, 1, 2])}`,
    )
    .action((file: string, out: string, { languages, ...options }: WikidataCommandOptions) =>
      importRecords(out, options, async (to, more) => {
        const { importWikidata } = await import('../../exchange/wikidata/import-wikidata.js');
        const codes = languages?.split(',').map((code) => code.trim());
        return importWikidata(file, to, { ...more, ...(codes !== undefined && { languages: codes }) });
      }),
    );
}
