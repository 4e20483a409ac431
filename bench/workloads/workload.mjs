/**
 * What is asked, in the words of each contestant, and what an answer is, whoever gives it.
 * @typedef {import('../choose-questions.mjs').Questions} Questions
 * @typedef {import('../choose-questions.mjs').Variables} Variables
 * @typedef {'attest' | 'neo4jGraphql' | 'handWritten'} Dialect
 */
/**
 * In one dialect: a GraphQL query, or the path of a GET. `plain` brings the answer to the form in which all are compared.
 * @typedef {{
 *   query?: string,
 *   path?: (variables: Variables) => string,
 *   plain: (data: any, variables: Variables) => unknown,
 * }} Words
 */
/**
 * @typedef {{
 *   name: string,
 *   about: (questions: Questions) => readonly Variables[],
 *   words: (questions: Questions) => { attest: Words } & Partial<Record<Dialect, Words>>,
 *   ofObjects?: true,
 * }} Workload `ofObjects`: the peers in memory are asked too, in the words of Attest.
 */

/** How many rows a level has. @param {number} rest levels to come, this one among them. @param {number} depth */
export const width = (rest, depth) => (rest === depth ? 10 : 5);

export const ENTITY = 'id name kind';

/** @param {{ id: string, name: string, kind: string }} entity */
export const plainEntity = ({ id, name, kind }) => [id, name, kind.toUpperCase()];
