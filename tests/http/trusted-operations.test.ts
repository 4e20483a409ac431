import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SENDERS, trustedOperations } from '../../scripts/operations-generation.mjs';
import { InputError } from '../../src/domain/errors.js';
import { readTrustedOperations } from '../../src/http/trusted-operations.js';
import { folderOf } from '../dataset/problems-in.js';
import { listen, question } from './service.js';

const NAMED = '{ entity(id: "ada-okafor") { name } }';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const ADA = { data: { entity: { name: 'Ada Okafor' } } };

async function fileOf(list: unknown): Promise<string> {
  return join(await folderOf({ 'operations.json': JSON.stringify(list) }), 'operations.json');
}

const byHash = (sha256Hash: string): RequestInit => ({
  ...question(''),
  body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash } } }),
});

describe('a service of trusted operations', () => {
  it.each([
    ['texts by id', { 'named-1': NAMED }],
    [
      'the manifest of Apollo',
      {
        format: 'apollo-persisted-query-manifest',
        version: 1,
        operations: [{ id: 'named-1', body: NAMED, name: 'Named', type: 'query' }],
      },
    ],
  ])('executes those, by text, by hash and by id: %s', async (_, list) => {
    const { ask } = await listen(undefined, { operationsFile: await fileOf(list) });
    for (const sent of [question(NAMED), byHash(sha256(NAMED)), byHash('named-1')])
      expect(await (await ask('/graphql', sent)).json()).toEqual(ADA);
  });

  it('executes no other, and learns none', async () => {
    const { ask } = await listen(undefined, { operationsFile: await fileOf({ a: NAMED }) });
    const other = '{ dataset { title } }';
    const told = { query: other, extensions: { persistedQuery: { version: 1, sha256Hash: sha256(other) } } };
    const sentence =
      'Expected one of the operations that this service is set to answer, but got another. Send one of its list, by its text or its hash. (ATTEST_OPERATIONS sets the list.)';
    for (const sent of [question(other), { ...question(''), body: JSON.stringify(told) }]) {
      const answer = await ask('/graphql', sent);
      expect([answer.status, await answer.json()]).toEqual([
        400,
        { errors: [{ message: sentence, extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }) }] },
      ]);
    }
    expect(await (await ask('/graphql', byHash(sha256(other)))).json()).toMatchObject({
      errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    });
  });

  it('gives nothing by other ways: no export, no reconciliation', async () => {
    const { ask } = await listen(undefined, { operationsFile: await fileOf({ a: NAMED }) });
    const paths = [
      '/export/jsonl',
      '/reconcile',
      '/reconcile/suggest/entity?prefix=ada',
      '/reconcile/preview?id=ada-okafor',
    ];
    for (const path of paths) expect((await ask(path)).status).toBe(404);
  });

  it('executes what the explorer asks', async () => {
    const [explorer] = SENDERS;
    const schema = await readFile('schema.graphql', 'utf8');
    const written = await readFile('src/explorer/public/operations.json', 'utf8');
    expect(explorer && (await trustedOperations(schema, explorer))).toBe(written);
    const trusted = new Set((await readTrustedOperations(await fileOf({ a: NAMED }))).values());
    expect(trusted).toEqual(new Set([NAMED, ...Object.values<string>(JSON.parse(written))]));
  });

  it.each([[{}], [[NAMED]], [{ a: 1 }], [{ operations: [{ id: 'a' }] }], ['text']])(
    'does not start with a file that is no list of operations: %j',
    async (list) => {
      await expect(readTrustedOperations(await fileOf(list))).rejects.toThrow(InputError);
    },
  );

  it('does not start without its file', async () => {
    await expect(readTrustedOperations('/nowhere/operations.json')).rejects.toThrow(
      /^Expected a list of operations in \/nowhere\/operations.json: an object of texts by id/,
    );
  });
});
