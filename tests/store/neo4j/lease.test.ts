import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { StoreError } from '../../../src/domain/errors.js';
import { Lease } from '../../../src/store/neo4j/lease.js';
import { describeNeo4j } from '../../neo4j/describe-neo4j.js';
import { cypher, testDriver, testNeo4j } from '../../neo4j/driver.js';
import { load } from '../../neo4j/load.js';
import { AFTER, BEFORE } from './two-datasets.js';

describeNeo4j('the lease of a loader', () => {
  let driver: Driver;
  beforeAll(async () => {
    driver = testDriver();
    await load(BEFORE, testNeo4j());
  });
  afterAll(() => driver.close());

  it('refuses a second loader, by the name of the first', async () => {
    const lease = await Lease.acquire(driver);
    try {
      const refused = await load(AFTER, testNeo4j()).catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(StoreError);
      expect(refused).toMatchObject({
        code: 'LEASED',
        message: expect.stringMatching(
          /^Neo4j is being loaded by attest load on .+ \(process \d+\); wait until/,
        ),
      });
    } finally {
      await lease.release();
    }
    expect(await cypher('MATCH (d:Dataset) RETURN d.revision AS revision')).toEqual([
      { revision: BEFORE.revision },
    ]);
  });

  it('of a loader that has died is waited for, and taken', async () => {
    await cypher(`
      MATCH (d:Dataset) SET d.leaseKey = 'dead', d.leaseHolder = 'a dead one', d.leaseUntil = timestamp() + 1000`);
    expect((await load(BEFORE, testNeo4j())).transactions).toBe('NONE');
  });

  it('that was lost ends the load', async () => {
    const loading = load(AFTER, testNeo4j(), {
      maxChangesPerTransaction: 1,
      onProgress: ({ stage }) => {
        if (stage === 'COMPARING') robbed = rob();
      },
    });
    let robbed: Promise<unknown> | undefined;
    const refused = await loading.catch((error: unknown) => error);
    await robbed;
    expect(refused).toMatchObject({ code: 'LEASED' });
    await cypher('MATCH (d:Dataset) SET d.leaseUntil = 0');
    expect((await load(BEFORE, testNeo4j())).revision).toBe(BEFORE.revision);
  });

  const rob = () =>
    cypher("MATCH (d:Dataset) SET d.leaseKey = 'a thief', d.leaseUntil = timestamp() + 60000");
});
