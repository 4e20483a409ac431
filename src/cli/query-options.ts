import type { Command } from 'commander';
import type { GraphStore } from '../store/graph-store.js';
import { escapeControlCharacters } from './lines.js';
import { addStoreOptions, openChosenStore, type StoreOptions } from './store-options.js';

/** What every command that asks takes: where it reads from, and how it answers. */
export interface QueryOptions extends StoreOptions {
  readonly json?: true;
}

export function addQueryOptions(command: Command): Command {
  return addStoreOptions(command.option('--json', 'print JSON: the answer that GraphQL gives'));
}

/**
 * Asks the store that the options name, and prints the answer on stdout: as text, or as JSON. Either way nothing in it
 * reaches the terminal as a command; JSON stays the same JSON.
 * @throws whatever `ask` throws, and as `openChosenStore`; the store is closed.
 */
export async function printAnswer<Answer>(
  options: QueryOptions,
  ask: (store: GraphStore) => Promise<Answer>,
  asText: (answer: Answer) => readonly string[] | Promise<readonly string[]>,
): Promise<void> {
  const store = await openChosenStore(options);
  try {
    const answer = await ask(store);
    const lines = options.json ? JSON.stringify(answer, null, 2).split('\n') : await asText(answer);
    for (const line of lines) console.log(escapeControlCharacters(line));
  } finally {
    await store.close();
  }
}
