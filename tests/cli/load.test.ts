import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { BASE, folderOf } from '../dataset/problems-in.js';
import { attest } from '../e2e/command.js';
import { describeNeo4j } from '../neo4j/describe-neo4j.js';
import { cypher, testDriver, testNeo4j } from '../neo4j/driver.js';
import { emptyDatabase } from '../neo4j/graph.js';

const MET = `relationships:
  - { id: met, subject: ann, type: MET, object: bob, evidence: [{ source: paper, says: They met. }] }
`;
const CHANGED = {
  ...BASE,
  'base.yaml': String(BASE['base.yaml']).replace('name: Ann', 'name: Anna'),
  'test.yaml': MET,
};

/** A statement has no file where there is no such statement. */
const PRINTED = `# OUT holds revision …. While Neo4j is stopped, or has no such database:
neo4j-admin \\
  database \\
  import \\
  full \\
  people \\
  '--nodes=Dataset=OUT/dataset.csv' \\
  '--nodes=Entity=OUT/entities.csv' \\
  '--nodes=Statement:Relationship=OUT/relationships.csv' \\
  '--nodes=Evidence=OUT/evidence.csv' \\
  '--relationships=OUT/native.csv' \\
  '--relationships=OF=OUT/of-entity.csv' \\
  '--relationships=OF=OUT/of-statement.csv' \\
  '--relationships=CITES=OUT/cites.csv' \\
  --array-delimiter=U+001F \\
  --multiline-fields=true \\
  '--report-file=OUT/import.report'
# Then start Neo4j, and make the constraints and indexes, without which nothing is found:
cypher-shell -f 'OUT/schema.cypher'
# Later, attest load writes what differs.
`;

describe('attest load', () => {
  it('needs the address of a Neo4j, and its password', async () => {
    const folder = await folderOf(BASE);
    expect(await run([folder], {})).toEqual({
      status: 2,
      printed: 'attest: Expected the address of a Neo4j. Set NEO4J_URI, such as bolt://127.0.0.1:7687.\n',
    });
    expect(await run([folder], { NEO4J_URI: 'bolt://127.0.0.1:1' })).toEqual({
      status: 2,
      printed: 'attest: Expected a password for bolt://127.0.0.1:1. Set NEO4J_PASSWORD.\n',
    });
  });

  it('with --offline needs no Neo4j: it writes files, and prints how to import them', async () => {
    const folder = await folderOf(CHANGED);
    const out = join(folder, 'files for import');
    const { status, printed } = await run([folder, '--offline', out, '--neo4j-database', 'people'], {});
    expect([status, printed.replaceAll(out, 'OUT')]).toEqual([0, PRINTED]);
    expect(await readdir(out)).toEqual(
      expect.arrayContaining(['entities.csv', 'native.csv', 'schema.cypher']),
    );
    expect(await run([folder, '--offline', out], {})).toEqual({
      status: 2,
      printed: `attest: Expected an empty folder, or none, at ${out}, but it holds "cites.csv"; name another.\n`,
    });
  });

  it('says that there is no server, and exits 3', async () => {
    expect(
      await run([await folderOf(BASE)], { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'irrelevant' }),
    ).toEqual({
      status: 3,
      printed:
        'attest: Cannot reach Neo4j at bolt://127.0.0.1:1 (connect ECONNREFUSED 127.0.0.1:1); start it, or correct NEO4J_URI.\n',
    });
  });
});

describeNeo4j('attest load', () => {
  beforeEach(emptyDatabase);

  it('says what it added, changed, removed and left as it was', async () => {
    const first = await load(['--batch', '1000', await folderOf(BASE)]);
    expect(first).toEqual({
      status: 0,
      printed: report(
        '5 added, 0 changed, 0 removed, 0 unchanged',
        '0 added, 0 changed, 0 removed, 0 unchanged',
      ),
    });
    expect(await load([await folderOf(CHANGED)])).toEqual({
      status: 0,
      printed: report(
        '0 added, 1 changed, 0 removed, 4 unchanged',
        '1 added, 0 changed, 0 removed, 0 unchanged',
      ),
    });
    expect(await load([await folderOf(CHANGED)])).toEqual({
      status: 0,
      printed: report(
        '0 added, 0 changed, 0 removed, 5 unchanged',
        '0 added, 0 changed, 0 removed, 1 unchanged',
      ),
    });
  });

  it('refuses a bad dataset and changes nothing', async () => {
    await load([await folderOf(BASE)]);
    const { status, printed } = await load([
      await folderOf({ ...BASE, 'test.yaml': MET.replace('ann', 'anna') }),
    ]);
    expect([status, printed.split('\n').at(-2)]).toEqual([
      1,
      'attest: The dataset has 1 problem; nothing was loaded.',
    ]);
    expect(await cypher('MATCH (r:Statement) RETURN r.id')).toEqual([]);
  });

  it('refuses another dataset than the one that is there, and says what would go, unless it is to replace that', async () => {
    await load([await folderOf(CHANGED)]);
    const another = await folderOf({
      'dataset.yaml': 'title: Another\n',
      'all.yaml':
        'entities: [{ id: ann, kind: Person, name: Ann }, { id: carl, kind: Person, name: Carl }]\n',
    });
    expect(await load([another])).toEqual({
      status: 2,
      printed:
        'attest: Expected another state of the dataset that is there, “A test”, but “Another” shares 1 of its 2 ids with it, ' +
        'and loading it would remove 5 entities and statements. Check the folder and the database; to replace what is ' +
        'there, say so (--replace; in the library `replace: true`).\n',
    });
    expect(await cypher('MATCH (e:Entity) RETURN count(e) AS count')).toEqual([{ count: 5 }]);
    expect(await load(['--replace', another])).toEqual({
      status: 0,
      printed: report(
        '1 added, 1 changed, 4 removed, 0 unchanged',
        '0 added, 0 changed, 1 removed, 0 unchanged',
      ),
    });
  });

  it('takes a dataset that only grows, however much', async () => {
    const small = {
      'dataset.yaml': 'title: Small\n',
      'all.yaml': 'entities: [{ id: ann, kind: Person, name: Ann }]\n',
    };
    await load([await folderOf(small)]);
    expect((await load([await folderOf(CHANGED)])).status).toBe(0);
  });

  it('says that the password is wrong, does not repeat it, and exits 4', async () => {
    const { uri } = testNeo4j();
    const stranger = { NEO4J_URI: uri, NEO4J_USERNAME: 'stranger', NEO4J_PASSWORD: 'wrong-word' };
    expect(await run([await folderOf(BASE)], stranger)).toEqual({
      status: 4,
      printed: `attest: Neo4j at ${uri} refused the user "stranger" (Unauthorized); check NEO4J_USERNAME and NEO4J_PASSWORD.\n`,
    });
  });

  it('with --if-empty leaves alone what was loaded before', async () => {
    const folder = await folderOf(BASE);
    expect((await load(['--if-empty', folder])).printed).toContain('5 added');
    const { status, printed } = await load(['--if-empty', await folderOf(CHANGED)]);
    expect([status, printed]).toEqual([
      0,
      expect.stringMatching(/^bolt:\S+ holds revision [0-9a-f]{16} already, and was left as it is\.\n$/),
    ]);
  });

  it('killed by kill -9 while it writes, has changed nothing, and works when run again', async () => {
    await load([await folderOf(BASE)]);
    const folder = await folderOf(CHANGED);
    const driver = testDriver();
    const session = driver.session();
    try {
      const blocking = session.beginTransaction();
      await blocking.run("MATCH (e:Entity {id: 'ann'}) SET e.locked = true");
      const loader = attest(['load', folder], environment());
      while ((await cypher(BLOCKED)).length === 0);
      loader.process.kill('SIGKILL');
      expect(await loader.ended).toBe('SIGKILL');
      await blocking.rollback();
    } finally {
      await driver.close();
    }
    expect(
      await cypher("MATCH (e:Entity {id: 'ann'}), (d:Dataset) RETURN e.name AS name, d.state AS state"),
    ).toEqual([{ name: 'Ann', state: 'READY' }]);
    // As if the time of its lease had passed.
    await cypher('MATCH (d:Dataset) SET d.leaseUntil = 0');
    expect((await load([folder])).printed).toBe(
      report('0 added, 1 changed, 0 removed, 4 unchanged', '1 added, 0 changed, 0 removed, 0 unchanged'),
    );
  });
});

const BLOCKED = "SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN status";

function environment(): Record<string, string> {
  const { uri, user, password } = testNeo4j();
  return { NEO4J_URI: uri, NEO4J_USERNAME: user, NEO4J_PASSWORD: password };
}

const load = (args: readonly string[]) => run(args, environment());

/** Revisions are hashes, and stand as …. */
async function run(args: readonly string[], env: Readonly<Record<string, string>>) {
  const { ended, printed } = attest(['load', ...args], env);
  const status = await ended;
  return {
    status,
    printed: args.includes('--if-empty') ? printed() : printed().replace(/[0-9a-f]{16}/, '…'),
  };
}

function report(entities: string, relationships: string): string {
  return `entities:      ${entities}\nrelationships: ${relationships}\n${testNeo4j().uri} holds revision ….\n`;
}
