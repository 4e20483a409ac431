import { once } from 'node:events';
import { Command } from 'commander';
import type { ComparedFeature } from '../../domain/comparison.js';
import type { Duplicate } from '../../matching/find-duplicates.js';
import { readSettings } from '../../settings.js';
import { formatFeature } from '../../text/format-feature.js';
import { pluralize } from '../../text/pluralize.js';
import { exitStatusHelp } from '../exit-status-help.js';
import { escapeControlCharacters } from '../lines.js';
import { withProgress } from '../progress-bar.js';

interface DuplicatesOptions {
  readonly json?: true;
}

/** `attest duplicates DIR`: which entities of a dataset may be one. */
export function duplicatesCommand(): Command {
  return new Command('duplicates')
    .summary('list entities of a dataset that may be one')
    .description(
      'Compares the entities of the dataset in the folder DIR with each other, and lists the pairs that are the same, or may ' +
        'be, as they are found, each with its reasons. It changes nothing: write what you decide into decisions/*.yaml, where it is ' +
        'obeyed at every load. What is decided not to be the same is not listed.',
    )
    .argument('<DIR>', 'the folder that holds dataset.yaml')
    .option('--json', 'print JSON Lines: a pair a line')
    .addHelpText('after', EXAMPLES + exitStatusHelp([0, 1, 2]))
    .action(listDuplicates);
}

const EXAMPLES = `
Examples:
  attest duplicates my-dataset
  attest duplicates my-dataset --json | jq 'select(.verdict == "SAME")'
`;

/** Milliseconds after which a search shows that it goes on. */
const SILENT = 1_000;

async function listDuplicates(folder: string, { json }: DuplicatesOptions): Promise<void> {
  const { readDecidedDataset } = await import('../../dataset/read-dataset.js');
  const { findDuplicates } = await import('../../matching/find-duplicates.js');
  const { SingleBar } = await import('cli-progress');
  const { files: limits } = readSettings(['files']);
  const { dataset, apart } = await withProgress('Reading', (onProgress) =>
    readDecidedDataset(folder, { limits, onProgress }),
  );
  const decided = new Set(apart.map(pairKey));
  const bar = new SingleBar({ format: 'Compared {value} pairs', hideCursor: true, clearOnComplete: true });
  const start = Date.now();
  let count = 0;
  let lines: string[] = [];
  // Many at once, and no more than are taken: line by line, printing takes longer than comparing.
  const print = async () => {
    const text = lines.map((line) => `${escapeControlCharacters(line)}\n`).join('');
    lines = [];
    if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
  };
  try {
    for (const found of findDuplicates(dataset, (...pair) => decided.has(pairKey(pair)))) {
      if ('compared' in found) {
        await print();
        if (bar.isActive) bar.update(found.compared);
        else if (Date.now() - start > SILENT) bar.start(0, found.compared);
        continue;
      }
      count++;
      lines.push(...(json ? [asJson(found)] : asText(found)));
    }
    await print();
  } finally {
    bar.stop();
  }
  if (!json) console.log(`${folder}: ${pluralize(count, 'pair')} of ${dataset.entities.length} entities.`);
}

function pairKey(pair: readonly [string, string]): string {
  return [...pair].sort().join(' ');
}

function asJson({
  entities,
  comparison: { verdict, likeness, compared, bits, features },
}: Duplicate): string {
  const [a, b] = entities.map(({ id, kind, name }) => ({ id, kind, name }));
  return JSON.stringify({ verdict, likeness, compared, bits, entities: [a, b], features });
}

function asText({ entities: [a, b], comparison }: Duplicate): string[] {
  const { verdict, likeness, compared, bits, features } = comparison;
  return [
    `${verdict} ${a.id} | ${b.id}: ${a.kind}, likeness ${likeness.toFixed(2)}, compared ${compared.toFixed(2)}, ${bits} bits`,
    ...features.map((feature: ComparedFeature) => `  ${formatFeature(feature)}`),
  ];
}
