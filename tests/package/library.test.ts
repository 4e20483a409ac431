import { readFile } from 'node:fs/promises';
import { dirname, normalize } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeNeo4j } from '../neo4j/describe-neo4j.js';
import { testNeo4j } from '../neo4j/driver.js';
import { emptyDatabase } from '../neo4j/graph.js';
import { type Project, packedFiles, projectWith } from './project.js';

let project: Project;
beforeAll(async () => {
  project = await projectWith('docs/examples');
  expect(await project.compile()).toEqual({ status: 0, printed: '' });
});
afterAll(() => project.remove());

describe('a project that installs the package', () => {
  it('answers a connection in five lines', async () => {
    const program = await readFile('docs/examples/connection.ts', 'utf8');
    expect(program.split('\n').filter((line) => line !== '')).toHaveLength(5);
    expect(await project.run('connection')).toEqual({
      status: 0,
      printed:
        'Kim Kardashian – Kanye West – Donald Trump – Jack Johnson: 3 hops; weakest where Kanye West supports Donald Trump, as of some day between 27 May 2018 and 30 May 2018, ' +
        'with no known origin, nothing stated outright\n',
    });
  });

  it('asks in GraphQL', async () => {
    const { status, printed } = await project.run('graphql');
    expect([status, printed]).toEqual([
      0,
      '{"search":[{"entity":{"id":"kim-kardashian","name":"Kim Kardashian"}}]}\n',
    ]);
  });

  it('serves, and stops', async () => {
    expect(await project.run('serve')).toEqual({
      status: 0,
      printed: expect.stringMatching(/^200 \{.*"memory".*\}\n$/),
    });
  });

  it('learns what is wrong with its own store', async () => {
    const { status, printed } = await project.run('audit');
    const ids = printed.split('\n').flatMap((line) => /^([a-z-]+): a store /.exec(line)?.[1] ?? []);
    expect([status, ids]).toEqual([0, ['current-ids', 'current-ids-by-content', 'attributes-ids']]);
  });
});

describeNeo4j('a project that installs the package', () => {
  it('checks a dataset, loads it and asks there', async () => {
    await emptyDatabase();
    const { uri, user, password } = testNeo4j();
    const env = { NEO4J_URI: uri, NEO4J_USERNAME: user, NEO4J_PASSWORD: password };
    expect(await project.run('load', env)).toEqual({
      status: 0,
      printed: expect.stringMatching(
        /^\d+ entities at revision [0-9a-f]+\n0 paths of at most 2 hops; searched to the end: true\n$/,
      ),
    });
  });
});

describe('the package', () => {
  it('has types and no source maps, and every file that its documents link', async () => {
    const files = new Set(await packedFiles());
    expect(files).toContain('dist/index.d.ts');
    expect([...files].filter((file) => file.endsWith('.map'))).toEqual([]);
    const missing: string[] = [];
    for (const document of [...files].filter((file) => file.endsWith('.md'))) {
      for (const target of linksIn(await readFile(document, 'utf8'))) {
        const path = normalize(`${dirname(document)}/${target}`).replace(/\/$/, '');
        const isThere = files.has(path) || [...files].some((file) => file.startsWith(`${path}/`));
        if (!isThere) missing.push(`${document} → ${target}`);
      }
    }
    expect(missing).toEqual([]);
  });
});

/** The links and pictures of a document that lead to a file. */
function linksIn(text: string): string[] {
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target.replace(/#.*$/, ''));
  return targets.filter((target) => target !== '' && !/^[a-z]+:/.test(target));
}
