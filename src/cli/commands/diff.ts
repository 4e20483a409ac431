import { Command } from 'commander';
import { InputError } from '../../domain/errors.js';
import type { DatasetContent } from '../../exchange/diff/dataset-content.js';
import type { GraphStore } from '../../store/graph-store.js';
import type { ConnectionDifference } from '../connection-difference.js';
import { exitStatusHelp } from '../exit-status-help.js';
import { escapeControlCharacters } from '../lines.js';
import { NEO4J, openFrom } from '../open-from.js';
import {
  addNeo4jOptions,
  addSnapshotOption,
  type DatasetReadOptions,
  type Neo4jOptions,
} from '../store-options.js';

interface DiffOptions extends Neo4jOptions, DatasetReadOptions {
  readonly between?: readonly string[];
  readonly json?: true;
}

/** `attest diff BEFORE AFTER [--between A B]` */
export function diffCommand(): Command {
  const command = new Command('diff')
    .summary('show what differs between two datasets')
    .description(
      'Shows what was added, removed, merged and changed between two datasets: entities, relationships and attributes, with their evidence ' +
        'and what speaks for or against them. With --between, how the connection of two entities changed. docs/comparing.md walks through it.',
    )
    .argument('<BEFORE>', `the folder of a dataset; or "${NEO4J}" for the Neo4j that the options name`)
    .argument('<AFTER>', 'another')
    .option('--between <ENTITY...>', 'two entities, by id or full name: which paths and verdicts changed')
    .option('--json', 'print JSON');
  return addNeo4jOptions(addSnapshotOption(command), `for "${NEO4J}": bolt://… or neo4j://…`)
    .addHelpText(
      'after',
      '\nExamples:\n' +
        '  attest diff last-week seed\n' +
        '  attest diff neo4j seed\n' +
        '  attest diff last-week seed --between "Kim Kardashian" "Jack Johnson"\n' +
        exitStatusHelp([0, 1, 2, 3, 4, 5, 7]),
    )
    .action(showDifference);
}

async function showDifference(from: string, to: string, options: DiffOptions): Promise<void> {
  const { between } = options;
  if (between !== undefined && between.length !== 2)
    throw new InputError(`Expected two entities after --between, but got ${between.length}.`);
  const { compareDatasets } = await import('../../exchange/diff/compare-datasets.js');
  const { contentOf } = await import('../../exchange/diff/dataset-content.js');
  const { openSource } = await import('../../exchange/export/export-source.js');
  const { connectionDifferenceText, differenceText } = await import('../difference-text.js');
  const stores: GraphStore[] = [];
  const open = async (folder: string) => {
    const store = await openFrom(folder, options);
    stores.push(store);
    return store;
  };
  try {
    const [before, after] = [await open(from), await open(to)];
    const [a, b] = between ?? [];
    if (a !== undefined && b !== undefined) {
      const { connectionDifference } = await import('../connection-difference.js');
      const found: ConnectionDifference = await connectionDifference(before, after, [a, b]);
      print(options.json ? asJson(found) : connectionDifferenceText(found));
      return;
    }
    const both = {
      before: await contentOf(await openSource(before, null)),
      after: await contentOf(await openSource(after, null)),
    };
    const found = compareDatasets(both.before, both.after);
    const of = ({ about: { title, revision } }: DatasetContent) => ({ title, revision });
    print(
      options.json
        ? asJson({ before: of(both.before), after: of(both.after), ...found })
        : differenceText(found, both),
    );
  } finally {
    for (const store of stores) await store.close();
  }
}

const asJson = (found: object): string[] => JSON.stringify(found, null, 2).split('\n');

function print(lines: readonly string[]): void {
  for (const line of lines) console.log(escapeControlCharacters(line));
}
