/** The kinds of things the graph knows. The names are also the GraphQL types and the Neo4j labels. */
export const ENTITY_KINDS = ['Person', 'Group', 'Organization', 'Place', 'Event', 'Work', 'Topic'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];
