import { join } from 'node:path';
import { Command } from 'commander';
import { exitStatusHelp } from '../exit-status-help.js';
import { escapeControlCharacters } from '../lines.js';
import { withProgress } from '../progress-bar.js';

interface Options {
  readonly title?: string;
  readonly languages?: string;
}

/** `attest import wikidata FILE OUT [--title TEXT] [--languages CODES]` */
export function importWikidataCommand(): Command {
  return new Command('wikidata')
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
    .action(importWikidataFile);
}

async function importWikidataFile(file: string, out: string, { title, languages }: Options): Promise<void> {
  const { importWikidata } = await import('../../exchange/wikidata/import-wikidata.js');
  const { itemsLines } = await import('../import-lines.js');
  const { IMPORT_FOLDER } = await import('../../dataset/find-files.js');
  const codes = languages?.split(',').map((code) => code.trim());
  const report = await withProgress('Reading', (onProgress) =>
    importWikidata(file, out, {
      ...(title !== undefined && { title }),
      ...(codes !== undefined && { languages: codes }),
      onProgress,
    }),
  );
  for (const line of itemsLines(report, join(out, IMPORT_FOLDER))) console.log(escapeControlCharacters(line));
}
