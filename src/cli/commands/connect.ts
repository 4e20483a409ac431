import { Command } from 'commander';
import { InputError, invariant } from '../../domain/errors.js';
import { type GraphStore, MAX_HOPS } from '../../store/graph-store.js';
import { addConditionOptions, type ConditionOptions, conditionsOf } from '../condition-options.js';
import { connectionText, type ShownConnection } from '../connection-text.js';
import { exitStatusHelp } from '../exit-status-help.js';
import { connect as connectOperation } from '../generated/operations.js';
import { namedEntity } from '../named-entity.js';
import { upTo, wholeNumber } from '../parse-values.js';
import { addQueryOptions, printAnswer, type QueryOptions } from '../query-options.js';
import { runOperation } from '../run-operation.js';

interface ConnectOptions extends QueryOptions, ConditionOptions {
  readonly maxHops?: number;
  readonly maxDegree?: number;
}

/** `attest connect FROM TO`: how two entities are connected, and who says so. */
export function connectCommand(): Command {
  const command = new Command('connect')
    .summary('show how two entities are connected, and who says so')
    .description(
      'Shows the best paths between two entities, with who says so for each hop; where there is none, what is denied, ' +
        'and near matches: what would be found with one condition less.',
    )
    .argument('<FROM>', 'an id, or a full name')
    .argument('<TO>', 'another');
  addConditionOptions(command, { modality: 'actual', polarity: null, unsupported: 'exclude' })
    .option(
      '--max-hops <NUMBER>',
      `paths of at most this many hops, 1 to ${MAX_HOPS} (default: 4)`,
      upTo(MAX_HOPS),
    )
    .option(
      '--max-degree <NUMBER>',
      'no path over entities with more relationships than this (default: 500)',
      wholeNumber,
    );
  return addQueryOptions(command)
    .addHelpText('after', EXAMPLES + exitStatusHelp([0, 1, 2, 3, 4, 5, 7, 70]))
    .action(connect);
}

const EXAMPLES = `
Examples:
  attest connect "Kim Kardashian" "Jack Johnson"
  attest connect "Kim Kardashian" "Jack Johnson" --known-on 2018-05-01
  attest connect kim-kardashian jack-johnson --modality actual,planned --json
`;

async function connect(from: string, to: string, options: ConnectOptions): Promise<void> {
  await printAnswer(options, (store) => findConnection(store, from, to, options), connectionText);
}

async function findConnection(
  store: GraphStore,
  from: string,
  to: string,
  { maxHops, maxDegree, ...options }: ConnectOptions,
): Promise<ShownConnection> {
  const ends = { from: await namedEntity(from, store), to: await namedEntity(to, store) };
  if (ends.from === ends.to) {
    throw new InputError(
      `Expected FROM and TO to be two entities, but both are "${ends.from}". Name another.`,
    );
  }
  const filter = conditionsOf(options);
  const variables = {
    ...ends,
    maxHops,
    maxDegree,
    knownOn: options.knownOn,
    undatedReports: options.undatedReports,
    filter,
  };
  const { connection } = await runOperation(store, connectOperation, variables);
  invariant(connection, 'a connection gave nothing, and no error');
  return connection;
}
