/** @typedef {import('./workload.mjs').Workload} Workload */

/* What the product works out: connections, neighborhoods, timelines. */

/** Hops of the first path; null where there is none. @param {any} path */
const hopsOf = (path) => path?.length ?? null;

/** @type {readonly Workload[]} */
export const ANSWERS = [
  .../** @type {const} */ (['near', 'far', 'apart']).map((distance) => ({
    name: `connection, ${distance}`,
    about: (/** @type {import('./workload.mjs').Questions} */ questions) => questions[distance],
    words: () => ({
      attest: {
        query: `query($from: ID!, $to: ID!) { connection(from: $from, to: $to, limit: 1) {
          paths { length hops { from { id } relationship { id type } to { id } } } report { complete } } }`,
        plain: (/** @type {any} */ { connection }) => hopsOf(connection.paths[0]),
      },
      handWritten: {
        path: (/** @type {import('./workload.mjs').Variables} */ { from, to }) => `/paths/${from}/${to}`,
        plain: (/** @type {any} */ paths) => hopsOf(paths[0]),
      },
    }),
  })),
  {
    name: 'connection, five paths',
    about: ({ near, far, apart }) => [...near, ...far, ...apart],
    words: () => ({
      attest: {
        query: `query($from: ID!, $to: ID!) { connection(from: $from, to: $to) {
          paths { length hops { from { id } relationship { id type } to { id } } } report { complete } } }`,
        plain: ({ connection }) => connection,
      },
    }),
  },
  ...[1, 2, 3].map((hops) => ({
    name: `neighborhood, ${hops}`,
    about: (/** @type {import('./workload.mjs').Questions} */ { middling }) => middling,
    words: () => ({
      attest: {
        query: `query($id: ID!) { neighborhood(of: [$id], hops: ${hops}) {
          members { entity { id name } hops more } relationships { id phrase subject { id } object { id } } complete } }`,
        plain: (/** @type {any} */ { neighborhood }) => neighborhood,
      },
    }),
  })),
  {
    name: 'timeline',
    about: ({ middling }) => middling,
    words: () => ({
      attest: {
        query: `query($id: ID!) { timeline(of: [$id], first: 20) { edges { node { __typename ... on Entity { id } ... on Relationship { id } } } } }`,
        plain: ({ timeline }) => timeline,
      },
    }),
  },
];
