import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findFiles } from '../../src/dataset/find-files.js';
import { InputError } from '../../src/domain/errors.js';
import { BASE, folderOf, problemsOf } from './problems-in.js';

const pathsIn = async (folder: string) => {
  const { files } = await findFiles(folder, (issue) => expect.unreachable(issue.message));
  return files.map(({ path }) => path);
};

test('finds YAML and JSON Lines at any depth, in the order of the paths, and nothing else', async () => {
  const folder = await folderOf({
    'people/b.yml': '',
    'people/a.jsonl': '',
    'dataset.yaml': '',
    'people.yaml': '',
    'README.md': '',
    'notes.json': '',
    '.git/config.yaml': '',
  });
  expect(await pathsIn(folder)).toEqual(['dataset.yaml', 'people.yaml', 'people/a.jsonl', 'people/b.yml']);
});

test('reads a file once that several links in the folder lead to, and survives links that go round', async () => {
  const folder = await folderOf({ 'real/people.yaml': '' });
  symlinkSync('real/people.yaml', join(folder, 'again.yaml'));
  symlinkSync('..', join(folder, 'real', 'up'));
  expect(await pathsIn(folder)).toEqual(['again.yaml']);
});

test('refuses a link that leaves the folder, to a file or to a folder', async () => {
  const outside = await folderOf({ 'secret.yaml': 'entities: []\n' });
  const folder = await folderOf(BASE);
  symlinkSync(join(outside, 'secret.yaml'), join(folder, 'secret.yaml'));
  symlinkSync(outside, join(folder, 'outside'));
  expect(await problemsOf(folder)).toEqual([
    `outside:1:1 path-leaves-folder This leads to ${outside}, outside the dataset; copy the file into the folder.`,
    `secret.yaml:1:1 path-leaves-folder This leads to ${join(outside, 'secret.yaml')}, outside the dataset; copy the file into the folder.`,
  ]);
});

test('is not fooled by a folder whose name begins with that of the dataset', async () => {
  const parent = await folderOf({ 'data/dataset.yaml': 'title: A test\n', 'data-secret/x.yaml': '' });
  symlinkSync('../data-secret/x.yaml', join(parent, 'data', 'x.yaml'));
  const problems = await problemsOf(join(parent, 'data'));
  expect(problems.map((problem) => problem.split(' ', 2).join(' '))).toContain(
    'x.yaml:1:1 path-leaves-folder',
  );
});

test('refuses a link that leads nowhere, and a pipe, instead of waiting for it', async () => {
  const folder = await folderOf(BASE);
  symlinkSync('gone.yaml', join(folder, 'broken.yaml'));
  execFileSync('mkfifo', [join(folder, 'pipe.jsonl')]);
  expect(await problemsOf(folder)).toEqual([
    'broken.yaml:1:1 unreadable-file This cannot be read (ENOENT); fix it or remove it.',
    'pipe.jsonl:1:1 unreadable-file Expected a file to read, but this is a device, a socket or a pipe; remove it.',
  ]);
});

test('a folder may itself be reached by a link', async () => {
  const parent = await folderOf({ 'real/dataset.yaml': '' });
  symlinkSync('real', join(parent, 'data'));
  expect(await pathsIn(join(parent, 'data'))).toEqual(['dataset.yaml']);
});

test('a missing folder and a file are the caller’s fault', async () => {
  const folder = await folderOf({ 'dataset.yaml': '' });
  const open = (path: string) => findFiles(join(folder, path), () => {});
  await expect(open('gone')).rejects.toThrow(
    new InputError(
      `Expected a dataset folder at ${join(folder, 'gone')}, but there is nothing there; give the path of a folder.`,
    ),
  );
  await expect(open('dataset.yaml')).rejects.toThrow(
    new InputError(
      `Expected a dataset folder at ${join(folder, 'dataset.yaml')}, but that is a file; give the folder that holds dataset.yaml.`,
    ),
  );
});

test('a folder without dataset.yaml is not read any further', async () => {
  const folder = await folderOf({ 'broken.yaml': 'entities: [' });
  expect(await problemsOf(folder)).toEqual([
    'dataset.yaml:1:1 no-dataset-file Expected this file with a `title`, but there is none; add it, or give the folder that holds it.',
  ]);
});

test('an empty folder has no dataset file', async () => {
  const folder = await folderOf({ 'README.md': 'Nothing.' });
  mkdirSync(join(folder, 'people'));
  writeFileSync(join(folder, 'people', 'dataset.yaml'), '');
  expect(await problemsOf(folder)).toEqual([
    'dataset.yaml:1:1 no-dataset-file Expected this file with a `title`, but there is none; add it, or give the folder that holds it.',
  ]);
});
