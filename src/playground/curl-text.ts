import type { GraphQLRequest } from './graphql-request.js';
import { readVariables } from './read-variables.js';

/**
 * A command for a POSIX shell that asks the query and prints the answer. Every character of the query stands between
 * single quotes, where a shell takes each as it is but the quote itself.
 * @param endpoint the full address of `/graphql`.
 * @throws InputError where the variables are no JSON object.
 */
export function curlText({ query, variables, operationName }: GraphQLRequest, endpoint: string): string {
  const request = {
    query,
    variables: readVariables(variables) ?? undefined,
    operationName: operationName ?? undefined,
  };
  return [
    `curl --silent --show-error ${quoted(endpoint)}`,
    `--header ${quoted('content-type: application/json')}`,
    `--data-raw ${quoted(JSON.stringify(request))}`,
  ].join(' \\\n  ');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
