import { GraphQLError, GraphQLScalarType, Kind, print, TokenKind, type ValueNode } from 'graphql';
import type { DayRange } from '../domain/day-range.js';
import { boundsOf, lastDayOf } from '../domain/edtf-bounds.js';
import { InputError } from '../domain/errors.js';
import type { Resolvers } from './generated/resolver-types.js';

/*
 * Strings that have a form. As an argument each is read before anything is executed, so that resolvers get what it
 * means, and a bad one is refused with words that say what was expected. As a result it is the string of the dataset,
 * whose rules hold its form.
 */

/** The days that a date or an interval may mean. */
const edtf = scalar('Edtf', (text): DayRange => boundsOf(text));

/** The last day that a single date may mean. */
const edtfDate = scalar('EdtfDate', (text): number => lastDayOf(text));

const url = scalar('Url', (text): string => {
  if (URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol)) return text;
  throw new InputError(`Expected a whole URL that begins with https:// or http://, but got "${text}".`);
});

const sha256 = scalar('Sha256', (text): string => {
  if (/^[0-9a-f]{64}$/.test(text)) return text;
  throw new InputError(`Expected 64 hexadecimal digits in lower case, but got "${text}".`);
});

export const scalarResolvers = {
  Edtf: edtf,
  EdtfDate: edtfDate,
  Url: url,
  Sha256: sha256,
} satisfies Resolvers;

function scalar<Meaning>(name: string, read: (text: string) => Meaning): GraphQLScalarType<Meaning, unknown> {
  return new GraphQLScalarType({
    name,
    parseValue: (value) => {
      if (typeof value !== 'string') throw refused(`Expected a string, but got ${JSON.stringify(value)}.`);
      return readOrRefuse(() => read(value));
    },
    parseLiteral: (node) => {
      if (node.kind !== Kind.STRING) throw refused(`Expected a string, but got ${print(node)}.`, node);
      return readOrRefuse(() => read(node.value), node);
    },
  });
}

function readOrRefuse<Meaning>(read: () => Meaning, node?: ValueNode): Meaning {
  try {
    return read();
  } catch (error) {
    if (error instanceof InputError) throw refused(error.message, node);
    throw error;
  }
}

/** graphql-js says of a variable where in it the value is; of a literal we name the argument that it follows. */
function refused(message: string, node?: ValueNode): GraphQLError {
  const colon = node?.loc?.startToken.prev;
  const argument = colon?.kind === TokenKind.COLON ? `${colon.prev?.value}: ` : '';
  return new GraphQLError(argument + message, {
    nodes: node ?? null,
    extensions: { code: 'BAD_USER_INPUT' },
  });
}
