import { ENTITY, plainEntity, width } from './workload.mjs';

/*
 * Levels of relationships, away from an entity: those of one type that it is the subject of, or those of any type and
 * direction; the first 10 by id, and 5 of each below.
 */

/** @typedef {import('./workload.mjs').Workload} Workload */
/** @typedef {import('./workload.mjs').Words} Words */

const EVIDENCE = 'id says locator source { id name }';

/** @type {readonly Workload[]} */
export const WALKS = [
  {
    name: 'by id',
    about: ({ any }) => any,
    words: ({ walkedType }) => typed(walkedType, 0, false),
    ofObjects: true,
  },
  ...[1, 2, 3].map((depth) => walk(`depth ${depth}`, depth, false)),
  ...[1, 2, 3].map((depth) => walk(`depth ${depth} with evidence`, depth, true)),
  ...[1, 2, 3].map((depth) => ({
    name: `any type, depth ${depth}`,
    about: (/** @type {import('./workload.mjs').Questions} */ { middling }) => middling,
    words: () => untyped(depth),
    ofObjects: /** @type {const} */ (true),
  })),
];

/**
 * @param {string} name
 * @param {number} depth
 * @param {boolean} hasEvidence
 * @returns {Workload}
 */
function walk(name, depth, hasEvidence) {
  return {
    name,
    about: ({ wide }) => wide,
    words: ({ walkedType }) => typed(walkedType, depth, hasEvidence),
    ofObjects: true,
  };
}

/**
 * @param {string} type
 * @param {number} depth
 * @param {boolean} hasEvidence
 */
function typed(type, depth, hasEvidence) {
  const evidence = hasEvidence ? 1 : 0;
  return {
    attest: {
      query: `query($id: ID!) { entity(id: $id) ${levels(
        depth,
        (below, first) =>
          `relationships(filter: { types: [${type}], modality: [ACTUAL] }, direction: OUT, first: ${first}) {
          edges { node { id type ${hasEvidence ? `evidence { ${EVIDENCE} }` : ''} object ${below} } } }`,
      )} }`,
      plain: (/** @type {any} */ { entity }) => fromAttest(entity),
    },
    neo4jGraphql: {
      query: `query($id: ID!) { entities(where: { id: { eq: $id } }) ${levels(depth, (below, first) =>
        hasEvidence
          ? `walkedStatements(first: ${first}) { id type evidence(sort: [{ id: ASC }]) { ${EVIDENCE} } object ${below} }`
          : `walkedConnection(first: ${first}, sort: [{ edge: { id: ASC } }]) { edges { properties { id type } node ${below} } }`,
      )} }`,
      plain: (/** @type {any} */ { entities }) => fromNeo4jGraphql(entities[0]),
    },
    handWritten: {
      path: (/** @type {import('./workload.mjs').Variables} */ { id }) => `/walk/${depth}/${evidence}/${id}`,
      plain: fromRows,
    },
  };
}

/** @param {number} depth @returns {{ attest: Words, handWritten: Words }} */
function untyped(depth) {
  return {
    attest: {
      query: `query($id: ID!) { entity(id: $id) ${levels(
        depth,
        (below, first) => `relationships(first: ${first}) { edges { node { id type } other ${below} } }`,
      )} }`,
      plain: ({ entity }) => fromAttest(entity),
    },
    handWritten: { path: ({ id }) => `/any/${depth}/${id}`, plain: fromRows },
  };
}

/**
 * The selection of an entity, with levels of relationships inside one another.
 * @param {number} depth
 * @param {(below: string, first: number) => string} level
 */
function levels(depth, level) {
  /** @type {(rest: number) => string} */
  const from = (rest) => `{ ${ENTITY} ${rest === 0 ? '' : level(from(rest - 1), width(rest, depth))} }`;
  return from(depth);
}

/** @param {any} entity @returns {unknown} */
function fromAttest(entity) {
  return walked(
    entity,
    entity.relationships?.edges,
    ({ node, other }) => [node, other ?? node.object],
    fromAttest,
  );
}

/** @param {any} entity @returns {unknown} */
function fromNeo4jGraphql(entity) {
  const rows = entity.walkedConnection?.edges ?? entity.walkedStatements;
  return walked(entity, rows, (row) => [row.properties ?? row, row.node ?? row.object], fromNeo4jGraphql);
}

/** @param {any} entity @returns {unknown} */
function fromRows(entity) {
  return walked(entity, entity.rows, (row) => [row, row.end], fromRows);
}

/**
 * @param {any} entity
 * @param {any[] | undefined} rows
 * @param {(row: any) => [relationship: any, end: any]} parts
 * @param {(entity: any) => unknown} next
 */
function walked(entity, rows, parts, next) {
  const plainRow = (/** @type {any} */ row) => {
    const [{ id, type, evidence }, end] = parts(row);
    return [id, type, evidence?.map(plainEvidence) ?? null, next(end)];
  };
  return [plainEntity(entity), rows?.map(plainRow) ?? null];
}

/** @param {any} evidence */
function plainEvidence({ id, says, locator, source }) {
  const [{ id: work, name }] = [source].flat();
  return [id, says, locator ?? null, work, name];
}
