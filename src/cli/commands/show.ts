import { Command } from 'commander';
import { InputError } from '../../domain/errors.js';
import { POLARITIES } from '../../domain/modality.js';
import type { GraphStore } from '../../store/graph-store.js';
import { askApi } from '../ask-api.js';
import { type AskingOptions, addAskingOptions, printAnswer } from '../asking.js';
import { addConditionOptions, type ConditionOptions, conditionsOf } from '../condition-options.js';
import { entityText } from '../entity-text.js';
import { exitStatusHelp } from '../exit-status-help.js';
import { namedEntity } from '../named-entity.js';
import { readEntity } from '../read-entity.js';
import { relationshipText } from '../relationship-text.js';
import type { ShownEntity } from '../shown-entity.js';
import { RELATIONSHIP, type ShownRelationship } from '../shown-relationship.js';
import { atLeastOne } from '../whole-number.js';

interface ShowOptions extends AskingOptions, ConditionOptions {
  readonly first?: number;
}

/** `attest show NAME`: what is said of an entity, or who says one relationship. */
export function showVerb(): Command {
  const verb = new Command('show')
    .summary('show what is said of somebody or something, and who says so')
    .description(
      'Shows who or what an entity is, and all its relationships with who says so: denials, plans, possibilities and ' +
        'what was withdrawn too, each worded as such; of a source, what stands on it alone. Given the id of a ' +
        'relationship, as printed in brackets, shows all that stands behind it.',
    )
    .argument('<NAME>', 'an id, or the whole name of an entity');
  addConditionOptions(verb, { modality: 'all', polarity: 'both', unsupported: 'include' }).option(
    '--first <NUMBER>',
    'only the best supported so many (default: all)',
    atLeastOne,
  );
  return addAskingOptions(verb)
    .addHelpText('after', EXAMPLES + exitStatusHelp([0, 1, 2, 3, 4, 5, 7, 70]))
    .action(show);
}

const EXAMPLES = `
Examples:
  attest show "Alice Marie Johnson"
  attest show "Kanye West" --polarity negated
  attest show white-house-visit --known-on 2018-05-30 --json
  attest show obama-did-not-pardon-johnson
`;

const SHOW_RELATIONSHIP = `
  query($id: ID!, $knownOn: EdtfDate) { relationship(id: $id) { ...relationship } }${RELATIONSHIP}`;

type Shown = ShownEntity | ShownRelationship;

async function show(name: string, options: ShowOptions): Promise<void> {
  await printAnswer<Shown>(
    options,
    (store) => find(store, name, options),
    (shown) => ('subject' in shown ? relationshipText(shown) : entityText(shown)),
  );
}

async function find(store: GraphStore, name: string, options: ShowOptions): Promise<Shown> {
  const { knownOn, first } = options;
  const conditions = conditionsOf(options);
  const { relationship } = await askApi<{ relationship: ShownRelationship | null }>(
    store,
    SHOW_RELATIONSHIP,
    { id: name, knownOn },
  );
  if (relationship === null) {
    const id = await namedEntity(name, store);
    return readEntity(store, id, { polarity: [...POLARITIES], unsupported: 'INCLUDE', ...conditions }, first);
  }
  const { knownOn: _, ...choosing } = conditions;
  if (Object.keys(choosing).length > 0 || first !== undefined) {
    throw new InputError(
      `Expected an entity for a choice of its relationships, but "${name}" is one relationship. Leave out all options but --known-on.`,
    );
  }
  return relationship;
}
