import { isDeepStrictEqual } from 'node:util';
import { buildASTSchema } from 'graphql';
import { expect, it } from 'vitest';
import { typeDefs } from '../../src/api/generated/type-defs.js';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { serve } from '../e2e/command.js';
import { describeNeo4j } from '../neo4j/describe-neo4j.js';
import { testNeo4j } from '../neo4j/driver.js';
import { load } from '../neo4j/load.js';
import { type GeneratedOperation, generateOperation } from './generate-operation.js';

/*
 * Operations that follow from the schema, put to the command that is shipped. `npm run fuzz` runs more of them, and one alone:
 * `npm run fuzz -- --seed 1 --from 1234 --memory 1 --neo4j 1`.
 */

const number = (name: string, standard: number) => Number(process.env[name] ?? standard);
const SEED = number('FUZZ_SEED', 20_180_530);
const FROM = number('FUZZ_FROM', 0);
const IN_MEMORY = number('FUZZ_MEMORY', 2_000);
const ON_NEO4J = number('FUZZ_NEO4J', 200);

const schema = buildASTSchema(typeDefs);
const seed = await readDataset('seed');
const ids = [...seed.entities, ...seed.relationships].flatMap((record) => [
  record.id,
  ...('evidence' in record ? record.evidence.map(({ id }) => id) : []),
]);
const entities = seed.entities.map(({ id }) => id);
const operation = (i: number) => generateOperation(schema, entities, ids, SEED, i);

/** No answer ends because of the time it takes. */
const PATIENT = { ATTEST_DEADLINE_MS: '600000' };

interface Answer {
  readonly status: number;
  readonly body: { readonly data?: unknown; readonly errors?: readonly AnswerError[] };
}

interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string };
}

async function execute(url: string, { query, variables }: GeneratedOperation): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, body: (await response.json()) as Answer['body'] };
}

/** Null where an answer is one that a reader may get. */
function faultOf({ status, body }: Answer): string | null {
  if (status >= 500) return `status ${status}`;
  const codes = body.errors?.map(({ extensions }) => extensions?.code);
  if (codes?.some((code) => code === undefined || code === 'INTERNAL_SERVER_ERROR')) return `codes ${codes}`;
  return null;
}

/** How to see one operation again. */
const repeat = (i: number): string =>
  `npm run fuzz -- --seed ${SEED} --from ${i} --memory 1 --neo4j 1\n${operation(i).query}\n${JSON.stringify(operation(i).variables)}`;

/**
 * The same but for what is a request's own: its id, and, where one error takes a whole list with it, which of the entries that
 * have it was the first.
 */
const comparable = ({ status, body }: Answer) => ({
  status,
  data: body.data,
  errors: body.errors?.map(({ message, path, extensions }) => ({
    message,
    path: path?.map((step) => (typeof step === 'number' ? 'an entry' : step)),
    code: extensions?.code,
  })),
});

it('answers whatever the schema allows, and much that it does not', { timeout: 3_600_000 }, async () => {
  const server = await serve([], PATIENT);
  const faults: string[] = [];
  let good = 0;
  for (let i = FROM; i < FROM + IN_MEMORY; i += 1) {
    const answer = await execute(server.url, operation(i)).catch((error: unknown) => String(error));
    const fault = typeof answer === 'string' ? answer : faultOf(answer);
    if (fault !== null) faults.push(`${fault}: ${repeat(i)}`);
    if (server.process.exitCode !== null) break;
    if (typeof answer !== 'string' && answer.body.errors === undefined) good += 1;
  }
  expect(faults).toEqual([]);
  expect(server.process.exitCode).toBe(null);
  // Most are answered in full: errors alone would test little.
  if (IN_MEMORY >= 100) expect(good / IN_MEMORY).toBeGreaterThan(0.4);
});

describeNeo4j('both stores', () => {
  it('give one answer, and one error', { timeout: 3_600_000 }, async () => {
    await load(seed, testNeo4j());
    const { uri, user, password } = testNeo4j();
    const inMemory = await serve([], PATIENT);
    const onNeo4j = await serve([], {
      ...PATIENT,
      NEO4J_URI: uri,
      NEO4J_USERNAME: user,
      NEO4J_PASSWORD: password,
    });
    const faults: string[] = [];
    for (let i = FROM; i < FROM + ON_NEO4J; i += 1) {
      const [one, another] = await Promise.all([
        execute(inMemory.url, operation(i)),
        execute(onNeo4j.url, operation(i)),
      ]);
      const fault = faultOf(another);
      if (fault !== null) faults.push(`${fault}: ${repeat(i)}`);
      if (!isDeepStrictEqual(comparable(one), comparable(another))) {
        faults.push(
          `memory: ${JSON.stringify(comparable(one))}\nNeo4j: ${JSON.stringify(comparable(another))}\n${repeat(i)}`,
        );
      }
    }
    expect(faults).toEqual([]);
  });
});
