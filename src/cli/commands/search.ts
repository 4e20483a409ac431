import { Command } from 'commander';
import { ENTITY_KINDS } from '../../domain/entity-kind.js';
import type { GraphStore } from '../../store/graph-store.js';
import { askApi } from '../ask-api.js';
import { type AskingOptions, addAskingOptions, printAnswer } from '../asking.js';
import { exitStatusHelp } from '../exit-status-help.js';
import { hitLine, type ShownHit } from '../hit-line.js';
import { someOf } from '../some-of.js';
import { atLeastOne } from '../whole-number.js';

interface SearchOptions extends AskingOptions {
  readonly kinds?: readonly string[];
  readonly first: number;
}

/** As GraphQL names them. */
const KINDS = ENTITY_KINDS.map((kind) => kind.toUpperCase());

/** `attest search TEXT`: whom or what a name may mean. */
export function searchVerb(): Command {
  const verb = new Command('search')
    .summary('find somebody or something by name')
    .description(
      'Lists whom or what a name may mean, best first, a line each: tolerant of typos, case, accents, word order and ' +
        'words left out. To find nothing is an answer too, and no error.',
    )
    .argument('<TEXT>', 'a name, or part of one')
    .option('--kinds <LIST>', `any of ${KINDS.join(',').toLowerCase()} (default: all)`, someOf(KINDS))
    .option('--first <NUMBER>', 'at most so many', atLeastOne, 10);
  return addAskingOptions(verb)
    .addHelpText('after', EXAMPLES + exitStatusHelp([0, 1, 2, 3, 4, 5, 7, 70]))
    .action(search);
}

const EXAMPLES = `
Examples:
  attest search johnson
  attest search "kim k" --kinds person,group
  attest search johnson --first 1 --json
`;

const SEARCH = `
  query($text: String!, $kinds: [EntityKind!], $first: Int!) {
    search(text: $text, kinds: $kinds, first: $first) {
      entity { id name kind unnamed description }
      score
      matchedOn { field text }
    }
  }`;

async function search(text: string, options: SearchOptions): Promise<void> {
  await printAnswer(
    options,
    (store) => askSearch(store, text, options),
    (hits) => (hits.length === 0 ? [nothing(text, options)] : hits.map(hitLine)),
  );
}

async function askSearch(
  store: GraphStore,
  text: string,
  { kinds, first }: SearchOptions,
): Promise<readonly ShownHit[]> {
  const { search } = await askApi<{ search: readonly ShownHit[] }>(store, SEARCH, { text, kinds, first });
  if (search.length === first) {
    console.error(`attest: These are the best ${first}; there may be more. Ask for more with --first.`);
  }
  return search;
}

function nothing(text: string, { kinds }: SearchOptions): string {
  const ofKind = kinds === undefined ? '' : ` of the kind ${kinds.join(' or ').toLowerCase()}`;
  return `Nothing${ofKind} is called “${text}”, or anything like it.`;
}
