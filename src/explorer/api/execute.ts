import { labelNamesakes } from './label-namesakes.js';

/** A GraphQL operation with the types of its answer and of its variables, which exist for the compiler alone. */
export interface Operation<Answer, Variables> {
  /** The operation's name. */
  readonly name: string;
  readonly text: string;
  readonly types?: (variables: Variables) => Answer;
}

/** The server cannot answer now: it cannot be reached, or its store cannot. Retry later. */
export class Unreachable extends Error {}

/** The server refuses the operation; the message says what to do. */
export class Refused extends Error {
  /** @param unknown those of the given ids that no entity has. */
  constructor(
    message: string,
    readonly unknown: readonly string[] = [],
  ) {
    super(message);
  }
}

export interface Answer<Data> {
  readonly data: Data;
  /** What the server adds to its answer: that a search was cut, for example. */
  readonly notices: readonly string[];
}

interface Body<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly unknown?: readonly string[] };
  }[];
  readonly extensions?: { readonly notices?: readonly { readonly message: string }[] };
}

const LATER = /^STORE_/;

/**
 * Executes an operation on the server that the page came from; in its answer the labels of namesakes differ.
 * @throws Unreachable, Refused, or AbortError where `signal` ends it.
 */
export async function execute<Data, Variables>(
  { name, text }: Operation<Data, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Answer<Data>> {
  const {
    data,
    errors = [],
    extensions,
  } = await send<Data>(JSON.stringify({ operationName: name, query: text, variables }), signal);
  const [error] = errors;
  if (error !== undefined)
    throw LATER.test(error.extensions?.code ?? '')
      ? new Unreachable(error.message)
      : new Refused(error.message, error.extensions?.unknown);
  if (data == null) throw new Refused('Expected an answer with data, but got none. Reload the page.');
  return { data: labelNamesakes(data), notices: (extensions?.notices ?? []).map(({ message }) => message) };
}

async function send<Data>(body: string, signal: AbortSignal): Promise<Body<Data>> {
  const headers = { accept: 'application/json', 'content-type': 'application/json' };
  try {
    const response = await fetch('/graphql', { method: 'POST', headers, body, signal });
    return (await response.json()) as Body<Data>;
  } catch (error) {
    if (signal.aborted) throw error;
    throw new Unreachable('The server does not answer.');
  }
}
