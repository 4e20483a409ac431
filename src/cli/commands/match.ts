import { Command, Option } from 'commander';
import { invariant } from '../../domain/errors.js';
import { readSettings } from '../../settings.js';
import type { GraphStore } from '../../store/graph-store.js';
import { entityLabel } from '../entity-label.js';
import { exitStatusHelp } from '../exit-status-help.js';
import { type MatchQuery, match as matchOperation } from '../generated/operations.js';
import { addKnownOnOptions, type KnownOnOptions } from '../known-on-options.js';
import { escapeControlCharacters } from '../lines.js';
import { MATCH_COLUMNS, type MatchCandidate, matchCandidateOf, unknownColumns } from '../match-rows.js';
import { atLeastOne } from '../parse-values.js';
import { runOperation } from '../run-operation.js';
import { addStoreOptions, openChosenStore, type StoreOptions } from '../store-options.js';

const FORMATS = ['text', 'csv', 'json'] as const;

interface MatchOptions extends StoreOptions, KnownOnOptions {
  readonly format: (typeof FORMATS)[number];
  readonly first: number;
}

/** `attest match FILE.csv`: who of the graph the rows of a list are. */
export function matchCommand(): Command {
  const command = new Command('match')
    .summary('say who of the graph the names of a list are')
    .description(
      'Reads a list of names (CSV or XLSX, the names of the columns in the first row) and says of each row which entities ' +
        'are the same or may be, and why. A name alone is never the same. Nothing is changed.\n\n' +
        `Columns: ${MATCH_COLUMNS.join(', ')}. Only name is needed; several values of a cell have ";" between them. A ` +
        'birth is a date in EDTF, a registration is register:number, neighbors are ids or names.',
    )
    .argument('<FILE>', 'a list of names')
    .addOption(new Option('--format <NAME>', 'how to print').choices(FORMATS).default('text'))
    .option('--first <NUMBER>', 'list at most this many entities a row, 10 at most', atLeastOne, 3);
  return addStoreOptions(addKnownOnOptions(command, 'what sources say'))
    .addHelpText('after', EXAMPLES + exitStatusHelp([0, 1, 2, 3, 4, 5, 7, 70]))
    .action(matchFile);
}

const EXAMPLES = `
Examples:
  attest match names.csv --data my-dataset
  attest match names.csv --format csv > matched.csv
`;

type Matched = NonNullable<MatchQuery['match']>[number];
interface MatchedRow extends Matched {
  readonly row: number;
}

async function matchFile(file: string, options: MatchOptions): Promise<void> {
  const store = await openChosenStore(options);
  try {
    const rows: MatchedRow[] = [];
    for await (const batch of matchedRows(store, file, options)) {
      if (options.format === 'text') print(batch.flatMap(rowLines));
      else rows.push(...batch);
    }
    if (options.format === 'json') print(JSON.stringify(rows, null, 2).split('\n'));
    const { tableText } = await import('../../exchange/table-file.js');
    if (options.format === 'csv') process.stdout.write(tableText(COLUMNS, rows.flatMap(tableRows)));
  } finally {
    await store.close();
  }
}

/** As many rows at a time as one request may have. */
async function* matchedRows(
  store: GraphStore,
  file: string,
  { first, knownOn, undatedReports }: MatchOptions,
): AsyncGenerator<MatchedRow[]> {
  const size = readSettings(['limits']).limits.matchCandidates;
  let numbers: number[] = [];
  let candidates: MatchCandidate[] = [];
  const ask = async (): Promise<MatchedRow[]> => {
    const asked = { candidates, first, knownOn, undatedReports };
    const { match } = await runOperation(store, matchOperation, asked);
    invariant(match, 'a match gave nothing, and no error');
    const matched = match.map((answer, i) => ({ row: numbers[i] ?? 0, ...answer }));
    [numbers, candidates] = [[], []];
    return matched;
  };
  const { readSheet } = await import('../../exchange/sheet/read-sheet.js');
  let isFirst = true;
  for await (const row of readSheet(file)) {
    if (isFirst)
      for (const message of unknownColumns([...row.cells.keys()])) console.error(`attest: ${message}`);
    isFirst = false;
    numbers.push(row.number);
    candidates.push(matchCandidateOf(row));
    if (candidates.length === size) yield await ask();
  }
  if (candidates.length > 0) yield await ask();
}

function print(lines: readonly string[]): void {
  for (const line of lines) console.log(escapeControlCharacters(line));
}

function rowLines({ row, name, verdict, matches }: MatchedRow): string[] {
  return [
    `${row} ${verdict}: ${name}`,
    ...matches.flatMap(({ entity, verdict, likeness, compared, features }) => [
      `  ${verdict} ${entityLabel(entity)}, likeness ${likeness.toFixed(2)}, compared ${compared.toFixed(2)}`,
      ...features.map(({ sentence }) => `    ${sentence}`),
    ]),
  ];
}

const COLUMNS = [
  'row',
  'name',
  'row verdict',
  'entity',
  'entity name',
  'verdict',
  'likeness',
  'compared',
  'reasons',
] as const;

/** A row for each entity, and one for a row without any. */
function tableRows({ row, name, verdict, matches }: MatchedRow) {
  const given = { row, name, 'row verdict': verdict };
  if (matches.length === 0) return [given];
  return matches.map((match) => ({
    ...given,
    entity: match.entity.id,
    'entity name': match.entity.name,
    verdict: match.verdict,
    likeness: match.likeness,
    compared: match.compared,
    reasons: match.features.map(({ sentence }) => sentence).join('; '),
  }));
}
