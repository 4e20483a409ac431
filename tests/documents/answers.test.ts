import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { ask } from '../api/ask.js';
import { shell } from '../cli/attest.js';
import { onEachStore } from '../stores.js';
import { blocksOf, commandsOf, questionsOf, unansweredIn } from './blocks.js';

const DOCUMENTS = ['README.md', 'docs/example-answers.md', 'docs/query-guide.md'];
const seed = await readDataset('seed');

onEachStore('the documents', (open) => {
  for (const document of DOCUMENTS) {
    it.each(unansweredIn(document))(`${document}: asks at line $line what is answered`, async ({ text }) => {
      expect(await ask(await open(seed), text)).not.toHaveProperty('errors');
    });
    it.each(questionsOf(document))(
      `${document}: gets the answer that it promises at line $line`,
      async ({ query, answer }) => {
        expect(await ask(await open(seed), query)).toEqual(answer);
      },
    );
  }
});

it('docs/example-answers.md: asks the first example questions of the playground', () => {
  const folder = 'src/playground/examples';
  const examples = readdirSync(folder)
    .sort()
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8').trimEnd());
  const questions = questionsOf('docs/example-answers.md').map(({ query }) => query);
  expect(examples.slice(0, questions.length)).toEqual(questions);
});

describe('the commands of the documents', () => {
  for (const document of DOCUMENTS) {
    it.each(commandsOf(document))(
      `${document}: "$command" prints what it promises`,
      async ({ command, output }) => {
        const { stdout, status } = await shell(command.replace(/^npx /, ''));
        expect({ status, stdout: stdout.trimEnd() }).toEqual({ status: 0, stdout: output });
      },
    );
  }

  it('README.md: names no other command than those that the tests of whole processes run', () => {
    const lines = blocksOf('README.md')
      .filter(({ language }) => language === 'sh')
      .flatMap(({ text }) => text.split('\n'));
    expect(lines).toEqual([
      'npm ci && npm start',
      'export NEO4J_URI=bolt://127.0.0.1:7687 NEO4J_USERNAME=neo4j NEO4J_PASSWORD=…',
      'npx attest load seed',
      'npm start',
    ]);
  });
});
