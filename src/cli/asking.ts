import type { Command } from 'commander';
import type { GraphStore } from '../store/graph-store.js';
import { printable } from './printable.js';
import { addStoreOptions, openChosenStore, type StoreOptions } from './store-options.js';

/** What every verb that asks takes: where it reads from, and how it answers. */
export interface AskingOptions extends StoreOptions {
  readonly json?: true;
}

export function addAskingOptions(verb: Command): Command {
  return addStoreOptions(verb.option('--json', 'print what GraphQL answers'));
}

/**
 * Asks the store that the options name, and prints the answer on stdout: in words, or as JSON. Either way nothing in it
 * reaches the terminal as a command; JSON stays the same JSON.
 * @throws whatever `ask` throws, and as `openChosenStore`; the store is closed.
 */
export async function printAnswer<Answer>(
  options: AskingOptions,
  ask: (store: GraphStore) => Promise<Answer>,
  inWords: (answer: Answer) => readonly string[],
): Promise<void> {
  const store = await openChosenStore(options);
  try {
    const answer = await ask(store);
    const lines = options.json ? JSON.stringify(answer, null, 2).split('\n') : inWords(answer);
    for (const line of lines) console.log(printable(line));
  } finally {
    await store.close();
  }
}
