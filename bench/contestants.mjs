import { fileURLToPath } from 'node:url';
import { startService } from './child.mjs';

/**
 * @typedef {import('./workloads/workload.mjs').Dialect} Dialect
 * @typedef {import('./child.mjs').Service} Service
 * @typedef {import('./database.mjs').Database} Database
 * @typedef {{ folder: string, objects: string, questions: string }} Made the dataset, its objects, and the questions.
 */
/**
 * @typedef {{
 *   over: 'neo4j' | 'memory',
 *   dialect: Dialect,
 *   isPeerOverObjects?: true,
 *   args: (made: Made) => readonly string[],
 * }} Contestant
 */

/** @param {string} name */
const peer = (name) => fileURLToPath(new URL(`peers/${name}.mjs`, import.meta.url));
/** The command as it is shipped, in few files. */
export const COMMAND = fileURLToPath(new URL('../dist/command/attest.js', import.meta.url));
/** The same, module by module, so that a profile tells the rooms of the code apart. */
export const ATTEST = fileURLToPath(new URL('../dist/cli/attest.js', import.meta.url));
const SERVE = ['serve', '--port', '0'];

/** @param {string} server @returns {Contestant} */
const overObjects = (server) => ({
  over: 'memory',
  dialect: 'attest',
  isPeerOverObjects: true,
  args: ({ objects }) => [peer('objects'), server, objects],
});

/** By name; in this order in every round. @type {Readonly<Record<string, Contestant>>} */
export const CONTESTANTS = {
  'attest-neo4j': { over: 'neo4j', dialect: 'attest', args: () => [ATTEST, ...SERVE] },
  'neo4j-graphql': {
    over: 'neo4j',
    dialect: 'neo4jGraphql',
    args: ({ questions }) => [peer('neo4j-graphql'), questions],
  },
  'hand-written': {
    over: 'neo4j',
    dialect: 'handWritten',
    args: ({ questions }) => [peer('hand-written'), questions],
  },
  'attest-memory': { over: 'memory', dialect: 'attest', args: ({ folder }) => [ATTEST, ...SERVE, folder] },
  mercurius: overObjects('mercurius'),
  yoga: overObjects('yoga'),
  apollo: overObjects('apollo'),
};

/** What every contestant has: answers are worked out, each time. */
const ENVIRONMENT = { NODE_ENV: 'production', ATTEST_CACHE_BYTES: '0' };

/**
 * @param {string} name
 * @param {Made} made
 * @param {Database | null} database
 * @returns {Promise<Service>}
 */
export async function startContestant(name, made, database) {
  const contestant = CONTESTANTS[name];
  if (!contestant) throw new Error(`There is no contestant "${name}".`);
  const needs = contestant.over === 'neo4j' ? database?.environment : {};
  return startService(contestant.args(made), { ...ENVIRONMENT, ...needs });
}

/**
 * How it is asked, and what its answers are; null where it has no words for it.
 * @param {string} name
 * @param {import('./workloads/workload.mjs').Workload} workload
 * @param {import('./choose-questions.mjs').Questions} questions
 */
export function wordsOf(name, workload, questions) {
  const contestant = CONTESTANTS[name];
  if (!contestant || (contestant.isPeerOverObjects && !workload.ofObjects)) return null;
  return workload.words(questions)[contestant.dialect] ?? null;
}

/**
 * @param {import('./workloads/workload.mjs').Words} words
 * @param {import('./workloads/workload.mjs').Variables} variables
 * @returns {import('./load.mjs').Request}
 */
export function requestOf({ query, path }, variables) {
  if (path) return { method: 'GET', path: path(variables) };
  return {
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  };
}
