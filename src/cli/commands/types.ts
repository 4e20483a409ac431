import { Command } from 'commander';
import { ATTRIBUTE_TYPES, ATTRIBUTE_VOCABULARY } from '../../domain/attribute-types.js';
import { invariant } from '../../domain/errors.js';
import { MEASURES, QUALIFIER_ROLES } from '../../domain/relationship.js';
import type { GraphStore } from '../../store/graph-store.js';
import { ROLE_LABELS } from '../../text/format-qualifiers.js';
import { MEASURE_LABELS } from '../../text/format-quantity.js';
import { exitStatusHelp } from '../exit-status-help.js';
import { type ListTypesQuery, listTypes } from '../generated/operations.js';
import { section } from '../lines.js';
import { addQueryOptions, printAnswer, type QueryOptions } from '../query-options.js';
import { runOperation } from '../run-operation.js';

/** `attest types`: what a record may say, in words. */
export function typesCommand(): Command {
  const command = new Command('types')
    .summary('list the types of relationships, with their phrases')
    .description(
      'Lists all types of relationships, those of the dataset’s own first, how each reads from either end, which are ' +
        'not walkable, and the roles, measures and types of attributes that a record may have.',
    );
  return addQueryOptions(command)
    .addHelpText('after', exitStatusHelp([0, 1, 2, 3, 4, 5, 7, 70]))
    .action((options: QueryOptions) => printAnswer(options, readTypes, typesText));
}

type Types = NonNullable<ListTypesQuery['dataset']>;

async function readTypes(store: GraphStore): Promise<Types> {
  const { dataset } = await runOperation(store, listTypes, {});
  invariant(dataset, 'a dataset gave nothing, and no error');
  return dataset;
}

function typesText({ vocabulary, types }: Types): string[] {
  const lists: readonly (readonly [title: string, lines: readonly string[]])[] = [
    [
      'Types of the dataset’s own:',
      types.map(
        ({ name, narrows, count, ...words }) => `${name} (narrows ${narrows}, ${count}): ${said(words)}`,
      ),
    ],
    [
      'Types of relationships:',
      vocabulary.map(({ type, tie, note, ...words }) => {
        const marks = tie ? '' : ' (not walkable)';
        return `${type}${marks}: ${said(words)}${note === null ? '' : `. ${note}`}`;
      }),
    ],
    ['Roles of qualifiers:', QUALIFIER_ROLES.map((role) => `${role}: ${ROLE_LABELS[role]}`)],
    ['Measures of quantities:', MEASURES.map((measure) => `${measure}: ${MEASURE_LABELS[measure]}`)],
    ['Types of attributes:', ATTRIBUTE_TYPES.map((type) => `${type}: ${ATTRIBUTE_VOCABULARY[type].label}`)],
  ];
  return lists.flatMap(([title, lines]) => section(title, lines)).slice(1);
}

type Phrases = Pick<Types['types'][number], 'phrases' | 'inversePhrases'>;

function said({ phrases, inversePhrases }: Phrases): string {
  const [forward, inverse] = [phrases.affirmed, inversePhrases.affirmed];
  return forward === inverse ? forward : `${forward}; ${inverse}`;
}
