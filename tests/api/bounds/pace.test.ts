import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, type Limits } from '../../../src/api/bounds/limits.js';
import { pace } from '../../../src/api/bounds/pace.js';
import { createApi } from '../../../src/api/create-api.js';
import { RequestCancelled } from '../../../src/domain/errors.js';
import { FIXTURE } from '../../../src/store/audits/fixture.js';
import { memoryStore } from '../../../src/store/memory/memory-store.js';
import { ask, complaints } from '../ask.js';
import { aliases, sender } from './sent.js';

/** Some 31,000 fields of constants, after one read. */
const CONSTANTS = `{dataset{${aliases(90, 'vocabulary{type symmetric nature tie advocacy}')}}}`;
const PATIENT: Limits = { ...DEFAULT_LIMITS, deadlineMs: 100_000 };

describe('an execution', () => {
  it('lets others have their turn after every thousand fields', async () => {
    let rounds = 0;
    let running = true;
    const round = () => {
      rounds += 1;
      if (running) setImmediate(round);
    };
    setImmediate(round);
    const { data } = await ask(memoryStore(FIXTURE), CONSTANTS);
    running = false;
    expect(JSON.stringify(data).length).toBeGreaterThan(100_000);
    expect(rounds).toBeGreaterThan(25);
  });

  it('executes a list in one go up to the end of the turn, and only then lets its entries wait', () => {
    const { pass } = pace(new AbortController().signal, DEFAULT_LIMITS);
    const entries = pass(Array.from({ length: 2_000 }, () => ({}))) as Iterable<unknown>;
    let inOneGo = 0;
    for (const entry of entries) {
      pass('a field of it');
      if (!(entry instanceof Promise)) inOneGo += 1;
    }
    // The list is a field too.
    expect(inOneGo).toBe(999);
  });

  it('stops where its caller hangs up, or at the deadline, though nothing is read any more', async () => {
    const controller = new AbortController();
    const store = memoryStore(FIXTURE);
    const api = createApi(store, PATIENT);
    let rounds = 0;
    const round = () => {
      rounds += 1;
      if (rounds < 10) setImmediate(round);
      else controller.abort(new RequestCancelled());
    };
    setImmediate(round);
    const { body } = await api.executeOperation(
      { query: CONSTANTS },
      { signal: controller.signal, requestId: 'mine' },
    );
    expect(body).toEqual({
      kind: 'single',
      singleResult: {
        errors: [
          {
            message: new RequestCancelled().message,
            extensions: { code: 'REQUEST_CANCELLED', requestId: 'mine' },
          },
        ],
      },
    });
    await api.stop();
  });

  it('looks up at once what all the fields of a level need, however many turns they take', async () => {
    const query = `{relationships(first:100){edges{node{${aliases(90, 'subject{id}')}}}}}`;
    const { reads, answer } = await (await sender(memoryStore(FIXTURE)))(query);
    expect(answer.errors).toBeUndefined();
    expect(reads).toBe(2);
  });

  it('stops where the lists are so much longer than they were taken to be that the fields are too many', async () => {
    const query = '{relationship(id:"ada-for-weavers"){evidence{id says stance quote locator}}}';
    const tooMany = (max: number, actual: number | string) =>
      `LIMIT_EXCEEDED: Expected at most ${max} fields in the answer, by the sizes of its lists, but got ${actual}. Select fewer fields, lower "first", or ask in several requests. (The limit is fields; ATTEST_MAX_FIELDS sets it.)`;
    const asked = (fields: number) => complaints(memoryStore(FIXTURE), query, {}, { ...PATIENT, fields });
    // It has eleven pieces of evidence, and is taken to have three.
    expect(await asked(57)).toEqual([]);
    expect(await asked(56)).toEqual([tooMany(56, 'more')]);
    expect(await asked(17)).toEqual([tooMany(17, 'more')]);
    expect(await asked(16)).toEqual([tooMany(16, 17)]);
  });
});
