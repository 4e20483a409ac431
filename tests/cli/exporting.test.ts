import { cp, readFile, writeFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../src/exchange/export/formats.js';
import { folderOf } from '../dataset/problems-in.js';
import { commandsOf } from '../documents/blocks.js';
import { attest, shell } from './attest.js';

it('docs/exporting.md: each command prints what it promises, one after the other', async () => {
  const folder = await folderOf({});
  await cp('seed', `${folder}/seed`, { recursive: true });
  const commands = commandsOf('docs/exporting.md');
  expect(commands.length).toBeGreaterThan(3);
  for (const { command, output } of commands) {
    const { stdout } = await shell(`cd '${folder}' && ${command}`);
    expect({ command, stdout: stdout.trimEnd() }).toEqual({ command, stdout: output });
  }
});

it('docs/exporting.md: lists every format with what it cannot carry', async () => {
  const text = await readFile('docs/exporting.md', 'utf8');
  const listed = text.split('\n').filter((line) => /^\| `\w/.test(line));
  expect(listed).toEqual(
    Object.values(EXPORT_FORMATS).map(
      ({ name, title, losses }) =>
        `| \`${name}\` | ${title} | ${losses.length === 0 ? 'nothing is lost' : losses.join(' ')} |`,
    ),
  );
});

it('attest export says what is missing, and leaves nothing half written', async () => {
  const folder = await folderOf({ 'kept.txt': 'kept' });
  const csv = await attest('export', 'seed', '--format', 'csv');
  expect([csv.status, csv.stderr]).toEqual([
    2,
    'attest: Expected a folder OUT, since csv has several files.\n',
  ]);
  const full = await attest('export', 'seed', folder, '--format', 'csv');
  expect([full.status, full.stderr]).toEqual([
    2,
    `attest: Expected ${folder} to be new or empty, but it has files; name another folder.\n`,
  ]);
  const unknown = await attest(
    'export',
    'seed',
    `${folder}/out`,
    '--format',
    'jsonl',
    '--filter',
    'about=no-one',
  );
  expect(unknown.status).toBe(2);
  expect(unknown.stderr).toContain('Expected an id in filter.about, but nothing has the id "no-one".');
  const other = await attest(
    'export',
    'seed',
    `${folder}/out`,
    '--format',
    'jsonl',
    '--filter',
    'colour=red',
  );
  expect([other.status, other.stderr]).toEqual([
    2,
    expect.stringMatching(
      /^attest: Expected only conditions of a filter \(types, .*\), but got "colour"\.\n$/,
    ),
  ]);
});

it('attest import refuses what no export wrote, and problems leave the folder empty', async () => {
  const folder = await folderOf({ 'records.jsonl': '{"entity":{"id":"a","kind":"Person","name":"A"}}\n' });
  const bare = await attest('import', 'jsonl', `${folder}/records.jsonl`, `${folder}/out`);
  expect([bare.status, bare.stderr]).toEqual([
    2,
    `attest: Expected ${folder}/records.jsonl to begin with {"export": …} and {"dataset": …}, as attest export writes it, but it does not.\n`,
  ]);
  await attest('export', 'seed', `${folder}/tables`, '--format', 'csv');
  const evidence = `${folder}/tables/evidence.csv`;
  const text = await readFile(evidence, 'utf8');
  await writeFile(evidence, text.replace(/\r\n[^,]+,/, '\r\nno-such-thing,'));
  const dangling = await attest('import', 'csv', `${folder}/tables`, `${folder}/out`);
  expect([dangling.status, dangling.stdout]).toEqual([
    1,
    `${evidence}:2:1 dangling-reference Expected the id of a row of entities, relationships, attributes, but none has “no-such-thing”.\n`,
  ]);
  expect((await attest('validate', `${folder}/out`)).status).toBe(2);
});
