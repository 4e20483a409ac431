import { afterAll, expect, it } from 'vitest';
import { readDataset } from '../../src/dataset/read-dataset.js';
import type { Dataset } from '../../src/domain/dataset.js';
import { nativeType } from '../../src/domain/native-type.js';
import { cypher as cypherScript } from '../../src/exchange/export/cypher.js';
import { memoryStore } from '../../src/store/memory/memory-store.js';
import { folderOf } from '../dataset/problems-in.js';
import { exported } from '../exchange/export/export-to.js';
import { describeNeo4j } from '../neo4j/describe-neo4j.js';
import { cypher, testDriver } from '../neo4j/driver.js';
import { emptyDatabase, storedGraph } from '../neo4j/graph.js';

/** What a text in quotes might be taken for. */
const TEXTS = [
  "it's \\' over'); MATCH (n) DETACH DELETE n; //",
  '\\u0027 and \\\\u0027 and \\',
  'a;\nb;\r\n// c\t"d"',
  '`x` $y {z} */',
  'nul \u0000 line \u2028 next \u0085 end',
  'é 𝓗 日本',
  '1 ␞ 2 ␟ 3 ␝ 4',
];

/** What stands between the cells of the script is no part of a text. */
const carried = (text: string) => text.replace(/[␞␟␝]/g, '\ufffd');

describeNeo4j('a Cypher script', () => {
  afterAll(async () => {
    await emptyDatabase();
    for (const label of ['entity', 'statement', 'evidence'])
      await cypher(`DROP CONSTRAINT attest_export_${label} IF EXISTS`);
  });

  async function run(dataset: Dataset): Promise<void> {
    const script = String((await exported(memoryStore(dataset), cypherScript)).get(''));
    const driver = testDriver();
    try {
      const statements = script.split(/;\n/).filter((text) => text.trim() !== '');
      for (const text of statements) await driver.executeQuery(text);
    } finally {
      await driver.close();
    }
  }

  it('makes the graph in an empty Neo4j, and run again changes nothing', async () => {
    const seed = await readDataset('seed');
    await emptyDatabase();
    await run(seed);
    const [counts] = await cypher(`
      RETURN COUNT { (:Entity) } AS entities, COUNT { (:Statement:Relationship) } AS relationships,
        COUNT { (:Statement:Attribute) } AS attributes, COUNT { (:Evidence)-[:OF]->() } AS evidence,
        COUNT { (:Evidence)-[:CITES]->(:Work) } AS citations, COUNT { (:Statement)-[:SUBJECT]->(:Entity) } AS subjects,
        COUNT { (:Evidence)-[:ATTRIBUTED_TO]->() } AS speakers, COUNT { (:Statement)-[:QUALIFIED_BY]->() } AS qualifiers,
        COUNT { (n:Work) WHERE n.publishedOnLatest < date('2018-06-30') AND NOT n.unnamed } AS early`);
    const statements = [...seed.relationships, ...seed.attributes];
    const events = seed.entities.filter((one) => one.kind === 'Event');
    const evidence = [...statements, ...events].flatMap((one) => one.evidence);
    expect(counts).toEqual({
      entities: seed.entities.length,
      relationships: seed.relationships.length,
      attributes: seed.attributes.length,
      evidence: evidence.length,
      citations: evidence.length,
      subjects: seed.relationships.length,
      speakers: evidence.flatMap(({ attributedTo }) => attributedTo).length,
      qualifiers: statements
        .flatMap(({ qualifiers }) => qualifiers)
        .flatMap(({ entities, relationships }) => [...entities, ...relationships]).length,
      early: seed.entities.filter(
        (one) =>
          one.kind === 'Work' && !one.unnamed && (one.publishedOn?.latest ?? Number.MAX_VALUE) < 17_712,
      ).length,
    });
    const native = await cypher(
      'MATCH (a:Entity)-[r]->(b:Entity) WHERE r.id IS NOT NULL RETURN a.id AS a, type(r) AS type, r.id AS id, b.id AS b ORDER BY id',
    );
    expect(native).toEqual(
      seed.relationships.map((it) => ({ a: it.subject, type: nativeType(it), id: it.id, b: it.object })),
    );
    const before = await storedGraph();
    await run(seed);
    expect(await storedGraph()).toEqual(before);
  });

  it('keeps every text as it is, and runs none', async () => {
    const dataset = await readDataset(
      await folderOf({
        'dataset.yaml': 'title: "Odd; // texts"\n',
        'all.jsonl': TEXTS.map(
          (text, at) =>
            `${JSON.stringify({ entity: { id: `t-${at}`, kind: 'Person', name: text, aliases: [text], description: text } })}\n`,
        ).join(''),
      }),
    );
    await emptyDatabase();
    await run(dataset);
    const stored = await cypher(
      'MATCH (n:Person) RETURN n.name AS name, n.aliases AS aliases, n.description AS description ORDER BY n.id',
    );
    expect(stored).toEqual(
      dataset.entities.map(({ name, description }) => ({
        name: carried(name),
        aliases: [carried(name)],
        description: description && carried(description),
      })),
    );
  });
});
