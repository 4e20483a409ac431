import { isDeepStrictEqual } from 'node:util';
import type { Evidence } from '../../src/domain/relationship.js';
import type { Neo4jConnection } from '../../src/store/neo4j/neo4j-connection.js';
import { cypher, testNeo4j } from './driver.js';

export interface StoredGraph {
  readonly nodes: unknown[];
  readonly relationships: unknown[];
}

/** All that the database holds of a dataset, in a fixed order: not the counters and the lease of the (:Dataset), nor what earlier loads changed. */
export async function storedGraph(connection: Neo4jConnection = testNeo4j()): Promise<StoredGraph> {
  const [nodes, relationships] = await Promise.all([
    cypher(NODES, {}, connection),
    cypher(RELATIONSHIPS, {}, connection),
  ]);
  return { nodes, relationships };
}

const NODES = `
  MATCH (n) WHERE NOT n:AttestTests AND NOT n:ChangeLog
  WITH n, n {.*, version: null, leaseKey: null, leaseHolder: null, leaseUntil: null} AS properties
  RETURN COLLECT { UNWIND labels(n) AS label RETURN label ORDER BY label } AS labels, properties ORDER BY labels, n.id`;

const RELATIONSHIPS = `
  MATCH (a)-[r]->(b)
  RETURN a.id AS start, type(r) AS type, properties(r) AS properties, b.id AS end
  ORDER BY start, type, end, r.id, r.role, r.position`;

/** Some at a time: a transaction of all that a large dataset leaves is more than the memory of a small server. */
export async function emptyDatabase(): Promise<void> {
  for (let deleted = 1; deleted > 0; ) {
    const [row] = await cypher(
      'MATCH (n) WHERE NOT n:AttestTests WITH n LIMIT 2000 DETACH DELETE n RETURN count(*) AS deleted',
    );
    deleted = Number(row?.deleted);
  }
}

/**
 * Where the native relationships between entities are not what the statements say, or something hangs from nothing; empty in
 * a sound graph.
 */
export async function inconsistencies(): Promise<unknown[]> {
  const found = [PROJECTION, UNCLAIMED, ATTRIBUTES, ORPHANS].map((query) => cypher(query));
  return (await Promise.all([...found, untoldEvidence()])).flat();
}

/** What the node of a relationship has and its native relationship does not. */
const OF_NODE_ALONE = [
  ...[
    'attest_record',
    'attest_evidence',
    'attest_hash',
    'phrase',
    'detail',
    'conflicts',
    'formerIds',
    'attest_earlierIds',
  ],
  ...[
    'attest_earliestFirst',
    'attest_latestFirst',
    'attest_newestFirst',
    'attest_weight',
    'attest_relevance',
  ],
  'attest_foldedDetail',
  ...['attest_class', 'attest_subjectRelevance', 'attest_objectRelevance'],
  ...['attest_soleSupports', 'attest_knownSoleSupports', 'attest_soleSupportsWithUndated'],
];

/** Each relationship has one native relationship, of the type that polarity and modality say, which holds all else that it holds. */
const PROJECTION = `
  MATCH (r:Relationship)
  OPTIONAL MATCH (:Entity {id: r.subjectId})-[native {id: r.id}]->(:Entity {id: r.objectId})
  WITH r, collect(native) AS natives,
    CASE WHEN r.citations = 0 THEN 'UNSUPPORTED' WHEN r.polarity = 'NEGATED' THEN 'NEGATED' WHEN r.modality = 'ACTUAL' THEN r.type ELSE r.modality END AS type
  WHERE size(natives) <> 1 OR type(natives[0]) <> type
    OR any(name IN keys(natives[0]) WHERE natives[0][name] <> r[name])
    OR any(name IN keys(r) + keys(natives[0]) WHERE (name IN keys(natives[0])) = (name IN ${JSON.stringify(OF_NODE_ALONE)}))
  RETURN r.id AS relationship, [native IN natives | type(native)] AS natives`;

const UNCLAIMED = `
  MATCH (:Entity)-[native]->(:Entity)
  WHERE NOT EXISTS { (:Relationship {id: native.id}) }
  RETURN native.id AS unclaimed`;

/** Each statement is of one sort, and each attribute leads to its entity, and to the one that is its value. */
const ATTRIBUTES = `
  MATCH (r:Statement)
  WHERE r:Relationship = r:Attribute
    OR (r:Attribute AND COUNT { (r)-[:SAID_OF]->(:Entity {id: r.entityId}) } <> 1)
    OR COUNT { (r)-[:SAID_OF]->() } <> CASE WHEN r:Attribute THEN 1 ELSE 0 END
    OR COUNT { (r)-[:HAS_VALUE]->(:Entity {id: r.valueEntityId}) } <> CASE r.valueKind WHEN 'ENTITY' THEN 1 ELSE 0 END
  RETURN r.id AS statement`;

const ORPHANS = `
  MATCH (v:Evidence)
  WHERE COUNT { (v)-[:OF]->() } <> 1 OR COUNT { (v)-[:CITES]->(:Work) } <> 1
  RETURN v.id AS orphan`;

/** The evidence that the text of a record tells, where the (:Evidence) around its node do not say the same. */
async function untoldEvidence(): Promise<unknown[]> {
  const records = await cypher(EVIDENCE_OF_RECORDS);
  return records.flatMap(({ id, text, around }) => {
    const told = (JSON.parse(String(text ?? '[]')) as Evidence[]).map(
      ({ id, source, says, attributedTo, through }) => ({
        id,
        source,
        says,
        attributedTo,
        through: through.slice(1).sort(),
      }),
    );
    return isDeepStrictEqual(told, around) ? [] : [{ id, told, around }];
  });
}

const EVIDENCE_OF_RECORDS = `
  MATCH (record:Entity|Statement)
  CALL (record) {
    MATCH (record)<-[:OF]-(v:Evidence)
    WITH v ORDER BY v.id
    RETURN collect({
      id: v.id, says: v.says,
      source: [(v)-[:CITES]->(source) | source.id][0],
      attributedTo: COLLECT { MATCH (v)-[by:ATTRIBUTED_TO]->(speaker) RETURN speaker.id ORDER BY by.position },
      through: COLLECT { MATCH (v)-[:CAME_THROUGH]->(work) RETURN work.id ORDER BY work.id }
    }) AS around
  }
  RETURN record.id AS id, record.attest_evidence AS text, around`;
