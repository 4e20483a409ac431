import { Command, Option } from 'commander';
import { type DatasetSize, generateDataset } from '../../dataset/generate/generate-dataset.js';
import { exitStatusHelp } from '../exit-status-help.js';
import { wholeNumber } from '../parse-values.js';

interface GenerateOptions extends DatasetSize {
  readonly seed: number;
}

/** `attest generate DIR --entities N --relationships M`: a made-up dataset of that size. */
export function generateCommand(): Command {
  return new Command('generate')
    .summary('write a made-up dataset of any size')
    .description(
      'Writes a dataset of made-up records into the folder DIR, to try a size with: people, organizations and the rest, ' +
        'some with very many relationships and most with few, each with evidence. The same seed gives the same files.',
    )
    .argument('<DIR>', 'a folder that is new or empty')
    .requiredOption('--entities <NUMBER>', 'how many entities, from 10', wholeNumber)
    .requiredOption('--relationships <NUMBER>', 'how many relationships', wholeNumber)
    .addOption(
      new Option('--seed <NUMBER>', 'another number gives another dataset').default(1).argParser(wholeNumber),
    )
    .addHelpText('after', EXAMPLES + exitStatusHelp([0, 2, 70]))
    .action(generate);
}

const EXAMPLES = `
Examples:
  attest generate made-up --entities 1000 --relationships 5000
  attest generate other --entities 1000 --relationships 5000 --seed 2
  attest serve made-up
`;

async function generate(folder: string, { entities, relationships, seed }: GenerateOptions): Promise<void> {
  await generateDataset(folder, { entities, relationships }, seed);
  console.log(
    `${folder}: wrote ${entities} entities and ${relationships} relationships, made up from seed ${seed}`,
  );
}
