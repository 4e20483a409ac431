import { hash } from 'node:crypto';
import type { HTTPGraphQLRequest } from '@apollo/server';

/** A question as two requests may put it, so that the second can have the answer of the first. */
export interface AskedQuestion {
  /** All that its answer depends on beside the dataset and the service: the operation's text by its hash, its name, the variables. */
  readonly key: string;
  /** Whether the request tells the server the text of a persisted operation, which the server has to hear. */
  readonly registers: boolean;
}

/**
 * The question that a request puts; null where the request is not one that GraphQL over HTTP surely takes: what to say to
 * that, Apollo knows. So a request that another site could send (CSRF), a batch and what is malformed have no question here.
 */
export function askedQuestion(request: HTTPGraphQLRequest): AskedQuestion | null {
  const parts = isTaken(request) ? partsOf(request) : null;
  if (parts === null) return null;
  const { query, operationName = null, variables = null, extensions = null } = parts;
  const text = textOf(query, extensions);
  const rest =
    isText(operationName) && isRecord(variables) ? exactJson([operationName, variables ?? {}]) : null;
  return text === null || rest === null ? null : { key: `${text.hash} ${rest}`, registers: text.registers };
}

const JSON_TYPE = /^application\/json(; ?charset=utf-8)?$/i;
/** Of one media range of the header Accept, with a weight above 0 where it has one. */
const ACCEPTED =
  /^(\*\/\*|application\/(\*|json|graphql-response\+json))(; ?charset=utf-8)?(; ?q=(1(\.0+)?|0\.\d*[1-9]))?$/i;
/** With one of them a browser asks the server first, before it sends a request to another site. */
const ASKED_BEFORE = ['apollo-require-preflight', 'x-apollo-operation-name'];

/** Of those that Apollo takes, the ones that clients send. */
function isTaken({ method, headers }: HTTPGraphQLRequest): boolean {
  const ranges = (headers.get('accept') ?? '*/*').split(',');
  if (!ranges.some((range) => ACCEPTED.test(range.trim()))) return false;
  const type = headers.get('content-type');
  if (type !== undefined) return JSON_TYPE.test(type);
  return method === 'GET' && ASKED_BEFORE.some((name) => headers.get(name));
}

type Parts = Readonly<Partial<Record<'query' | 'operationName' | 'variables' | 'extensions', unknown>>>;

function partsOf({ method, search, body }: HTTPGraphQLRequest): Parts | null {
  if (method === 'POST') return isRecord(body) ? body : null;
  if (method !== 'GET') return null;
  const given = new URLSearchParams(search);
  if (given.size !== new Set(given.keys()).size) return null;
  try {
    return {
      query: given.get('query') ?? undefined,
      operationName: given.get('operationName'),
      variables: jsonOf(given.get('variables')),
      extensions: jsonOf(given.get('extensions')),
    };
  } catch {
    return null;
  }
}

const jsonOf = (text: string | null): unknown => (text === null ? null : JSON.parse(text));

const HASH = /^[0-9a-f]{64}$/;

function textOf(query: unknown, extensions: unknown): { hash: string; registers: boolean } | null {
  if (!isRecord(extensions)) return null;
  const persisted = extensions?.persistedQuery;
  const own = typeof query === 'string' && query !== '' ? hash('sha256', query) : null;
  if (!persisted) return own === null ? null : { hash: own, registers: false };
  if (!isRecord(persisted) || persisted.version !== 1) return null;
  const { sha256Hash } = persisted;
  if (typeof sha256Hash !== 'string' || !HASH.test(sha256Hash)) return null;
  if (query === undefined) return { hash: sha256Hash, registers: false };
  return own === sha256Hash ? { hash: own, registers: true } : null;
}

/** Null where JSON cannot tell it from something else: it writes an infinite number, which it reads as 1e999, as null. */
function exactJson(value: unknown): string | null {
  let isExact = true;
  const text = JSON.stringify(value, (_, part) => {
    if (typeof part === 'number' && !Number.isFinite(part)) isExact = false;
    return part;
  });
  return isExact ? text : null;
}

const isText = (value: unknown): value is string | null => value === null || typeof value === 'string';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> | null =>
  typeof value === 'object' && !Array.isArray(value);
