import { expect, test } from 'vitest';
import { BASE, folderOf } from '../dataset/problems-in.js';
import { shell } from './attest.js';

const evidence = 'evidence: [{ source: paper, says: So. }]';
const FILES = {
  ...BASE,
  'more.yaml': `entities:
  - { id: jane, kind: Person, name: Jane Doe }
  - { id: jane-2, kind: Person, name: "Doe, Jane" }
  - { id: jane-3, kind: Person, name: Jane Doe }
attributes:
  - { entity: jane, type: BIRTH, value: 1955-05-30, ${evidence} }
  - { entity: jane-2, type: BIRTH, value: 1955-05-30, ${evidence} }
`,
  'decisions/jane.yaml': `decisions:
  - { notSame: [jane, jane-3], by: Ed, on: 2024, because: Two addresses on one day }
`,
};

test('attest duplicates lists pairs with their reasons, without those that are decided', async () => {
  const folder = await folderOf(FILES);
  const { status, stdout, stderr } = await shell(`attest duplicates ${folder}`);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(
    stdout.replaceAll(folder, 'DIR'),
  ).toBe(`SAME jane | jane-2: Person, likeness 1.00, compared 0.73, 22 bits
  name same: Jane Doe | Doe, Jane (+10)
  beginning of life same: 1955-05-30 (+12)
UNSURE jane-2 | jane-3: Person, likeness 1.00, compared 0.33, 10 bits
  name same: Doe, Jane | Jane Doe (+10)
DIR: 2 pairs of 8 entities.
`);
});

test('attest duplicates --json prints a pair a line', async () => {
  const { stdout } = await shell(`attest duplicates ${await folderOf(FILES)} --json`);
  const pairs = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(
    pairs.map(({ verdict, entities }) => [verdict, ...entities.map(({ id }: { id: string }) => id)]),
  ).toEqual([
    ['SAME', 'jane', 'jane-2'],
    ['UNSURE', 'jane-2', 'jane-3'],
  ]);
});

test('attest duplicates ends with 1 where decisions contradict each other, and lists them', async () => {
  const { status, stdout } = await shell(
    `attest duplicates ${await folderOf({
      ...FILES,
      'decisions/other.yaml': 'decisions: [{ same: [jane, jane-3], by: Al, on: 2024, because: One voice }]\n',
    })}`,
  );
  expect(status).toBe(1);
  expect(stdout).toContain('bad-decision "jane" and "jane-3" are decided not to be the same here');
});
