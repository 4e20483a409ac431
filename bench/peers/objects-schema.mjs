/**
 * @typedef {import('../../src/domain/entity.js').Entity} Entity
 * @typedef {import('../../src/domain/relationship.js').Relationship} Relationship
 * @typedef {{
 *   entities: readonly Entity[],
 *   relationships: readonly Relationship[],
 *   unsupported: readonly string[],
 * }} Objects `unsupported`: ids of the relationships that no evidence counts for.
 */

/** The part of the schema of Attest that is asked for, with arguments that say the same. @param {Objects} objects */
export function typeDefs({ relationships }) {
  return `
    type Query { entity(id: ID!): Entity }
    enum RelationshipType { ${[...new Set(relationships.map(({ type }) => type))].join(' ')} }
    enum Direction { OUT IN ANY }
    enum Modality { ACTUAL PLANNED POSSIBLE }
    enum Polarity { AFFIRMED NEGATED }
    enum EntityKind { PERSON GROUP ORGANIZATION PLACE EVENT WORK TOPIC }
    input RelationshipFilter { types: [RelationshipType!] modality: [Modality!] polarity: [Polarity!] }
    type Entity {
      id: ID! name: String! kind: EntityKind!
      relationships(filter: RelationshipFilter, direction: Direction = ANY, first: Int = 20): RelationshipConnection!
    }
    type RelationshipConnection { edges: [RelationshipEdge!]! }
    type RelationshipEdge { node: Relationship! other: Entity! }
    type Relationship { id: ID! type: RelationshipType! polarity: Polarity! object: Entity! evidence: [Evidence!]! }
    type Evidence { id: ID! says: String! locator: String source: Entity! }`;
}

/** Maps by id, and lists of each entity by direction, sorted by id. @param {Objects} objects */
export function resolvers({ entities, relationships, unsupported }) {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const hidden = new Set(unsupported);
  /** @type {Record<string, Map<string, Relationship[]>>} */
  const lists = { OUT: new Map(), IN: new Map(), ANY: new Map() };
  const add = (
    /** @type {string} */ direction,
    /** @type {string} */ end,
    /** @type {Relationship} */ relationship,
  ) => {
    const list = lists[direction]?.get(end);
    if (list) list.push(relationship);
    else lists[direction]?.set(end, [relationship]);
  };
  for (const relationship of relationships) {
    if (hidden.has(relationship.id)) continue;
    add('OUT', relationship.subject, relationship);
    add('IN', relationship.object, relationship);
    for (const end of new Set([relationship.subject, relationship.object])) add('ANY', end, relationship);
  }

  /** @param {Entity} entity @param {any} asked */
  function page({ id }, { filter, direction, first }) {
    const { types, modality, polarity = ['AFFIRMED'] } = filter ?? {};
    const edges = [];
    for (const node of lists[direction]?.get(id) ?? []) {
      if (types && !types.includes(node.type)) continue;
      if (modality && !modality.includes(node.modality)) continue;
      if (!polarity.includes(node.polarity)) continue;
      edges.push({ node, other: byId.get(node.subject === id ? node.object : node.subject) });
      if (edges.length === first) break;
    }
    return { edges };
  }

  return {
    Query: {
      entity: (/** @type {unknown} */ _, /** @type {{ id: string }} */ { id }) => byId.get(id) ?? null,
    },
    Entity: { kind: (/** @type {Entity} */ { kind }) => kind.toUpperCase(), relationships: page },
    Relationship: { object: (/** @type {Relationship} */ { object }) => byId.get(object) },
    Evidence: { source: (/** @type {{ source: string }} */ { source }) => byId.get(source) },
  };
}
