import { execFile, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import neo4j from 'neo4j-driver';

/**
 * A Neo4j to develop and test with. `stop` ends it where we started it, and does nothing otherwise.
 * @typedef {{ uri: string, user: string, password: string, from: string, stop: () => Promise<void> }} RunningNeo4j
 */

const run = promisify(execFile);
const here = fileURLToPath(new URL('.', import.meta.url));
const IMAGE = 'neo4j:5.26-community';
const USER = 'neo4j';
const POM = join(here, 'neo4j-pom.xml');
const OLDEST_JAVA = 17;
const STARTS_WITHIN_MS = 120_000;

/**
 * How much one that we start may take, as its settings have it.
 * @typedef {{ heap: string, pageCache: string }} Memory
 */

/** @type {Memory} */
const SMALL = { heap: '512m', pageCache: '128m' };

/**
 * The Neo4j that `NEO4J_URI` names, else one in Docker, else one on Java and Maven, with an empty database.
 * @param {Memory} [memory]
 * @returns {Promise<RunningNeo4j | { missing: string }>} `missing` says, for a person, why there is none.
 */
export async function startNeo4j(memory = SMALL) {
  const { NEO4J_URI: uri, NEO4J_USERNAME: user = USER, NEO4J_PASSWORD: password = '' } = process.env;
  if (uri) return { uri, user, password, from: 'NEO4J_URI', stop: async () => {} };
  if (await hasContainerEngine()) return startInDocker(memory);
  const jars = await jarsToRun();
  if (typeof jars === 'string') return startOnJava(jars, memory);
  return { missing: `NEO4J_URI is not set, no Docker engine answers, and ${jars.missing}` };
}

/**
 * One on Java and Maven whose database is made by neo4j-admin.
 * @param {readonly string[]} adminArguments "database", "import" and so on.
 * @returns {Promise<RunningNeo4j | { missing: string }>}
 */
export async function startImportedNeo4j(adminArguments) {
  const jars = await jarsToRun();
  return typeof jars === 'string' ? startOnJava(jars, SMALL, adminArguments) : jars;
}

/** @returns {Promise<string | { missing: string }>} the folder of the server's jars. */
async function jarsToRun() {
  if ((await javaVersion()) < OLDEST_JAVA) return { missing: `there is no Java ${OLDEST_JAVA} or newer` };
  const jars = await jarsFolder().catch(() => null);
  return jars ?? { missing: `Maven is not there, or could not fetch what ${POM} names` };
}

async function hasContainerEngine() {
  const { getContainerRuntimeClient } = await import('testcontainers');
  return getContainerRuntimeClient().then(
    () => true,
    () => false,
  );
}

/**
 * @param {Memory} memory
 * @returns {Promise<RunningNeo4j>}
 */
async function startInDocker({ heap, pageCache }) {
  const { GenericContainer, Wait } = await import('testcontainers');
  const password = randomUUID();
  const container = await new GenericContainer(IMAGE)
    .withEnvironment({
      NEO4J_AUTH: `${USER}/${password}`,
      NEO4J_server_memory_heap_max__size: heap,
      NEO4J_server_memory_pagecache_size: pageCache,
    })
    .withExposedPorts(7687)
    .withWaitStrategy(Wait.forLogMessage('Started.'))
    .withStartupTimeout(STARTS_WITHIN_MS)
    .start();
  const uri = `bolt://${container.getHost()}:${container.getMappedPort(7687)}`;
  return { uri, user: USER, password, from: 'Docker', stop: async () => void (await container.stop()) };
}

/**
 * @param {string} folder the server's jars.
 * @param {Memory} memory
 * @param {readonly string[] | null} adminArguments what neo4j-admin does before the server starts.
 * @returns {Promise<RunningNeo4j>}
 */
async function startOnJava(folder, { heap, pageCache }, adminArguments = null) {
  const jars = join(folder, '*');
  const home = await mkdtemp(join(tmpdir(), 'attest-neo4j-'));
  const password = randomUUID();
  const port = await freePort();
  await mkdir(join(home, 'conf'));
  await writeFile(
    join(home, 'conf', 'neo4j.conf'),
    [
      `server.bolt.listen_address=127.0.0.1:${port}`,
      'server.http.enabled=false',
      'server.https.enabled=false',
      'dbms.usage_report.enabled=false',
      `server.memory.heap.max_size=${heap}`,
      `server.memory.pagecache.size=${pageCache}`,
    ].join('\n'),
  );
  /** @param {readonly string[]} args */
  const admin = (args) =>
    run('java', ['-cp', jars, 'org.neo4j.cli.AdminTool', ...args], {
      env: { ...process.env, NEO4J_HOME: home },
    });
  await admin(['dbms', 'set-initial-password', password]);
  if (adminArguments !== null) await admin(adminArguments);
  const keeper = spawn(
    process.execPath,
    [join(here, 'neo4j-keeper.mjs'), home, 'java', `-Xmx${heap}`, ...OPENED, '-cp', jars, ENTRY_POINT].concat(
      [`--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`],
    ),
    // In a process group of its own: Ctrl-C in a terminal must reach us alone, so that we end it in order.
    { stdio: ['pipe', 'ignore', 'ignore'], detached: true },
  );
  const ended = once(keeper, 'exit');
  const stop = async () => {
    keeper.stdin.end();
    await ended;
  };
  const uri = `bolt://127.0.0.1:${port}`;
  try {
    await Promise.race([
      untilItAnswers(uri, password),
      ended.then(async () => {
        throw new Error('Neo4j ended while it started.');
      }),
    ]);
  } catch (error) {
    await stop();
    throw error;
  }
  return { uri, user: USER, password, from: 'Java and Maven', stop };
}

const ENTRY_POINT = 'org.neo4j.server.CommunityEntryPoint';
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);

/** The server's jars, resolved once by Maven and kept beside the project. */
async function jarsFolder() {
  const version = /<version>(5\.[\d.]+)<\/version>/.exec(await readFile(POM, 'utf8'))?.[1];
  const kept = join(here, '..', '.neo4j', `lib-${version}`);
  if (existsSync(kept)) return kept;
  const partial = `${kept}.${process.pid}`;
  await run('mvn', [
    '-q',
    '-B',
    '-f',
    POM,
    'dependency:copy-dependencies',
    `-DoutputDirectory=${partial}`,
    '-DincludeScope=runtime',
  ]);
  // Another run may have been faster; either folder will do.
  await rename(partial, kept).catch(() => rm(partial, { recursive: true, force: true }));
  return kept;
}

/**
 * @param {string} uri
 * @param {string} password
 */
async function untilItAnswers(uri, password) {
  const giveUpAt = Date.now() + STARTS_WITHIN_MS;
  const driver = neo4j.driver(uri, neo4j.auth.basic(USER, password));
  try {
    for (;;) {
      try {
        return await driver.verifyConnectivity();
      } catch (error) {
        if (Date.now() > giveUpAt) throw error;
        await new Promise((resume) => setTimeout(resume, 200));
      }
    }
  } finally {
    await driver.close();
  }
}

/** @returns {Promise<number>} */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('Expected a TCP address.');
  return address.port;
}

/** The major version of Java; 0 where there is none. */
async function javaVersion() {
  const { stderr } = await run('java', ['-version']).catch(() => ({ stderr: '' }));
  return Number(/version "(\d+)/.exec(stderr)?.[1] ?? 0);
}
