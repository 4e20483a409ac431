import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';
import { DeadlineError, InputError, LimitError } from '../../domain/errors.js';
import { errorRow } from '../../error-table.js';

/** Where the details of our own bugs go. */
export interface ErrorLog {
  error(message: string): void;
}

export type FormatError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/**
 * How errors leave the API: `message`, `extensions.code`, and what evidence the error has (`suggestions`, `unknown`,
 * `limit` and `max`). Of an error that is our own bug they say no more than the reference under which the log has the details.
 */
export function formatError(log: ErrorLog): FormatError {
  return (formatted, error) => {
    const original = originalOf(error);
    if (original instanceof GraphQLError) {
      // A value that a scalar refused: Apollo has codes of its own for literals and for variables.
      if (original.extensions.code === 'BAD_USER_INPUT') return withCode(formatted, 'BAD_USER_INPUT');
      const code = formatted.extensions?.code;
      if (code !== undefined && code !== 'INTERNAL_SERVER_ERROR') return formatted;
      if (isOfTheQuery(original, formatted)) return withCode(formatted, 'BAD_USER_INPUT');
    }
    return errorRow(original).graphqlCode === 'INTERNAL_SERVER_ERROR'
      ? sayReference(formatted, original, log)
      : say(formatted, original);
  };
}

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
    message: error instanceof Error ? error.message : String(error),
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code: errorRow(error).graphqlCode, ...evidenceOf(error) },
  };
}

function evidenceOf(error: unknown): Record<string, unknown> {
  if (error instanceof InputError) {
    const { suggestions, unknown } = error;
    return { ...(suggestions.length > 0 && { suggestions }), ...(unknown.length > 0 && { unknown }) };
  }
  if (error instanceof LimitError) return { limit: error.limit, max: error.max };
  if (error instanceof DeadlineError) return { limit: 'deadlineMs', max: error.afterMs };
  return {};
}

function sayReference(
  formatted: GraphQLFormattedError,
  error: unknown,
  log: ErrorLog,
): GraphQLFormattedError {
  const reference = crypto.randomUUID();
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  log.error(`${reference}: ${details}`);
  const { locations, path } = formatted;
  return {
    message: `Something went wrong on the server's side. Its log has the details under ${reference}.`,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code: 'INTERNAL_SERVER_ERROR', reference },
  };
}
