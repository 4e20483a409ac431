import { Command, InvalidArgumentError } from 'commander';
import { MODALITIES, type Modality } from '../../domain/modality.js';
import { askApi } from '../ask-api.js';
import { connectionText, type ShownConnection } from '../connection-text.js';
import { exitStatusHelp } from '../exit-status-help.js';
import { namedEntity } from '../named-entity.js';
import { addReadingOptions, openReadingStore, type ReadingOptions } from '../reading-store.js';

interface ConnectOptions extends ReadingOptions {
  readonly knownOn?: string;
  readonly trueOn?: string;
  readonly maxHops?: number;
  readonly maxDegree?: number;
  readonly modality?: readonly Modality[];
  readonly json?: true;
}

/** `attest connect FROM TO`: how two entities are connected, and who says so. */
export function connectVerb(): Command {
  const verb = new Command('connect')
    .summary('show how two entities are connected, and who says so')
    .description(
      'Shows the best paths between two entities, with who says so for each hop; where there is none, what is denied, ' +
        'and what would be found if one condition were dropped.',
    )
    .argument('<FROM>', 'an id, or a whole name')
    .argument('<TO>', 'another')
    .option('--known-on <DATE>', 'only what was reported by then')
    .option('--true-on <DATE>', 'only what may have been so then')
    .option('--max-hops <NUMBER>', 'paths of at most so many hops (default: 4)', wholeNumber)
    .option('--max-degree <NUMBER>', 'no path over those with more ties (default: 500)', wholeNumber)
    .option('--modality <LIST>', 'any of actual,planned,possible (default: actual)', modalities)
    .option('--json', 'print what GraphQL answers');
  return addReadingOptions(verb)
    .addHelpText('after', EXAMPLES + exitStatusHelp([0, 1, 2, 3, 4, 5, 7, 70]))
    .action(connect);
}

const EXAMPLES = `
Examples:
  attest connect "Kim Kardashian" "Jack Johnson"
  attest connect "Kim Kardashian" "Jack Johnson" --known-on 2018-05-01
  attest connect kim-kardashian jack-johnson --modality actual,planned --json
`;

const CONNECTION = `
  query($from: ID!, $to: ID!, $maxHops: Int, $maxDegree: Int, $filter: RelationshipFilter) {
    connection(from: $from, to: $to, maxHops: $maxHops, maxDegree: $maxDegree, filter: $filter) {
      from { id name }
      to { id name }
      paths { ...shown }
      refutedBy { id subject { name } phrase object { name } evidence { source { name url } locator } }
      report { complete stoppedBy hopsSearched pathsConsidered hubsSkipped { id name } }
      nearMisses { relaxation path { ...shown } }
    }
  }
  fragment shown on Path {
    length
    summary
    overlapsInTime
    support { citations origins independent firm disputed }
    hops { from { id name } sentence relationship { id evidence { source { name url } locator } } to { id name } }
  }`;

async function connect(from: string, to: string, options: ConnectOptions): Promise<void> {
  const { knownOn, trueOn, modality, maxHops, maxDegree } = options;
  const store = await openReadingStore(options);
  try {
    const variables = {
      from: await namedEntity(from, store),
      to: await namedEntity(to, store),
      maxHops,
      maxDegree,
      filter: { knownOn, trueOn, modality },
    };
    const { connection } = await askApi<{ connection: ShownConnection }>(store, CONNECTION, variables);
    if (options.json) console.log(JSON.stringify(connection, null, 2));
    else for (const line of connectionText(connection)) console.log(line);
  } finally {
    await store.close();
  }
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Expected a whole number.');
  return Number(text);
}

function modalities(text: string): Modality[] {
  return text.split(',').map((word) => {
    const known = MODALITIES.find((modality) => modality === word.trim().toUpperCase());
    if (known === undefined)
      throw new InvalidArgumentError('Expected some of actual, planned, possible, with commas between.');
    return known;
  });
}
