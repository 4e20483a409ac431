import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { InputError } from '../../domain/errors.js';
import { exitStatusHelp } from '../exit-status-help.js';
import { addIntoOptions, type IntoOptions, matchLines, targetOf } from '../import-options.js';
import { escapeControlCharacters } from '../lines.js';
import { withProgress } from '../progress-bar.js';

interface GraphCommandOptions extends IntoOptions {
  readonly mapping?: string;
  readonly title?: string;
  readonly draft?: true;
}

/** `attest import graph FILE… OUT [--mapping FILE] [--title TEXT]`, `attest import graph FILE… --draft` */
export function importGraphCommand(): Command {
  return addIntoOptions(new Command('graph'))
    .summary('nodes and edges: GraphML, CSV, or JSON of Neo4j')
    .description(
      'Makes a dataset in the folder OUT, the last name, of files with nodes and edges that belong together: GraphML (.graphml), CSV as Gephi, ' +
        "Kumu and Neo4j's import tool write it, JSON of apoc.export.json. Without a mapping, kinds and types are known by the names that Attest " +
        'has for them. OUT/import/review.csv says what each node and edge became, left-out.csv which properties were left out.',
    )
    .usage('[options] <FILE...> <OUT>')
    .argument('<FILE...>', 'files of one graph, and the folder of the dataset: new, or of an earlier import')
    .option('--mapping <FILE>', 'what labels and properties mean, and the rules that read the types of edges')
    .option(
      '--title <TEXT>',
      'what the dataset is called; by default as in the mapping, or as the first file',
    )
    .option('--draft', 'look at the files and print a first mapping, with comments; nothing is imported')
    .addHelpText(
      'after',
      '\nExamples:\n' +
        '  attest import graph harbor.graphml --draft > mapping.yaml\n' +
        '  attest import graph harbor.graphml harbor --mapping mapping.yaml\n' +
        '  attest import graph nodes.csv edges.csv harbor --mapping mapping.yaml\n' +
        exitStatusHelp([0, 1, 2]),
    )
    .action(importGraphFiles);
}

async function importGraphFiles(paths: readonly string[], options: GraphCommandOptions): Promise<void> {
  if (options.draft) {
    const { draftGraphMapping } = await import('../../exchange/graph/draft-graph-mapping.js');
    process.stdout.write(await draftGraphMapping(paths));
    return;
  }
  const [files, out] = [paths.slice(0, -1), paths.at(-1)];
  if (files.length === 0 || out === undefined)
    throw new InputError(
      `Expected a file of a graph and a folder OUT; attest import graph ${paths.join(' ')} --draft prints a first mapping.`,
    );
  const { importGraph } = await import('../../exchange/graph/import-graph.js');
  const { readGraphMapping } = await import('../../exchange/graph/graph-mapping.js');
  const { itemsLines } = await import('../import-lines.js');
  const { IMPORT_FOLDER } = await import('../../dataset/find-files.js');
  const mapping =
    options.mapping === undefined
      ? undefined
      : readGraphMapping(await mappingText(options.mapping), options.mapping);
  const target = await targetOf(out, options);
  const report = await withProgress('Reading', (onProgress) =>
    importGraph(files, target.out, {
      ...(mapping !== undefined && { mapping }),
      ...(options.title !== undefined && { title: options.title }),
      reserved: target.reserved,
      onProgress,
    }),
  );
  const folder = join(target.out, IMPORT_FOLDER);
  for (const line of [...itemsLines(report, folder), ...(await matchLines(target, options, folder))])
    console.log(escapeControlCharacters(line));
}

/** @throws InputError where the file cannot be read. */
export async function mappingText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new InputError(
      `Expected a mapping in ${file}, but it cannot be read (${(error as NodeJS.ErrnoException).code}); name a file.`,
    );
  }
}
