import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset.js';
import type { ChangesSince } from '../../../src/store/change-log.js';
import { openNeo4jStore } from '../../../src/store/neo4j/neo4j-store.js';
import { describeNeo4j } from '../../neo4j/describe-neo4j.js';
import { cypher, testNeo4j } from '../../neo4j/driver.js';
import { emptyDatabase, inconsistencies, type StoredGraph, storedGraph } from '../../neo4j/graph.js';
import { load } from '../../neo4j/load.js';
import { AFTER, BEFORE } from './two-datasets.js';

const LOADER = fileURLToPath(new URL('load-and-die.mjs', import.meta.url));

describeNeo4j('a load that is killed', () => {
  let folder: string;
  const graphs = new Map<Dataset, StoredGraph>();
  /** From BEFORE to AFTER, of a load that nothing stops. */
  let changes: ChangesSince;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'attest-killed-'));
    for (const dataset of [AFTER, BEFORE]) {
      await emptyDatabase();
      await load(dataset, testNeo4j());
      graphs.set(dataset, await storedGraph());
    }
    await load(AFTER, testNeo4j());
    changes = await changesSince(BEFORE);
    await writeFile(join(folder, 'after.json'), JSON.stringify(AFTER));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** Kills it at each point in turn, and completes it with either dataset. @returns the stages at which it died. */
  async function killedEverywhere(maxChanges: number): Promise<Set<string>> {
    const stages = new Set<string>();
    for (let diesAt = 0; ; diesAt++) {
      await load(BEFORE, testNeo4j());
      const stage = await loadAndDie(join(folder, 'after.json'), diesAt, maxChanges);
      if (stage === '') return stages;
      stages.add(stage);
      expect(await revisionReadable(), stage).toBeOneOf([BEFORE.revision, 'LOADING']);

      // As if the time of its lease had passed.
      await cypher('MATCH (d:Dataset) SET d.leaseUntil = 0');
      const next = diesAt % 2 === 0 ? AFTER : BEFORE;
      await load(next, testNeo4j(), { maxChangesPerTransaction: maxChanges });
      expect(await storedGraph(), `${stage} ${diesAt}`).toEqual(graphs.get(next));
      expect(await inconsistencies()).toEqual([]);
      // The log tells of what was there, not of the half that the killed load left.
      if (next === AFTER) expect(await changesSince(BEFORE), `${stage} ${diesAt}`).toEqual(changes);
      expect(await cypher('MATCH (l:ChangeLog) WHERE l.fromRevision = l.toRevision RETURN l')).toEqual([]);
    }
  }

  it('in one transaction is completed by the next', { timeout: 300_000 }, async () => {
    expect(await killedEverywhere(1_000)).toEqual(
      new Set(['COMPARING', 'WRITING', 'SWITCHING', 'FINISHING']),
    );
  });

  it('in several transactions is completed by the next', { timeout: 300_000 }, async () => {
    expect(await killedEverywhere(4)).toEqual(new Set(['COMPARING', 'WRITING', 'FINISHING']));
  });
});

/** @returns the stage at which it died; empty where it came to its end. */
async function loadAndDie(file: string, diesAt: number, maxChanges: number): Promise<string> {
  const { uri, user, password } = testNeo4j();
  const loader = spawn(process.execPath, [LOADER, file, String(diesAt), String(maxChanges)], {
    env: { ...process.env, NEO4J_URI: uri, NEO4J_USERNAME: user, NEO4J_PASSWORD: password },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let stage = '';
  loader.stdout.setEncoding('utf8').on('data', (text: string) => {
    stage += text;
  });
  const [status, signal] = await once(loader, 'close');
  expect(status ?? signal).toBe(stage === '' ? 0 : 'SIGKILL');
  return stage;
}

/** The revision that readers get, or why they get none. */
async function changesSince({ revision }: Dataset): Promise<ChangesSince> {
  const store = await openNeo4jStore(testNeo4j());
  try {
    return (await store.changesSince(revision)).value;
  } finally {
    await store.close();
  }
}

async function revisionReadable(): Promise<string> {
  const store = await openNeo4jStore(testNeo4j());
  try {
    return (await store.dataset()).revision;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  } finally {
    await store.close();
  }
}
