import { expect, it } from 'vitest';
import { DeadlineError } from '../../../src/domain/errors.js';
import { load } from '../../../src/store/neo4j/load.js';
import { Reader } from '../../../src/store/neo4j/reader.js';
import { describeNeo4j } from '../../neo4j/describe-neo4j.js';
import { testDriver, testNeo4j } from '../../neo4j/driver.js';
import { BEFORE } from './two-datasets.js';

/** Counting so far takes minutes. */
const ENDLESS = 'UNWIND range(1, 1000000000) AS i WITH i WHERE i % 7 = 8 RETURN count(i) AS value';

describeNeo4j('a reader', () => {
  it('is told by the server when its time is over, as a deadline and not as a fault', async () => {
    await load(BEFORE, testNeo4j());
    const driver = testDriver();
    const late = await new Reader(driver, testNeo4j())
      .read(ENDLESS, {}, (value) => value, 1)
      .catch((error: unknown) => error);
    await driver.close();
    expect(late).toEqual(new DeadlineError('Neo4j took longer than 1 ms; ask for less.', 1));
  });
});
