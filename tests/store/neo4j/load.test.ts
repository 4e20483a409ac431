import { beforeEach, expect, it } from 'vitest';
import { resolve } from '../../../src/domain/resolve.js';
import { draft } from '../../../src/store/audits/draft.js';
import { openNeo4jStore } from '../../../src/store/neo4j/neo4j-store.js';
import { describeNeo4j } from '../../neo4j/describe-neo4j.js';
import { cypher, testNeo4j } from '../../neo4j/driver.js';
import { emptyDatabase, inconsistencies, storedGraph } from '../../neo4j/graph.js';
import { load } from '../../neo4j/load.js';
import { AFTER, BEFORE } from './two-datasets.js';

const NOTHING = { added: 0, changed: 0, removed: 0 };

describeNeo4j('load', () => {
  beforeEach(emptyDatabase);

  it('fills an empty database', async () => {
    expect(await load(BEFORE, testNeo4j())).toEqual({
      revision: BEFORE.revision,
      entities: { added: 8, changed: 0, removed: 0, unchanged: 0 },
      relationships: { added: 6, changed: 0, removed: 0, unchanged: 0 },
      attributes: { added: 4, changed: 0, removed: 0, unchanged: 0 },
      transactions: 'ONE',
    });
    expect(await inconsistencies()).toEqual([]);
  });

  it('changes nothing when run again', async () => {
    await load(BEFORE, testNeo4j());
    const before = await storedGraph();
    expect(await load(BEFORE, testNeo4j())).toEqual({
      revision: BEFORE.revision,
      entities: { ...NOTHING, unchanged: 8 },
      relationships: { ...NOTHING, unchanged: 6 },
      attributes: { ...NOTHING, unchanged: 4 },
      transactions: 'NONE',
    });
    expect(await storedGraph()).toEqual(before);
  });

  it.each([
    ['in one transaction', 1_000, 'ONE'],
    ['in several', 4, 'SEVERAL'],
  ])('writes the difference %s and leaves what loading it afresh leaves', async (_, max, transactions) => {
    await load(AFTER, testNeo4j());
    const fresh = await storedGraph();
    await emptyDatabase();
    await load(BEFORE, testNeo4j());
    expect(await load(AFTER, testNeo4j(), { maxChangesPerTransaction: max })).toEqual({
      revision: AFTER.revision,
      entities: { added: 2, changed: 4, removed: 3, unchanged: 1 },
      relationships: { added: 2, changed: 4, removed: 2, unchanged: 0 },
      attributes: { added: 1, changed: 2, removed: 2, unchanged: 0 },
      transactions,
    });
    expect(await storedGraph()).toEqual(fresh);
    expect(await inconsistencies()).toEqual([]);
  });

  it('writes of a relationship alone how well connected its ends have become', async () => {
    const people = ['ann', 'bob', 'cem'].map((id) => draft.plain('Person', id, id));
    const met = (id: string, a: string, b: string) =>
      draft.relationship(id, [a, 'MET', b], [draft.evidence('report', 'They met.')]);
    const withRelationships = (...relationships: ReturnType<typeof met>[]) =>
      resolve({
        title: 'Who met',
        description: null,
        entities: [draft.work('report', 'A report'), ...people],
        relationships,
      });
    const first = met('first', 'ann', 'bob');
    const more = withRelationships(first, met('second', 'bob', 'cem'));
    await load(more, testNeo4j());
    const fresh = await storedGraph();
    await emptyDatabase();
    await load(withRelationships(first), testNeo4j());
    expect((await load(more, testNeo4j())).relationships).toEqual({ ...NOTHING, added: 1, unchanged: 1 });
    expect(await storedGraph()).toEqual(fresh);
  });

  it('writes a new title alone', async () => {
    await load(BEFORE, testNeo4j());
    const renamed = { ...BEFORE, revision: 'renamed', title: 'Renamed', description: null };
    expect((await load(renamed, testNeo4j())).entities).toEqual({ ...NOTHING, unchanged: 8 });
    expect(await cypher('MATCH (d:Dataset) RETURN d.title AS title, d.description AS description')).toEqual([
      { title: 'Renamed', description: null },
    ]);
  });

  it('repairs a record that was not written to its end', async () => {
    await load(BEFORE, testNeo4j());
    const sound = await storedGraph();
    await cypher(`
      MATCH (r:Statement {id: 'met'})<-[:OF]-(v:Evidence), ()-[native {id: 'met'}]->()
      DETACH DELETE v DELETE native REMOVE r.attest_hash`);
    expect((await load(BEFORE, testNeo4j())).relationships).toEqual({ ...NOTHING, changed: 1, unchanged: 5 });
    expect(await storedGraph()).toEqual(sound);
  });

  it('gives each entity its kind as a label, and how many affirmed ties it has', async () => {
    await load(BEFORE, testNeo4j());
    await load(AFTER, testNeo4j());
    expect(
      await cypher(
        "MATCH (e:Entity) WHERE e.id IN ['ada', 'ben'] RETURN labels(e) AS labels, e.degree AS degree ORDER BY e.id",
      ),
    ).toEqual([
      { labels: ['Entity', 'Person'], degree: 3 },
      { labels: ['Entity', 'Group'], degree: 3 },
    ]);
  });

  it('lets nobody who looks for pardons find a denial or a plan', async () => {
    await load(BEFORE, testNeo4j());
    expect(await cypher('MATCH ()-[r:PARDONED]->() RETURN r.id AS id')).toEqual([{ id: 'pardoned' }]);
    expect(
      await cypher(
        "MATCH (a)-[r:NEGATED|PLANNED|POSSIBLE {type: 'PARDONED'}]->(b) RETURN type(r) AS type, a.id AS a, b.id AS b ORDER BY type",
      ),
    ).toEqual([
      { type: 'NEGATED', a: 'ada', b: 'ben' },
      { type: 'PLANNED', a: 'ben', b: 'ada' },
    ]);
  });

  it('lets nobody find by accident what rests on withdrawn reports alone', async () => {
    await load(AFTER, testNeo4j());
    expect(await cypher('MATCH ()-[r:PARDONED|MET]->() RETURN r.id AS id')).toEqual([{ id: 'pardoned' }]);
    expect(
      await cypher('MATCH ()-[r:UNSUPPORTED]->() RETURN r.id AS id, r.type AS type ORDER BY id'),
    ).toEqual([
      { id: 'met', type: 'MET' },
      { id: 'to-pardon', type: 'PARDONED' },
    ]);
  });

  it('hangs evidence and qualifiers from the statement', async () => {
    await load(BEFORE, testNeo4j());
    expect(
      await cypher(`
        MATCH (v:Evidence)-[:OF]->(:Event {id: 'visit'}), (v)-[:CITES]->(source:Work)
        MATCH (v)-[speaks:ATTRIBUTED_TO]->(speaker)
        RETURN source.name AS source, speaker.id AS speaker, speaks.position AS position ORDER BY position`),
    ).toEqual([
      { source: 'The paper', speaker: 'ben', position: 0 },
      { source: 'The paper', speaker: 'ada', position: 1 },
    ]);
    expect(
      await cypher(`
        MATCH (:Relationship {id: 'to-pardon'})-[q:QUALIFIED_BY]->(r:Relationship)
        RETURN q.role AS role, q.position AS position, r.id AS id ORDER BY position`),
    ).toEqual([
      { role: 'REACTION_TO', position: 0, id: 'pardoned' },
      { role: 'REACTION_TO', position: 1, id: 'not-pardoned' },
    ]);
  });

  it('brings a database of the first layout to this one, and is not read before', async () => {
    await load(AFTER, testNeo4j());
    const fresh = await storedGraph();
    await cypher('MATCH (r:Attribute)<-[:OF]-(v:Evidence) DETACH DELETE r, v');
    await cypher(`MATCH (r:Statement) SET r:Claim REMOVE r:Statement:Relationship, r.modality`);
    await cypher('MATCH (d:Dataset) REMOVE d.layout');
    await cypher('CREATE CONSTRAINT attest_claim IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE');
    const store = await openNeo4jStore(testNeo4j());
    try {
      await expect(store.dataset()).rejects.toMatchObject({ code: 'EMPTY' });
      await cypher('MATCH (r:Claim) SET r.attest_hash = "of another layout"');
      expect(await load(AFTER, testNeo4j())).toMatchObject({ transactions: 'ONE' });
      expect((await store.dataset()).revision).toBe(AFTER.revision);
    } finally {
      await store.close();
    }
    expect(await storedGraph()).toEqual(fresh);
    expect(await inconsistencies()).toEqual([]);
    expect(await cypher("SHOW INDEXES YIELD name WHERE name STARTS WITH 'attest_claim' RETURN name")).toEqual(
      [],
    );
  });
});
