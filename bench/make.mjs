import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runToEnd } from './child.mjs';

const RELATIONSHIPS_PER_ENTITY = 5;
/** What reading a dataset of a million may take: it is read once, for the peers. */
const HEAP = '--max-old-space-size=16000';

/**
 * A made-up dataset.
 * @param {string} within a folder.
 * @param {number} relationships
 */
export async function generate(within, relationships) {
  const folder = join(within, 'dataset');
  const entities = Math.round(relationships / RELATIONSHIPS_PER_ENTITY);
  const generator = fileURLToPath(new URL('../build/scripts/made-up-dataset/main.js', import.meta.url));
  await mkdir(within, { recursive: true });
  await runToEnd([generator, folder, '--entities', `${entities}`, '--relationships', `${relationships}`]);
  return { folder, entities };
}

/**
 * The objects of a dataset, for peers to serve, and the questions that are asked about it.
 * @param {string} within a folder.
 * @param {string} folder of the dataset.
 * @returns {Promise<{ made: import('./contestants.mjs').Made, questions: import('./choose-questions.mjs').Questions }>}
 */
export async function prepare(within, folder) {
  const made = { folder, objects: join(within, 'objects.v8'), questions: join(within, 'questions.json') };
  const script = fileURLToPath(new URL('prepare.mjs', import.meta.url));
  await runToEnd([HEAP, script, folder, made.objects, made.questions]);
  return { made, questions: JSON.parse(await readFile(made.questions, 'utf8')) };
}
