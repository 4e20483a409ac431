import { Neo4jError } from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { storeErrorOf } from '../../../src/store/neo4j/store-error-of.js';

const ASKER = { uri: 'bolt://127.0.0.1:7687', user: 'reader' };

const thrown = (code: string) => new Neo4jError('As the server says it.', code, '', '', undefined, undefined);

describe('errors of Neo4j', () => {
  it.each([
    ['Neo.ClientError.Security.Unauthorized', 'UNAUTHENTICATED', 'check NEO4J_USERNAME and NEO4J_PASSWORD'],
    // The login was right: to back off would not help.
    ['Neo.ClientError.Security.Forbidden', 'UNAVAILABLE', 'grant it the right to read'],
    ['Neo.ClientError.Database.DatabaseNotFound', 'UNAVAILABLE', 'correct NEO4J_DATABASE'],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'UNAVAILABLE', 'try again'],
    ['ServiceUnavailable', 'UNAVAILABLE', 'start it, or correct NEO4J_URI'],
  ])('%s is %s, and says what to do', (code, ours, advice) => {
    const error = storeErrorOf(thrown(code), ASKER);
    expect(error).toMatchObject({ code: ours });
    expect(String(error)).toContain(advice);
  });

  it('gives a mistake in a query back as it came: it is ours', () => {
    const error = thrown('Neo.ClientError.Statement.SyntaxError');
    expect(storeErrorOf(error, ASKER)).toBe(error);
  });
});
