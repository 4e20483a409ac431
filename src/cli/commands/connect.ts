import { Command } from 'commander';
import type { GraphStore } from '../../store/graph-store.js';
import { askApi } from '../ask-api.js';
import { type AskingOptions, addAskingOptions, printAnswer } from '../asking.js';
import { addConditionOptions, type ConditionOptions, conditionsOf } from '../condition-options.js';
import { connectionText, type ShownConnection } from '../connection-text.js';
import { exitStatusHelp } from '../exit-status-help.js';
import { namedEntity } from '../named-entity.js';
import { atLeastOne, wholeNumber } from '../whole-number.js';

interface ConnectOptions extends AskingOptions, ConditionOptions {
  readonly maxHops?: number;
  readonly maxDegree?: number;
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
    .argument('<TO>', 'another');
  addConditionOptions(verb, { modality: 'actual', polarity: null, unsupported: 'exclude' })
    .option('--max-hops <NUMBER>', 'paths of at most so many hops (default: 4)', atLeastOne)
    .option('--max-degree <NUMBER>', 'no path over those with more ties (default: 500)', wholeNumber);
  return addAskingOptions(verb)
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
  query($from: ID!, $to: ID!, $maxHops: Int, $maxDegree: Int, $filter: RelationshipFilter, $knownOn: EdtfDate) {
    connection(from: $from, to: $to, maxHops: $maxHops, maxDegree: $maxDegree, filter: $filter) {
      from { id name }
      to { id name }
      paths { ...shown hops { relationship { evidence(knownOn: $knownOn) { ...voice } } } }
      refutedBy {
        id subject { id name } phrase object { id name }
        evidence(knownOn: $knownOn) { ...voice }
      }
      report { complete stoppedBy hopsSearched pathsConsidered hubsSkipped { id name } }
      nearMisses { relaxation condition path { ...shown } }
      nearMissesCut { relaxation condition }
    }
  }
  fragment shown on Path {
    length
    summary
    overlapsInTime
    support { citations origins independent firm disputed }
    hops { from { id name } sentence relationship { id } to { id name } }
  }
  fragment voice on Evidence {
    stance assertion withdrawn(knownOn: $knownOn) source { id name url } attributedTo { id name } locator
    reportedOn { edtf earliest latest }
  }`;

async function connect(from: string, to: string, options: ConnectOptions): Promise<void> {
  await printAnswer(options, (store) => askConnection(store, from, to, options), connectionText);
}

async function askConnection(
  store: GraphStore,
  from: string,
  to: string,
  { maxHops, maxDegree, ...options }: ConnectOptions,
): Promise<ShownConnection> {
  const variables = {
    from: await namedEntity(from, store),
    to: await namedEntity(to, store),
    maxHops,
    maxDegree,
    knownOn: options.knownOn,
    filter: conditionsOf(options),
  };
  return (await askApi<{ connection: ShownConnection }>(store, CONNECTION, variables)).connection;
}
