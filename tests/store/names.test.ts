import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { matchCandidates } from '../../src/answers/match-candidates.js';
import { type EntitySearch, searchEntities } from '../../src/answers/search-entities.js';
import type { Dataset } from '../../src/domain/dataset.js';
import { resolve } from '../../src/domain/resolve.js';
import { timeSpan } from '../../src/domain/time-span.js';
import { draft } from '../../src/store/audits/draft.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { memoryStore } from '../../src/store/memory/memory-store.js';
import { connect } from '../../src/store/neo4j/neo4j-connection.js';
import { storeAt } from '../../src/store/neo4j/neo4j-store.js';
import { ask } from '../api/ask.js';
import { anyQueryFor, anyRealisticName } from '../arbitraries/names.js';
import { day } from '../domain/given.js';
import { describeNeo4j } from '../neo4j/describe-neo4j.js';
import { testNeo4j } from '../neo4j/driver.js';
import { load } from '../neo4j/load.js';
import { REMEMBER_NOTHING } from '../neo4j/remember-nothing.js';
import { storeThatRemembersNames } from '../stores.js';

/* Many names at once, as random datasets of a few entities do not have them: what is cut, and how equal ones are ordered. */

const SEED = 20180530;
const NAMES = 5_000;
const QUERIES = 300;
/** More than that share something with most texts. */
const LIMIT = 60;

const names = fc.sample(anyRealisticName, { seed: SEED, numRuns: NAMES });
const searches = searchesFor(names);
const dataset = datasetOf(names);
const memory = memoryStore(dataset);

it('searches made from 5,000 names find most of them, where something is cut and where nothing is', async () => {
  const found = await Promise.all(searches.map((search) => searchEntities(memory, search, LIMIT)));
  const hits = found.flatMap((one) => one.hits);
  expect(found.filter((one) => one.hits.length > 0).length).toBeGreaterThan(QUERIES * 0.8);
  expect(new Set(found.map(({ cut }) => cut))).toEqual(new Set([true, false]));
  expect(new Set(hits.map(({ weak }) => weak))).toEqual(new Set([true, false]));
  expect(new Set(hits.map(({ matchedOn }) => matchedOn.field))).toEqual(
    new Set(['NAME', 'ALIAS', 'SOURCED_NAME']),
  );
  expect(new Set(hits.flatMap(({ features }) => features)).size).toBeGreaterThan(10);
});

describeNeo4j('5,000 names in memory and in Neo4j', () => {
  const stores: GraphStore[] = [];
  beforeAll(async () => {
    await load(dataset, testNeo4j());
    stores.push(storeAt(await connect(testNeo4j()), testNeo4j(), REMEMBER_NOTHING));
    stores.push(await storeThatRemembersNames(testNeo4j()));
  });
  afterAll(() => Promise.all(stores.map((store) => store.close())));

  it('give the same hits, in the same order, for the same reasons, and cut the same', {
    timeout: 300_000,
  }, async () => {
    for (const search of searches) {
      const expected = await searchEntities(memory, search, LIMIT);
      for (const store of stores)
        expect(await searchEntities(store, search, LIMIT), search.text).toStrictEqual(expected);
    }
  });

  it('have the same pages, with the same notices', { timeout: 300_000 }, async () => {
    for (const { text } of searches.slice(0, 20)) {
      const expected = await pagesOf(memory, text);
      for (const store of stores) expect(await pagesOf(store, text), text).toStrictEqual(expected);
    }
  });

  it('match the same candidates, with the same verdicts', { timeout: 300_000 }, async () => {
    const candidates = searches.slice(0, 120).map(({ text }, i) => ({
      ...{ kind: i % 2 === 0 ? null : ('Person' as const), names: [text] },
      neighbors: i % 3 === 0 ? ['n1'] : [],
      births: i % 5 === 0 ? [timeSpan({ edtf: `${1950 + (i % 40)}` })] : [],
    }));
    const bounds = { first: 3, limit: LIMIT, known: { knownOn: null, undatedReports: 'EXCLUDE' as const } };
    const expected = await matchCandidates(memory, candidates, bounds);
    expect(expected.answers.filter(({ matches }) => matches.length > 0).length).toBeGreaterThan(20);
    for (const store of stores)
      expect(await matchCandidates(store, candidates, bounds)).toStrictEqual(expected);
  });
});

const PAGE = 4;
const PAGES = `query ($text: String!, $after: ID) {
  search(text: $text, first: ${PAGE}, after: $after) { entity { id name } score weak features matchedOn { field text } }
}`;

/** Up to three. */
async function pagesOf(store: GraphStore, text: string): Promise<unknown[]> {
  const pages: unknown[] = [];
  let after: string | null = null;
  while (pages.length < 3) {
    const page = await ask(store, PAGES, { text, after });
    pages.push(page);
    expect(page.errors).toBeUndefined();
    const { search } = page.data as { search: { entity: { id: string } }[] };
    if (search.length < PAGE) break;
    after = search.at(-1)?.entity.id ?? null;
  }
  return pages;
}

/** Each made from a name by a rule, every tenth by other conditions. */
function searchesFor(known: readonly string[]): EntitySearch[] {
  return Array.from({ length: QUERIES }, (_, i) => {
    const name = known[(i * 7919) % known.length] as string;
    const [text = ''] = fc.sample(anyQueryFor(name), { seed: SEED + i, numRuns: 1 });
    return {
      text,
      kinds: i % 10 === 1 ? ['Organization', 'Place'] : null,
      types: i % 10 === 3 ? ['MET'] : null,
      knownOn: i % 10 === 2 ? day('2017-01-01') : null,
      undatedReports: 'EXCLUDE',
    };
  });
}

/** Every fifth has an alias, every ninth a name and a birth that a source gives; a few are well connected. */
function datasetOf(known: readonly string[]): Dataset {
  const other = (i: number) => known[(i * 31 + 17) % known.length] as string;
  const entities = known.map((name, i) => {
    const kind = i % 3 === 0 ? 'Organization' : i % 50 === 1 ? 'Place' : 'Person';
    return draft.plain(kind, `n${i}`, name, { aliases: i % 5 === 0 && other(i) !== name ? [other(i)] : [] });
  });
  const reports = ['2016', '2020'].map((year) =>
    draft.work(`report-${year}`, `Report of ${year}`, { publishedOn: timeSpan({ edtf: year }) }),
  );
  const people = entities.filter(({ kind }) => kind === 'Person');
  return resolve({
    ...{ title: 'Names', description: null, entities: [...entities, ...reports] },
    relationships: people
      .filter((_, i) => i % 3 === 0)
      .map(({ id }, i) =>
        draft.relationship(
          null,
          [id, 'MET', people[(i % 90) + 1]?.id as string],
          [draft.evidence('report-2020', 'They met.')],
        ),
      )
      .filter(({ subject, object }) => subject !== object),
    attributes: people
      .filter((_, i) => i % 9 === 0)
      .flatMap(({ id }, i) => {
        const evidence = [draft.evidence(i % 2 === 0 ? 'report-2016' : 'report-2020', 'That is so.')];
        return [
          draft.attribute(null, [id, 'NAME', draft.text(other(i * 3))], evidence),
          draft.attribute(null, [id, 'BIRTH', draft.date(`${1950 + (i % 40)}`)], evidence),
        ];
      }),
  });
}
