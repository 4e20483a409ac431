import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { describeNeo4j } from '../neo4j/describe-neo4j.js';
import { testNeo4j } from '../neo4j/driver.js';
import { load } from '../neo4j/load.js';
import { attest, serve } from './command.js';

const EXAMPLES = 'src/playground/examples';
/** The answers to every example, as the bytes that were sent. */
async function answers(url: string): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const file of readdirSync(EXAMPLES)) {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: readFileSync(`${EXAMPLES}/${file}`, 'utf8') }),
    });
    texts[file] = await response.text();
  }
  return texts;
}

describeNeo4j('attest serve', () => {
  const neo4j = testNeo4j();
  const env = { NEO4J_URI: neo4j.uri, NEO4J_USERNAME: neo4j.user, NEO4J_PASSWORD: neo4j.password };

  it('answers every example as from memory, byte for byte', async () => {
    const seed = await readDataset('seed');
    await load(seed, neo4j);
    const fromNeo4j = await serve([], env);
    const fromMemory = await serve();
    expect(fromNeo4j.printed()).toContain(` — neo4j, revision ${seed.revision}, `);
    expect(await answers(fromNeo4j.url)).toEqual(await answers(fromMemory.url));

    const ready = await fetch(`${fromNeo4j.url}/health/ready`);
    expect([ready.status, await ready.json()]).toEqual([
      200,
      { status: 'ready', store: 'neo4j', revision: seed.revision },
    ]);
    fromNeo4j.process.kill('SIGTERM');
    expect(await fromNeo4j.ended).toBe(0);
  });

  it('ends with one sentence where the password is wrong, and does not repeat it', async () => {
    const { ended, printed } = attest(['serve', '--port', '0'], { ...env, NEO4J_PASSWORD: 'wrong-word' });
    expect(await ended).toBe(4);
    expect(printed()).toMatch(/^attest: .+\n$/);
    expect(printed()).not.toContain('wrong-word');
  });
});
