import { answerTo } from './equal.mjs';

/** Pages of a hundred that are turned, at most: half way into the longest list of a type. */
const PAGES = 50;

/**
 * Where a page lies that is deep in a list, as Attest says it (`after`), and the id of the row before it.
 * @param {string} url of an Attest.
 * @param {import('./choose-questions.mjs').Questions} questions
 */
export async function deepPlaces(url, { listedType, mostListed }) {
  const pages = Math.max(1, Math.min(PAGES, Math.floor(mostListed / 200)));
  const ofType = `filter: { types: [${listedType}], modality: [ACTUAL] }`;
  return {
    deep: await turn(url, ofType, pages),
    deepLatest: await turn(url, 'filter: { minOrigins: 2 }, orderBy: LATEST_FIRST', pages),
  };
}

/**
 * @param {string} url
 * @param {string} list its arguments.
 * @param {number} pages
 */
async function turn(url, list, pages) {
  const query = `query($after: String) { relationships(${list}, first: 100, after: $after) { edges { cursor node { id } } pageInfo { hasNextPage } } }`;
  let place = { after: '', afterId: '' };
  for (let page = 0; page < pages; page++) {
    const variables = { after: place.after || null };
    const { relationships } = await answerTo(url, {
      method: 'POST',
      path: '/graphql',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const last = relationships.edges.at(-1);
    // The last page is left out: the one after the place has rows.
    if (!relationships.pageInfo.hasNextPage || !last) break;
    place = { after: last.cursor, afterId: last.node.id };
  }
  return place.after ? [place] : [];
}
