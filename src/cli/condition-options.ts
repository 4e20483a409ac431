import { type Command, InvalidArgumentError } from 'commander';
import type { QUESTION_CONDITIONS } from '../domain/filter/conditions.js';
import { UNDATED, UNSUPPORTED } from '../domain/filter/statement-filter.js';
import { MODALITIES, POLARITIES } from '../domain/modality.js';
import { ASSERTIONS } from '../domain/relationship.js';
import { UNDATED_REPORTS } from '../domain/support.js';
import { RELATIONSHIP_TYPES } from '../domain/vocabulary.js';
import { parseChoice, parseChoices } from './parse-choices.js';
import { edtfDate, singleEdtfDate, wholeNumber } from './parse-values.js';

/** A field of GraphQL's filter. */
type Field = (typeof QUESTION_CONDITIONS)[keyof typeof QUESTION_CONDITIONS]['field'];

interface ConditionOption<Value> {
  /** As commander has them; the long one is the field's name, with hyphens. */
  readonly flags: string;
  readonly description: string;
  /** @throws InvalidArgumentError */
  readonly read: (text: string) => Value;
}

const option = <Value>(
  flags: string,
  description: string,
  read: ConditionOption<Value>['read'],
): ConditionOption<Value> => ({ flags, description, read });

function yesOrNo(given: string): boolean {
  if (given !== 'yes' && given !== 'no') throw new InvalidArgumentError('Expected yes or no.');
  return given === 'yes';
}

const ids = (text: string) => text.split(',');

const list = (words: readonly string[]) => words.join(',').toLowerCase();

/** One row a field of GraphQL's filter; null where the command's own arguments say which entities are meant. */
const OPTIONS = {
  knownOn: option('--known-on <DATE>', 'only what was reported by then', singleEdtfDate),
  undatedReports: option(
    '--undated-reports <WORD>',
    'with --known-on, reports without a date: exclude, include or only',
    parseChoice(UNDATED_REPORTS),
  ),
  trueOn: option('--true-on <DATE>', 'only what may have been so then', edtfDate),
  undated: option('--undated <WORD>', 'what has no date: include, exclude or only', parseChoice(UNDATED)),
  polarity: option('--polarity <LIST>', `any of ${list(POLARITIES)}`, parseChoices(POLARITIES)),
  modality: option('--modality <LIST>', `any of ${list(MODALITIES)}`, parseChoices(MODALITIES)),
  unsupported: option(
    '--unsupported <WORD>',
    'what no evidence supports any more: include, exclude or only',
    parseChoice(UNSUPPORTED),
  ),
  types: option(
    '--types <LIST>',
    'any of these relationship types: met,thanked',
    parseChoices(RELATIONSHIP_TYPES),
  ),
  narrowerTypes: option(
    '--narrower-types <LIST>',
    'any of these types of the dataset’s own (see attest types)',
    (names) => names.split(',').map((name) => name.trim().toUpperCase()),
  ),
  minOrigins: option('--min-origins <NUMBER>', 'only with at least this many origins', wholeNumber),
  maxOrigins: option('--max-origins <NUMBER>', 'only with at most this many origins', wholeNumber),
  independent: option('--independent <yes|no>', 'with an origin that is not an end, or without one', yesOrNo),
  disputed: option('--disputed <yes|no>', 'what some evidence disputes, or none', yesOrNo),
  contested: option('--contested <yes|no>', 'what another statement contradicts, or none', yesOrNo),
  assertions: option('--assertions <LIST>', `any of ${list(ASSERTIONS)}`, parseChoices(ASSERTIONS)),
  sources: option('--sources <IDS>', 'only by evidence of one of these sources', ids),
  speakers: option('--speakers <IDS>', 'only by evidence attributed to one of these', ids),
  origins: option('--origins <IDS>', 'only by evidence that goes back to one of these', ids),
  subject: null,
  object: null,
  about: null,
} as const satisfies Readonly<Record<Field, ConditionOption<unknown> | null>>;

type Rows = typeof OPTIONS;

/** The conditions that a command line sets, named as in GraphQL's filter. */
export type ConditionOptions = {
  readonly [F in keyof Rows as Rows[F] extends null ? never : F]?: Rows[F] extends ConditionOption<
    infer Value
  >
    ? Value
    : never;
};

export type ConditionField = keyof ConditionOptions;

/** The fields that have an option. */
const FIELDS = (Object.keys(OPTIONS) as (keyof Rows)[]).filter(
  (field): field is ConditionField => OPTIONS[field] !== null,
);

/** @param defaults what the command takes where an option is not given, as its help says it; null: it has no such option. */
export function addConditionOptions(
  command: Command,
  defaults: Readonly<Partial<Record<ConditionField, string | null>>>,
): Command {
  for (const field of FIELDS) {
    const { flags, description, read }: ConditionOption<unknown> = OPTIONS[field];
    const value = defaults[field];
    if (value === null) continue;
    command.option<unknown>(
      flags,
      value === undefined ? description : `${description} (default: ${value})`,
      read,
    );
  }
  return command;
}

/** Those of a command's options that are conditions. */
export function conditionsOf(options: ConditionOptions): ConditionOptions {
  return Object.fromEntries(
    FIELDS.filter((field) => options[field] !== undefined).map((field) => [field, options[field]]),
  );
}
