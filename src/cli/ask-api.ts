import { createApi } from '../api/create-api.js';
import type { Notice } from '../api/request/notice.js';
import { DeadlineError, InputError, StoreError } from '../domain/errors.js';
import { readSettings } from '../settings.js';
import type { GraphStore } from '../store/graph-store.js';
import { printable } from './printable.js';

/** Making one takes longer than most questions do, and a verb may ask page after page. */
const APIS = new WeakMap<GraphStore, ReturnType<typeof createApi>>();

/** What GraphQL calls an argument, and what it is called here. */
const OPTIONS: readonly (readonly [argument: RegExp, option: string])[] = [
  [/\bfilter\.knownOn\b/, '--known-on'],
  [/\bfilter\.trueOn\b/, '--true-on'],
  [/"maxHops"/g, '--max-hops'],
  [/"maxDegree"/g, '--max-degree'],
];

const inOptions = (message: string): string =>
  OPTIONS.reduce((words, [argument, option]) => words.replace(argument, option), message);

/**
 * What the API says of a store, so that a terminal tells the same as GraphQL. What it remarks about its answer (that
 * something was cut) goes to stderr.
 * @throws InputError, DeadlineError, StoreError, or Error for a bug, where it says that something went wrong.
 */
export async function askApi<Data>(
  store: GraphStore,
  query: string,
  variables: Record<string, unknown>,
): Promise<Data> {
  const { limits } = readSettings(['limits']);
  const api = APIS.get(store) ?? createApi(store, limits);
  APIS.set(store, api);
  const { body } = await api.executeOperation({ query, variables });
  if (body.kind !== 'single') throw new Error('The API gave no single result.');
  const { data, errors: [error] = [], extensions } = body.singleResult;
  for (const { message } of (extensions?.notices ?? []) as readonly Notice[]) {
    console.error(`attest: ${printable(message)}`);
  }
  if (error === undefined) return data as Data;
  const code = String(error.extensions?.code);
  if (['BAD_USER_INPUT', 'LIMIT_EXCEEDED'].includes(code)) throw new InputError(inOptions(error.message));
  if (code === 'DEADLINE_EXCEEDED') throw new DeadlineError(error.message, limits.deadlineMs);
  if (code.startsWith('STORE_')) throw new StoreError('UNAVAILABLE', error.message);
  throw new Error(error.message);
}
