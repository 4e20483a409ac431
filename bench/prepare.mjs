/*
 * node prepare.mjs FOLDER OBJECTS QUESTIONS: reads the dataset in FOLDER once, and writes its objects, for peers to serve, and
 * the questions that are asked about it. Prints what the reading took.
 */
import { writeFile } from 'node:fs/promises';
import { serialize } from 'node:v8';
import { built } from './built.mjs';
import { chooseQuestions } from './choose-questions.mjs';

const { readDataset } = await built('dataset/read-dataset.js');
const { isSupported } = await built('domain/support.js');

const [folder = '', objectsTo = '', questionsTo = ''] = process.argv.slice(2);
const dataset = await readDataset(folder);
const { entities, relationships } = dataset;
const unsupported = relationships
  .filter((/** @type {never} */ relationship) => !isSupported(relationship, null))
  .map((/** @type {{ id: string }} */ { id }) => id);
await writeFile(objectsTo, serialize({ entities, relationships, unsupported }));
await writeFile(questionsTo, JSON.stringify(chooseQuestions(dataset)));
