import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  type ConcreteRequest,
  createOperationDescriptor,
  Environment,
  fetchQuery,
  type GraphQLResponse,
  Network,
  RecordSource,
  Store,
} from 'relay-runtime';
import type { OpenClient } from './client.js';
import type { Page } from './pages.js';

const require = createRequire(import.meta.url);

/** Compiles the pages with Relay's compiler. What it writes is removed again. */
export async function compileForRelay(pages: readonly Page[]): Promise<OpenClient> {
  const folder = await mkdtemp(join(tmpdir(), 'attest-relay-'));
  try {
    const requests = await compiled(pages, folder);
    return (url, fetch) => openRelay(url, fetch, requests);
  } finally {
    await rm(folder, { recursive: true });
  }
}

type Requests = ReadonlyMap<string, ConcreteRequest>;

async function compiled(pages: readonly Page[], folder: string): Promise<Requests> {
  const artifacts = join(folder, 'artifacts');
  await mkdir(artifacts);
  await mkdir(join(folder, 'src'));
  await copyFile('schema.graphql', join(folder, 'schema.graphql'));
  for (const { name, query } of pages) {
    await writeFile(join(folder, 'src', `${name}.js`), `graphql\`${query}\`;`);
  }
  await writeFile(
    join(folder, 'relay.config.json'),
    JSON.stringify({
      src: 'src',
      schema: 'schema.graphql',
      language: 'javascript',
      artifactDirectory: 'artifacts',
      eagerEsModules: false,
    }),
  );
  await promisify(execFile)(process.execPath, [require.resolve('relay-compiler/cli.js')], { cwd: folder });
  return new Map(
    pages.map(({ name }): [string, ConcreteRequest] => [
      name,
      require(join(artifacts, `${name}Query.graphql.js`)),
    ]),
  );
}

function openRelay(url: string, fetch: Parameters<OpenClient>[1], requests: Requests) {
  const environment = new Environment({
    network: Network.create(async ({ text }) => {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: text }),
      });
      return (await answer.json()) as GraphQLResponse;
    }),
    store: new Store(new RecordSource()),
  });
  const requestFor = ({ name }: Page): ConcreteRequest => {
    const request = requests.get(name);
    if (!request) throw new Error(`Expected a page that was compiled; got ${name}.`);
    return request;
  };
  return {
    visit: async (page: Page) => {
      const request = requestFor(page);
      // As a page that stays open does: what no page holds is collected.
      environment.retain(createOperationDescriptor(request, {}));
      await fetchQuery(environment, request, {}, { fetchPolicy: 'network-only' }).toPromise();
    },
    read: (page: Page) => {
      const { data, isMissingData } = environment.lookup(
        createOperationDescriptor(requestFor(page), {}).fragment,
      );
      return isMissingData ? null : data;
    },
  };
}
