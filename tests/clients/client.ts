import type { Page } from './pages.js';

/** An application's client, with a cache that keeps one record for each id. */
export interface Client {
  /** Asks the server for a page, and keeps the answer. */
  visit(page: Page): Promise<void>;
  /** The page as the cache has it now; null where something of it is missing. Asks no server. */
  read(page: Page): unknown;
}

/** Makes a client of the API at an address, without a setting for its cache. */
export type OpenClient = (url: string, fetch: Fetch) => Client;

export type Fetch = typeof globalThis.fetch;
