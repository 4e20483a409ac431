import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { DeadlineError, InputError, LimitError, StoreError } from '../../domain/errors.js';
import { BUG_SENTENCE, errorRow, STORE_ERROR_SENTENCES } from '../../error-table.js';
import { excerpt } from './excerpt.js';

type FormatError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/**
 * How errors leave the API: `message`, `extensions.code`, and what evidence the error has (`suggestions`, `unknown`,
 * `limit` and `max`). What only the operator may know (where the store is, who logs in, what our own bug is) is not in it:
 * such an error is one fixed sentence, and the log has the rest under the id of the request.
 */
export const formatError: FormatError = (formatted, error) => {
  const said = format(formatted, error);
  return { ...said, message: excerpt(said.message) };
};

/** The same for an error that no field threw. */
export function formatThrown(error: Error): GraphQLFormattedError {
  const thrown = new GraphQLError(error.message, { originalError: error });
  return formatError(thrown.toJSON(), thrown);
}

const format: FormatError = (formatted, error) => {
  const original = originalOf(error);
  if (original instanceof GraphQLError) {
    // A value that a scalar refused: Apollo has codes of its own for literals and for variables.
    if (original.extensions.code === 'BAD_USER_INPUT') return withCode(formatted, 'BAD_USER_INPUT');
    if (original.message === VALIDATION_ABORTED) return { ...formatted, message: TOO_MANY_COMPARISONS };
    const code = formatted.extensions?.code;
    if (code !== undefined && code !== 'INTERNAL_SERVER_ERROR') return formatted;
    if (isOfTheQuery(original, formatted)) return withCode(formatted, 'BAD_USER_INPUT');
  }
  return say(formatted, original);
};

/** All that graphql-js says where fields of one name are too many to be compared in pairs. */
const VALIDATION_ABORTED = 'Validation aborted.';
const TOO_MANY_COMPARISONS =
  'Expected a query whose fields of one name are soon compared with each other, but there are too many of them. ' +
  'Select each field once, or ask in several requests.';

/** What was thrown, without what graphql-js wraps around it. */
export function originalOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? originalOf(error.originalError) : error;
}

/** What graphql-js says of variables and arguments names their nodes; of values that we gave, it names a path alone. */
function isOfTheQuery({ nodes }: GraphQLError, { path }: GraphQLFormattedError): boolean {
  return path === undefined || nodes !== undefined;
}

function withCode(formatted: GraphQLFormattedError, code: string): GraphQLFormattedError {
  return { ...formatted, extensions: { ...formatted.extensions, code } };
}

function say({ locations, path }: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  return {
    message: publicMessage(error),
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code: errorRow(error).graphqlCode, ...evidenceOf(error) },
  };
}

function publicMessage(error: unknown): string {
  if (error instanceof StoreError) return STORE_ERROR_SENTENCES[error.code];
  const isOurBug = errorRow(error).graphqlCode === 'INTERNAL_SERVER_ERROR';
  if (error instanceof Error && !isOurBug) return error.message;
  return BUG_SENTENCE;
}

/** Of the ids that nothing has, how many an error lists. */
const MOST_UNKNOWN = 100;

function evidenceOf(error: unknown): Record<string, unknown> {
  if (error instanceof InputError) {
    const { suggestions, unknown } = error;
    return {
      ...(suggestions.length > 0 && { suggestions }),
      ...(unknown.length > 0 && { unknown: unknown.slice(0, MOST_UNKNOWN).map(excerpt) }),
    };
  }
  if (error instanceof LimitError) return { limit: error.limit, max: error.max };
  if (error instanceof DeadlineError) return { limit: 'deadlineMs', max: error.afterMs };
  return {};
}
