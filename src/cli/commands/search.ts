import { Command } from 'commander';
import { ENTITY_KINDS } from '../../domain/entity-kind.js';
import { invariant } from '../../domain/errors.js';
import { RELATIONSHIP_TYPES, type RelationshipType } from '../../domain/vocabulary.js';
import type { GraphStore } from '../../store/graph-store.js';
import type { KindName } from '../../text/entity-kind.js';
import { formatSearchFeatures } from '../../text/format-search-feature.js';
import { entityLabel } from '../entity-label.js';
import { exitStatusHelp } from '../exit-status-help.js';
import { type SearchQuery, search as searchOperation } from '../generated/operations.js';
import { addKnownOnOptions, type KnownOnOptions } from '../known-on-options.js';
import { parseChoices } from '../parse-choices.js';
import { atLeastOne } from '../parse-values.js';
import { addQueryOptions, printAnswer, type QueryOptions } from '../query-options.js';
import { runOperation } from '../run-operation.js';

interface SearchOptions extends QueryOptions, KnownOnOptions {
  readonly kinds?: readonly KindName[];
  readonly types?: readonly RelationshipType[];
  readonly first: number;
}

const KINDS = ENTITY_KINDS.map((kind) => kind.toUpperCase() as KindName);

/** `attest search TEXT`: which entities a name may mean. */
export function searchCommand(): Command {
  const command = new Command('search')
    .summary('find entities by name')
    .description(
      'Lists the entities that a name may mean, best first, a line each: tolerant of typos, case, accents, word order ' +
        'and missing words. To find nothing is an answer too, and no error.',
    )
    .argument('<TEXT>', 'a name, or part of one')
    .option('--kinds <LIST>', `any of ${KINDS.join(',').toLowerCase()} (default: all)`, parseChoices(KINDS))
    .option(
      '--types <LIST>',
      'only ends of relationships of any of these types: met,thanked (default: all)',
      parseChoices(RELATIONSHIP_TYPES),
    )
    .option('--first <NUMBER>', 'list at most this many', atLeastOne, 10);
  return addQueryOptions(addKnownOnOptions(command, 'a name that a source gives'))
    .addHelpText('after', EXAMPLES + exitStatusHelp([0, 1, 2, 3, 4, 5, 7, 70]))
    .action(search);
}

const EXAMPLES = `
Examples:
  attest search johnson
  attest search "kim k" --kinds person,group
  attest search trump --types pardoned --known-on 2018-05-30
  attest search johnson --first 1 --json
`;

type Hits = NonNullable<SearchQuery['search']>;

async function search(text: string, options: SearchOptions): Promise<void> {
  await printAnswer(
    options,
    (store) => findHits(store, text, options),
    (hits) => (hits.length === 0 ? nothingFound(text, options) : hits.map(hitLine)),
  );
}

async function findHits(
  store: GraphStore,
  text: string,
  { kinds, types, first, knownOn, undatedReports }: SearchOptions,
): Promise<Hits> {
  const asked = { text, kinds, types, first, knownOn, undatedReports };
  const { search } = await runOperation(store, searchOperation, asked);
  invariant(search, 'a search gave nothing, and no error');
  if (search.length === first) {
    console.error(`attest: These are the best ${first}; there may be more. Ask for more with --first.`);
  }
  return search;
}

/** An entity, and what of it was matched where that is not the name. */
function hitLine({ entity, weak, features, matchedOn: { field, text } }: Hits[number]): string {
  const matched = field === 'NAME' ? '' : ` [${field.toLowerCase().replaceAll('_', ' ')}: ${text}]`;
  const how = [weak ? 'weak match' : '', formatSearchFeatures(features)].filter((words) => words !== '');
  return `${entityLabel(entity)}${matched}${how.length > 0 ? ` [${how.join(': ')}]` : ''}`;
}

async function nothingFound(text: string, { kinds, types }: SearchOptions): Promise<string[]> {
  const ofKind = kinds === undefined ? '' : ` of the kind ${kinds.join(' or ').toLowerCase()}`;
  const { searchTried } = await import('../../answers/search-tried.js');
  return [
    `Nothing${ofKind} is called “${text}”, or anything like it.`,
    searchTried(text, kinds ?? null, types ?? null),
  ];
}
