import {
  buildASTSchema,
  coerceInputValue,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  isScalarType,
} from 'graphql';
import { InputError } from '../domain/errors.js';
import type { RelationshipFilter } from '../domain/filter/relationship-filter.js';
import type { GraphStore } from '../store/graph-store.js';
import { conditionText } from '../web/condition-text.js';
import { relationshipFilter } from './arguments/relationship-filter.js';
import type { Limits } from './bounds/limits.js';
import { limitExceeded } from './bounds/limits.js';
import type { RelationshipFilter as Given } from './generated/resolver-types.js';
import { typeDefs } from './generated/type-defs.js';
import { runAtOneRevision } from './request/run-at-one-revision.js';
import { scalarResolvers } from './scalars.js';

/** What is to be exported, and the same in words. */
export interface ExportSelection {
  readonly filter: RelationshipFilter;
  /** As in an address: "types=MET&polarity=AFFIRMED". */
  readonly words: string;
}

/** The conditions of a `RelationshipFilter` of the API, as JSON has them. */
export type Conditions = Readonly<Record<string, unknown>>;

/**
 * What the conditions mean, with the defaults of the API where there is any; null where there is none, which selects all.
 * @throws InputError where a condition is none, or has no such value, or nothing has an id; LimitError where a list is too long.
 */
export async function exportSelection(
  store: GraphStore,
  conditions: Conditions,
  limits: Limits,
): Promise<ExportSelection | null> {
  if (Object.keys(conditions).length === 0) return null;
  for (const value of Object.values(conditions))
    if (Array.isArray(value) && value.length > limits.listItems)
      throw limitExceeded('listItems', limits.listItems, value.length);
  const given = coerceInputValue(conditions, filterType(), (path, _value, error) => {
    throw new InputError(
      `Expected a filter as in the API, but \`${path.join('.')}\` is none: ${error.message}`,
    );
  }) as Given;
  const { answer } = await runAtOneRevision(
    async (context) => relationshipFilter(given, context),
    store,
    limits,
    {},
  );
  const { polarity, unsupported } = answer;
  return { filter: answer, words: inWords({ ...conditions, polarity, unsupported }) };
}

/**
 * The conditions in the query part of an address, in the words of the explorer: lists with commas, yes and no.
 * @throws InputError where one is unknown, or given twice.
 */
export function conditionsIn(query: URLSearchParams): Conditions {
  const fields = filterType().getFields();
  const conditions: Record<string, unknown> = {};
  for (const [name, text] of query) {
    const field = fields[name];
    if (field === undefined)
      throw new InputError(
        `Expected only conditions of a filter (${Object.keys(fields).join(', ')}), but got ${JSON.stringify(name.slice(0, 100))}.`,
      );
    if (name in conditions) throw new InputError(`Expected ${name} once; write several values with commas.`);
    conditions[name] = readValue(text, field.type);
  }
  return conditions;
}

function readValue(text: string, type: GraphQLInputType): unknown {
  if (isListType(getNullableType(type))) return text.split(',').map((part) => part.trim());
  const { name } = getNamedType(type);
  if (name === 'Boolean') return { yes: true, no: false }[text] ?? text;
  return name === 'Int' && /^\d{1,9}$/.test(text) ? Number(text) : text;
}

function inWords(conditions: Conditions): string {
  return Object.entries(conditions)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => `${name}=${conditionText(value)}`)
    .sort()
    .join('&');
}

let schema: GraphQLSchema | null = null;

/** Made when it is first asked for: a command that exports all needs none. */
function filterType(): GraphQLInputObjectType {
  if (schema === null) {
    schema = buildASTSchema(typeDefs, { assumeValidSDL: true });
    for (const [name, { parseValue }] of Object.entries(scalarResolvers)) {
      const type = schema.getType(name);
      if (isScalarType(type)) type.parseValue = parseValue;
    }
  }
  return schema.getType('RelationshipFilter') as GraphQLInputObjectType;
}
