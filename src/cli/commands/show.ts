import { Command } from 'commander';
import { InputError } from '../../domain/errors.js';
import { POLARITIES } from '../../domain/modality.js';
import type { GraphStore } from '../../store/graph-store.js';
import { addConditionOptions, type ConditionOptions, conditionsOf } from '../condition-options.js';
import { entityText } from '../entity-text.js';
import { exitStatusHelp } from '../exit-status-help.js';
import {
  type RelationshipFragment,
  type ShowAttributeQueryVariables,
  showAttribute,
  showRelationship,
} from '../generated/operations.js';
import { namedEntity } from '../named-entity.js';
import { atLeastOne } from '../parse-values.js';
import { addQueryOptions, printAnswer, type QueryOptions } from '../query-options.js';
import { readEntity, type ShownEntity } from '../read-entity.js';
import { attributeText, relationshipText, type ShownAttribute } from '../relationship-text.js';
import { runOperation } from '../run-operation.js';

interface ShowOptions extends QueryOptions, ConditionOptions {
  readonly first?: number;
}

/** `attest show NAME`: an entity and its relationships, or one statement with its evidence. */
export function showCommand(): Command {
  const command = new Command('show')
    .summary('show an entity and its relationships, with their evidence')
    .description(
      'Shows what an entity is, and all its relationships with their evidence: denials, plans, possibilities and ' +
        'what was withdrawn too, each worded as such; of a source, what only it supports. Given the id of a ' +
        'relationship or an attribute, as printed in brackets, shows all its evidence.',
    )
    .argument('<NAME>', 'an id, or the full name of an entity');
  addConditionOptions(command, { modality: 'all', polarity: 'both', unsupported: 'include' }).option(
    '--first <NUMBER>',
    'show only this many, the most telling (default: all)',
    atLeastOne,
  );
  return addQueryOptions(command)
    .addHelpText('after', EXAMPLES + exitStatusHelp([0, 1, 2, 3, 4, 5, 7, 70]))
    .action(show);
}

const EXAMPLES = `
Examples:
  attest show "Alice Marie Johnson"
  attest show "Kanye West" --polarity negated
  attest show white-house-visit --known-on 2018-05-30 --json
  attest show obama-did-not-pardon-johnson
  attest show johnson-aged-62-at-the-meeting
`;

type Shown = ShownEntity | RelationshipFragment | ShownAttribute;

async function show(name: string, options: ShowOptions): Promise<void> {
  await printAnswer<Shown>(options, (store) => find(store, name, options), textOf);
}

function textOf(shown: Shown): string[] {
  if ('subject' in shown) return relationshipText(shown);
  return shown.__typename === 'Attribute' ? attributeText(shown) : entityText(shown);
}

async function find(store: GraphStore, name: string, options: ShowOptions): Promise<Shown> {
  const { knownOn, undatedReports, first } = options;
  const conditions = conditionsOf(options);
  const asked = { id: name, knownOn, undatedReports };
  const { relationship } = await runOperation(store, showRelationship, asked);
  const statement = relationship ?? (await findAttribute(store, asked));
  if (statement === null) {
    const id = await namedEntity(name, store);
    return readEntity(store, id, { polarity: POLARITIES, unsupported: 'INCLUDE', ...conditions }, first);
  }
  const { knownOn: _, undatedReports: __, ...choosing } = conditions;
  if (Object.keys(choosing).length > 0 || first !== undefined) {
    throw new InputError(
      `Expected an entity for a choice of its relationships, but "${name}" is one ${relationship === null ? 'attribute' : 'relationship'}. Leave out all options but --known-on and --undated-reports.`,
    );
  }
  return statement;
}

async function findAttribute(
  store: GraphStore,
  asked: ShowAttributeQueryVariables,
): Promise<ShownAttribute | null> {
  const { node } = await runOperation(store, showAttribute, asked);
  return node?.__typename === 'Attribute' ? node : null;
}
