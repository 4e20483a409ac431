import { cp, readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { folderOf } from '../dataset/problems-in.js';
import { blocksOf, commandsOf } from '../documents/blocks.js';
import { attest, shell } from './attest.js';

it('docs/importing.md: each command prints what it promises, one after the other', async () => {
  const folder = await folderOf({});
  for (const examples of ['sheet', 'ftm', 'graph', 'wikidata', 'gedcom'])
    await cp(`docs/examples/${examples}`, folder, { recursive: true });
  const commands = commandsOf('docs/importing.md');
  expect(commands.length).toBeGreaterThan(3);
  for (const { command, output } of commands) {
    const { stdout, status } = await shell(`cd '${folder}' && ${command}`);
    expect({ command, status, stdout: stdout.trimEnd() }).toEqual({ command, status: 0, stdout: output });
  }
});

it('docs/importing.md: its first mapping is the one that the example has', async () => {
  const mapping = await readFile('docs/examples/sheet/mapping.yaml', 'utf8');
  const [first, rules] = blocksOf('docs/importing.md').filter(({ language }) => language === 'yaml');
  expect(mapping).toContain(first?.text);
  for (const line of rules?.text.split('\n').slice(1) ?? []) expect(mapping).toContain(line);
});

it('attest new begins a dataset without a problem, and only in an empty folder', async () => {
  const folder = await folderOf({});
  expect((await attest('new', `${folder}/first`)).status).toBe(0);
  const { stdout, status } = await attest('validate', `${folder}/first`, '--strict');
  expect({ status, stdout: stdout.replace(/^.*: (\d+ ent)|; revision.*\n/g, '$1') }).toEqual({
    status: 0,
    stdout: '3 entities, 1 relationship, 1 citation of 1 work',
  });
  const again = await attest('new', `${folder}/first`);
  expect(again.status).toBe(2);
  expect(again.stderr).toContain('to be new or empty, but it has files');
});

it('attest import sheet --draft prints a mapping that the import takes', async () => {
  const folder = await folderOf({});
  await cp('docs/examples/sheet/links.csv', `${folder}/links.csv`);
  const line =
    'attest import sheet links.csv --draft > m.yaml && attest import sheet links.csv out --mapping m.yaml | head -1';
  const { stdout, status } = await shell(`cd '${folder}' && ${line}`);
  expect({ status, stdout }).toEqual({
    status: 0,
    stdout: '20 rows: 7 as statements, 0 as OTHER, 12 held for review, 1 refused\n',
  });
});

it('attest import sheet says what is missing', async () => {
  expect(await attest('import', 'sheet', 'links.csv')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('attest import sheet links.csv --draft prints a first mapping'),
  });
});
