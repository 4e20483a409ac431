/** @typedef {import('./workload.mjs').Workload} Workload */

/* Pages: of what an entity has, and of the whole graph, from deep in the list. */

/** What a page of an entity's relationships is asked for, by name. */
export const PAGES = {
  'by id': '',
  'of one type': 'filter: { types: [$TYPE] }, direction: OUT',
  'by relevance': 'orderBy: RELEVANCE',
  'latest first': 'orderBy: LATEST_FIRST',
  'known on a day': 'filter: { knownOn: "2015" }',
  'of two origins': 'filter: { minOrigins: 2 }',
};

/** @type {readonly Workload[]} */
export const LISTS = [
  ...Object.entries(PAGES).flatMap(([what, args]) =>
    /** @type {const} */ (['hub', 'ten']).map((of) => ({
      name: `page ${what}, ${of === 'hub' ? 'the largest hub' : 'an entity with ten'}`,
      about: (/** @type {import('./workload.mjs').Questions} */ questions) => questions[of],
      words: (/** @type {import('./workload.mjs').Questions} */ { walkedType }) => ({
        attest: {
          query: `query($id: ID!) { entity(id: $id) { relationships(${args.replace('$TYPE', walkedType)} first: 10) {
            edges { node { id type } other { id name } } } } }`,
          plain: (/** @type {any} */ { entity }) => entity.relationships.edges,
        },
      }),
    })),
  ),
  {
    name: 'filtered page, deep',
    about: ({ deep }) => deep,
    words: ({ listedType, listedClass }) => ({
      attest: {
        query: `query($after: String) { relationships(filter: { types: [${listedType}], modality: [ACTUAL] }, first: 20, after: $after) {
          edges { node { id type subject { id name } object { id name } } } } }`,
        plain: ({ relationships }) => relationships.edges.map((/** @type {any} */ { node }) => row(node)),
      },
      neo4jGraphql: {
        query: `query($afterId: String) { relationships(
            where: { type: { eq: "${listedType}" }, attest_class: { eq: "${listedClass}" }, id: { gt: $afterId } }, sort: [{ id: ASC }], limit: 20) {
          id type subject { id name } object { id name } } }`,
        plain: ({ relationships }) => relationships.map(row),
      },
      handWritten: { path: ({ afterId }) => `/list/${afterId}`, plain: (rows) => rows.map(row) },
    }),
  },
  {
    name: 'latest first, deep',
    about: ({ deepLatest }) => deepLatest,
    words: () => ({
      attest: {
        query: `query($after: String) { relationships(filter: { minOrigins: 2 }, orderBy: LATEST_FIRST, first: 20, after: $after) {
          edges { node { id type subject { id name } object { id name } } } } }`,
        plain: ({ relationships }) => relationships.edges,
      },
    }),
  },
  {
    name: 'advocacies',
    about: () => [{}],
    words: () => ({
      attest: {
        query:
          '{ advocacies(first: 20) { edges { node { id type subject { id name } object { id name } } } } }',
        plain: ({ advocacies }) => advocacies.edges.map((/** @type {any} */ { node }) => row(node)),
      },
      handWritten: { path: () => '/advocacies', plain: (rows) => rows.map(row) },
    }),
  },
];

/** @param {any} relationship */
function row({ id, type, subject, object }) {
  return [id, type, subject.id, subject.name, object.id, object.name];
}
