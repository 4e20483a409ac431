import { createHash } from 'node:crypto';
import { requestOf, wordsOf } from './contestants.mjs';

/** How many questions of each workload are compared: the first. */
const COMPARED = 20;

/**
 * That all who have words for a workload give equal answers, none of them empty.
 * @param {import('./workloads/workload.mjs').Workload} workload
 * @param {import('./choose-questions.mjs').Questions} questions
 * @param {ReadonlyMap<string, import('./child.mjs').Service>} services by contestant.
 * @returns {Promise<string | null>} the digest of the answers; null where there is nothing to ask, or none has words for it.
 * @throws Error with the first two answers that differ.
 */
export async function digestOf(workload, questions, services) {
  const asked = workload.about(questions).slice(0, COMPARED);
  /** @type {{ name: string, answers: readonly string[] } | null} */
  let first = null;
  for (const [name, { url }] of services) {
    const words = wordsOf(name, workload, questions);
    if (!words || asked.length === 0) continue;
    const answers = [];
    for (const variables of asked) {
      const data = await answerTo(url, requestOf(words, variables));
      answers.push(JSON.stringify(words.plain(data, variables)));
    }
    first ??= { name, answers };
    const other = answers.findIndex((answer, i) => answer !== first?.answers[i]);
    if (other >= 0)
      throw new Error(
        `${workload.name}: ${first.name} and ${name} differ on ${JSON.stringify(asked[other])}:\n${first.answers[other]}\n${answers[other]}`,
      );
  }
  return first && createHash('sha256').update(first.answers.join('\n')).digest('hex').slice(0, 12);
}

/**
 * @param {string} url
 * @param {import('./load.mjs').Request} request
 * @returns {Promise<any>} its data.
 */
export async function answerTo(url, { path, ...request }) {
  const response = await fetch(url + path, request);
  const text = await response.text();
  const { data, errors } = response.ok ? JSON.parse(text) : { data: null, errors: [text] };
  if (errors || !data)
    throw new Error(`${url}${path} ${request.body ?? ''} failed: ${JSON.stringify(errors)}`);
  return data;
}
