import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/api/bounds/limits.js';
import { readDataset } from '../../src/dataset/read-dataset.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { listen, question } from '../http/service.js';
import { onEachStore } from '../stores.js';
import { openApollo } from './apollo.js';
import type { Fetch, OpenClient } from './client.js';
import { BOTH_ENDS, PAGES, PATH_AND_ENTITY, type Page, TWO_HOPS, TWO_PAGES } from './pages.js';
import { compileForRelay } from './relay.js';
import { falseSentences, type Sentence, sentencesOf, type Words } from './sentences.js';
import { openUrql } from './urql.js';

const seed = await readDataset('seed/article');

const CLIENTS: readonly [string, OpenClient][] = [
  ['Apollo Client', openApollo],
  ['urql Graphcache', openUrql],
  ['Relay', await compileForRelay(PAGES)],
];

const VISITS: readonly [string, readonly Page[]][] = [
  ['two entities in one query', [BOTH_ENDS]],
  ['two pages in turn', TWO_PAGES],
  ['a connection and an entity in one query', [PATH_AND_ENTITY]],
  ['a page of two hops', [TWO_HOPS]],
  ['all of them', PAGES],
  ['all of them, the last one first', PAGES.toReversed()],
];

/** What a client warns of: Relay notices two values of one field, where one answer has both. */
let warnings: string[] = [];
beforeEach(() => {
  warnings = [];
  const note = (...words: unknown[]) => void warnings.push(words.join(' '));
  vi.spyOn(console, 'warn').mockImplementation(note);
  vi.spyOn(console, 'error').mockImplementation(note);
});
afterEach(() => vi.restoreAllMocks());

onEachStore('a client that keeps one record for each id', (open) => {
  it.each(CLIENTS)('shows what was said in each place: %s', async (_, openClient) => {
    const url = await serve(await open(seed));
    for (const [visit, pages] of VISITS) {
      const { shown, said } = await browse(url, openClient, pages);
      expect(said).not.toEqual([]);
      expect({ visit, falsehoods: falseSentences(shown, said) }).toEqual({ visit, falsehoods: [] });
      expect({ visit, shown }).toEqual({ visit, shown: said });
    }
    expect(warnings).toEqual([]);
  });

  it.each(CLIENTS)(
    'would show falsehoods if the words of edges were on their nodes: %s',
    async (_, openClient) => {
      const url = await serve(await open(seed));
      const falsehoods = async (pages: readonly Page[]) => {
        const { shown, said } = await browse(url, openClient, pages, wordsOnNodes, 'node');
        return falseSentences(shown, said);
      };
      const backwards = 'relationships.edges.0: Jack Johnson pardoned Donald Trump';
      expect(await falsehoods([BOTH_ENDS])).toContain(`BothEnds.a.${backwards}`);
      expect(await falsehoods(TWO_PAGES)).toContain(`JackJohnson.entity.${backwards}`);
      expect((await falsehoods([TWO_HOPS])).length).toBeGreaterThan(10);
    },
  );
});

async function serve(store: GraphStore): Promise<string> {
  // A database that has just started takes its time to plan a question.
  const { url } = await listen(store, { limits: { ...DEFAULT_LIMITS, deadlineMs: 100_000 } });
  return `${url}/graphql`;
}

/** What a client shows of each page when all were visited, and what the server says of each page by itself. */
async function browse(
  url: string,
  openClient: OpenClient,
  pages: readonly Page[],
  fetch: Fetch = globalThis.fetch,
  words: Words = 'edge',
): Promise<{ shown: Sentence[]; said: Sentence[] }> {
  const client = openClient(url, fetch);
  for (const page of pages) await client.visit(page);
  const shown = Object.fromEntries(pages.map((page) => [page.name, client.read(page)]));

  const said: Record<string, unknown> = {};
  for (const { name, query } of pages) {
    const answer = (await (await fetch(url, question(query))).json()) as { data: unknown };
    said[name] = answer.data;
  }
  return { shown: sentencesOf(shown, words), said: sentencesOf(said, words) };
}

/** A server whose `Relationship.phrase` depends on the way to the relationship: under an entity it reads from that entity. */
const wordsOnNodes: Fetch = async (...request) => {
  const answer = await fetch(...request);
  const moved = JSON.parse(await answer.text(), (_, value) =>
    value?.node && value.phrase ? { ...value, node: { ...value.node, phrase: value.phrase } } : value,
  );
  return Response.json(moved, { status: answer.status });
};
