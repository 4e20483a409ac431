import {
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredInputField,
} from 'graphql';
import { Random } from '../../scripts/random.mjs';
import { CURSORS, DATES, INTS, MISFITS, TEXTS } from './values.js';

export interface GeneratedOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** So many of a hundred operations are given what breaks careless code, and what the schema does not take. */
const HOSTILE = 30;
const DEEPEST = 6;

/**
 * The operation of a number, which follows from the seed, the number, the schema and the ids alone.
 * @param entities ids, for operations that may find something.
 * @param ids of entities, relationships and evidence: any of them stands for any id.
 */
export function generateOperation(
  schema: GraphQLSchema,
  entities: readonly string[],
  ids: readonly string[],
  seed: number,
  number: number,
): GeneratedOperation {
  const random = new Random((Math.imul(seed, 1_000_003) + number) | 0);
  const isHostile = random.chance(HOSTILE);
  const oddly = (percent: number) => isHostile && random.chance(percent);
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];

  const literal = (value: unknown): string => JSON.stringify(value).replaceAll('\u007f', '\\u007f');

  const textFor = (name: string): string => {
    if (name === 'after' && random.chance(80)) return random.pick(CURSORS);
    if (!isHostile) return random.pick(['Kim', 'report', 'kim kardashain', 'news article']);
    return random.pick(random.chance(15) ? DATES : TEXTS);
  };
  const writeValue = (type: GraphQLInputType, name: string): string => {
    if (oddly(4)) return random.pick(MISFITS);
    if (isNonNullType(type)) return writeValue(type.ofType, name);
    if (isListType(type)) {
      const items = Array.from({ length: random.below(4) }, () => writeValue(type.ofType, name));
      return `[${items.join(', ')}]`;
    }
    if (isEnumType(type)) return random.pick(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(
        (field) => isRequiredInputField(field) || random.chance(15),
      );
      return `{ ${fields.map((field) => `${field.name}: ${writeValue(field.type, field.name)}`).join(', ')} }`;
    }
    switch (getNamedType(type).name) {
      case 'ID':
        return literal(oddly(10) ? random.pick(TEXTS) : random.pick(isHostile ? ids : entities));
      case 'Int':
        return String(oddly(20) ? random.pick(INTS) : random.below(2) + 1);
      case 'Float':
        return String(random.pick(INTS) / 2);
      case 'Boolean':
        return String(random.chance(50));
      case 'String':
        return literal(textFor(name));
      default:
        return literal(random.pick(oddly(40) ? DATES : DATES.slice(0, 3)));
    }
  };
  /** An argument, now and then by a variable. */
  const argument = ({ name, type }: GraphQLArgument): string => {
    const named = getNamedType(type).name;
    if (
      !['ID', 'String', 'Int', 'Edtf', 'EdtfDate'].includes(named) ||
      isListType(type) ||
      !random.chance(15)
    )
      return `${name}: ${writeValue(type, name)}`;
    const variable = `v${declared.length}`;
    declared.push(`$${variable}: ${type}`);
    const ofType = named === 'ID' ? ids : named === 'Int' ? INTS : named === 'String' ? TEXTS : DATES;
    variables[variable] = random.chance(5)
      ? random.pick([null, 1.5, {}, [[]]])
      : random.pick<unknown>(ofType);
    return `${name}: $${variable}`;
  };
  const argumentsOf = (args: readonly GraphQLArgument[]): string => {
    const given = args.filter(
      ({ name, type }) => isNonNullType(type) || (name === 'after' ? oddly(30) : random.chance(30)),
    );
    return given.length === 0 ? '' : `(${given.map(argument).join(', ')})`;
  };
  const directive = (): string =>
    random.chance(3) ? ` ${random.pick(['@skip(if: false)', '@include(if: true)', '@skip(if: true)'])}` : '';
  const aliases = { next: 0 };

  const selection = (type: GraphQLNamedType, depth: number): string => {
    if (isLeafType(type)) return oddly(1) ? '{ id }' : '';
    if (isAbstractType(type)) {
      const of = random.pick(schema.getPossibleTypes(type));
      const shared = isInterfaceType(type) ? fieldsOf(type, depth) : '';
      return `{ __typename ${shared} ... on ${of.name}${directive()} ${selection(of, depth)} }`;
    }
    if (!isObjectType(type)) return '';
    return `{ ${fieldsOf(type, depth) || '__typename'} }`;
  };
  const fieldsOf = (type: GraphQLObjectType | GraphQLInterfaceType, depth: number): string => {
    const fields = Object.values(type.getFields()).filter(
      (field) => isLeafType(getNamedType(field.type)) || depth < DEEPEST,
    );
    if (fields.length === 0) return '__typename';
    const count = 1 + random.below(depth === 0 ? 2 : 4);
    return Array.from({ length: count }, () => {
      const field = random.pick(fields);
      // Under aliases, as one name with two arguments is refused.
      return `a${aliases.next++}: ${field.name}${argumentsOf(field.args)}${directive()} ${selection(getNamedType(field.type), depth + 1)}`;
    }).join(' ');
  };

  const root = schema.getQueryType();
  if (!root) throw new Error('Expected a schema with a query type.');
  const body = fieldsOf(root, 0);
  const isInFragment = random.chance(10);
  const head = declared.length === 0 ? 'query' : `query Q(${declared.join(', ')})`;
  return {
    query: isInFragment ? `${head} { ...F } fragment F on Query { ${body} }` : `${head} { ${body} }`,
    variables,
  };
}
