import { beforeEach, describe, expect, test } from 'vitest';
import { BASE, folderOf } from '../dataset/problems-in.js';
import { describeNeo4j } from '../neo4j/describe-neo4j.js';
import { cypher, testNeo4j } from '../neo4j/driver.js';
import { emptyDatabase } from '../neo4j/graph.js';
import { shell } from './attest.js';

const QUERIES = ['search johnson', 'show johnson', 'connect ann bob', 'search johnson --json'];

/** The exit status and stderr of a command, with these environment variables and no others of Neo4j. */
async function run(line: string, env: Readonly<Record<string, string>> = {}) {
  const settings = Object.entries(env).map(([name, value]) => `export ${name}='${value}';`);
  const { status, stderr } = await shell(
    `unset NEO4J_URI NEO4J_PASSWORD; ${settings.join(' ')} attest ${line}`,
  );
  return { status, stderr };
}

describe('a command that asks a dataset exits', { timeout: 120_000 }, () => {
  test('1 where the dataset has problems', async () => {
    const folder = await folderOf({ ...BASE, 'bad.yaml': 'entities: [{ id: x }]\n' });
    for (const query of QUERIES) expect((await run(`${query} --data ${folder}`)).status).toBe(1);
  });

  test('2 for a date that it cannot read, which it names as the command does', async () => {
    expect(await run('show kanye-west --known-on 2018-13')).toEqual({
      status: 2,
      stderr:
        "attest: option '--known-on <DATE>' argument '2018-13' is invalid. Expected an EDTF date of whole days, such as " +
        '2018-05-30, 2018-05, 1996~ or 2005/2006, but got "2018-13": "2018-13" is not one.\n' +
        'Run attest --help, or attest <command> --help, for what is expected.\n',
    });
    expect((await run('connect a b --known-on 2018/2019')).stderr).toMatch(
      /^attest: option '--known-on <DATE>' argument '2018\/2019' is invalid\. Expected a single EDTF date/,
    );
    expect((await run('connect a b --true-on 2018-02-30')).stderr).toMatch(
      /^attest: option '--true-on <DATE>' argument '2018-02-30' is invalid\. .*there is no 2018-02-30/,
    );
  });

  test('3 where the time for an answer is over', async () => {
    const late = await run('show alice-marie-johnson', { ATTEST_DEADLINE_MS: '1' });
    expect(late).toEqual({
      status: 3,
      stderr: expect.stringMatching(
        /^attest: Expected an answer within 1 milliseconds, but it takes longer\./,
      ),
    });
  });
});

describe('a command that asks Neo4j exits', () => {
  test('3 where there is no server', async () => {
    const nowhere = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'irrelevant' };
    for (const query of QUERIES)
      expect(await run(query, nowhere)).toEqual({
        status: 3,
        stderr: expect.stringMatching(/^attest: Cannot reach Neo4j at bolt:\/\/127\.0\.0\.1:1 /),
      });
  });
});

describeNeo4j('a command that asks Neo4j exits', () => {
  beforeEach(emptyDatabase);

  const environment = () => {
    const { uri, user, password } = testNeo4j();
    // A busy machine may take its time over the first read of a new database.
    return { NEO4J_URI: uri, NEO4J_USERNAME: user, NEO4J_PASSWORD: password, ATTEST_DEADLINE_MS: '100000' };
  };

  test('4 where the password is refused', async () => {
    expect((await run('search johnson', { ...environment(), NEO4J_PASSWORD: 'wrong-word' })).status).toBe(4);
  });

  test('7 where nothing was loaded', async () => {
    for (const query of QUERIES)
      expect(await run(query, environment())).toEqual({
        status: 7,
        stderr: expect.stringMatching(/^attest: .*attest load/),
      });
  });

  test('7 where a load was never completed', async () => {
    const { status } = await run(`load ${await folderOf(BASE)}`, environment());
    expect(status).toBe(0);
    await cypher("MATCH (d:Dataset) SET d.state = 'LOADING'");
    expect((await run('search johnson', environment())).status).toBe(7);
  });
});
