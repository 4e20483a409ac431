import { cp } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { folderOf } from '../dataset/problems-in.js';
import { commandsOf } from '../documents/blocks.js';
import { attest, shell } from './attest.js';

it('docs/comparing.md: each command prints what it promises, one after the other', async () => {
  const folder = await folderOf({});
  await cp('seed', `${folder}/seed`, { recursive: true });
  const commands = commandsOf('docs/comparing.md');
  expect(commands.length).toBeGreaterThan(2);
  for (const { command, output } of commands) {
    const { stdout } = await shell(`cd '${folder}' && ${command}`);
    expect({ command, stdout: stdout.trimEnd() }).toEqual({ command, stdout: output });
  }
});

it('attest diff of one dataset says that nothing differs, and --json has no entry', async () => {
  const same = await attest('diff', 'seed', 'seed');
  expect([same.status, same.stdout.trimEnd().split('\n').at(-1)]).toEqual([0, 'Nothing differs.']);
  const json = await attest('diff', 'seed', 'seed', '--json');
  const none = { added: [], removed: [], changed: [] };
  expect(JSON.parse(json.stdout)).toMatchObject({
    dataset: [],
    entities: none,
    statements: none,
    merged: [],
  });
});

it('attest diff --between says which of the two is not there', async () => {
  const folder = await folderOf({
    'dataset.yaml': 'title: Small\n',
    'a.jsonl': '{"entity":{"id":"kim-kardashian","kind":"Person","name":"Kim Kardashian"}}\n',
  });
  const found = await attest('diff', folder, 'seed', '--between', 'kim-kardashian', 'Jack Johnson');
  expect([found.status, found.stdout.split('\n')[0]]).toEqual([
    0,
    'Before: “Jack Johnson” is not there, or not just one.',
  ]);
  const alone = await attest('diff', folder, 'seed', '--between', 'kim-kardashian');
  expect([alone.status, alone.stderr]).toEqual([
    2,
    'attest: Expected two entities after --between, but got 1.\n',
  ]);
});
