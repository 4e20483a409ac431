import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sha256Hex } from '../../src/domain/content-hash.js';
import { BASE, folderOf } from '../dataset/problems-in.js';
import { attest, shell } from './attest.js';

const GOOD = {
  ...BASE,
  'test.yaml': `relationships:
  - subject: ann
    type: MET
    object: bob
    evidence: [{ source: paper, says: So it was., selector: { start: 0, end: 4, sha256: ${sha256Hex('They')} } }]
`,
};

describe('attest validate', () => {
  test('says in one line what a good dataset holds, and exits 0', async () => {
    const folder = await folderOf(GOOD);
    const { stdout, ...rest } = await attest('validate', folder);
    expect(rest).toEqual({ status: 0, stderr: '' });
    expect(stdout.replace(/[0-9a-f]{16}/, '…')).toBe(
      `${folder}: 5 entities, 1 relationship, 2 citations of 1 work; revision …\n`,
    );
  });

  test('lists every problem on stdout, counts them on stderr, and exits 1', async () => {
    const folder = await folderOf({
      ...GOOD,
      'c.yaml': 'entities:\n  - { id: ann, kind: Person, name: "A\\e[31m\\nnn", nmae: x }\n',
    });
    expect(await attest('validate', folder)).toEqual({
      status: 1,
      stdout: [
        `${folder}/c.yaml:2:11 duplicate-id The id "ann" is already taken at ${folder}/base.yaml:2; choose another, or remove one of the two.\n`,
        `${folder}/c.yaml:2:51 unknown-field There is no field "nmae" here. Did you mean "name"?\n`,
      ].join(''),
      stderr: 'attest: The dataset has 2 problems; nothing was loaded.\n',
    });
  });

  test('keeps a problem on its line, and obeys nothing that a file says to a terminal', async () => {
    const folder = await folderOf({ ...BASE, 'bad.yaml': '"\\e[31mred\\nline": []\n' });
    expect((await attest('validate', folder)).stdout).toBe(
      `${folder}/bad.yaml:1:1 unknown-field There is no list "\\u001b[31mred\\u000aline". The lists are entities, relationships, attributes, evidence, coverage, decisions.\n`,
    );
  });

  test('holds selectors against the text of their source', async () => {
    const folder = await folderOf({ ...GOOD, 'text.txt': 'They met.', 'other.txt': 'We met.' });
    const text = (file: string) => `paper=${join(folder, file)}`;
    expect(await attest('validate', folder, '--text', text('text.txt'))).toMatchObject({ status: 0 });
    expect(await attest('validate', folder, '--text', text('other.txt'))).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(
        /^\S+test\.yaml:5:\d+ selector-mismatch Expected the sha256 of characters 0 to 4/,
      ),
    });
  });

  test('lists a hundred problems, or with --all every one, and how many more there are', async () => {
    const folder = await folderOf({
      ...BASE,
      'bad.jsonl': Array.from(
        { length: 70 },
        (_, i) => `{"entity": {"id": "x${i}", "kind": "Person", "nmae": 1}}\n`,
      ).join(''),
    });
    const capped = await attest('validate', folder);
    const all = await attest('validate', folder, '--all');
    const lines = all.stdout.split('\n').slice(0, -1);
    expect([capped.status, all.status, lines.length]).toEqual([1, 1, 140]);
    expect(capped.stdout).toBe(`${lines.slice(0, 100).join('\n')}\n`);
    const total = 'attest: The dataset has 140 problems; nothing was loaded.\n';
    expect(all.stderr).toBe(total);
    expect(capped.stderr).toBe(`attest: … and 40 more; attest validate --all lists them.\n${total}`);
  });

  test('counts what it does not keep', async () => {
    const people = Array.from({ length: 12_000 }, () => '{"entity": 1}\n');
    const folder = await folderOf({ ...BASE, 'people.jsonl': people.join('') });
    const { stdout, stderr } = await attest('validate', folder);
    expect(stdout.split('\n')).toHaveLength(101);
    expect(stderr).toBe(
      'attest: … and 11900 more; attest validate --all lists 9900 of them.\nattest: The dataset has 12000 problems; nothing was loaded.\n',
    );
  });

  test('lists warnings and exits 0, or takes them for problems with --strict', async () => {
    const folder = await folderOf({
      ...GOOD,
      'more.yaml': 'entities: [{ id: ann-2, kind: Person, name: Ann }]\n',
    });
    const warning = `${folder}/more.yaml:1:45 same-name-twice "ann" at ${folder}/base.yaml:2 is a Person of the same name; if the two are one, merge them, else let a \`description\` tell them apart.\n`;
    const { stdout, ...rest } = await attest('validate', folder);
    expect(rest).toEqual({ status: 0, stderr: 'attest: 1 warning; --strict takes them for problems.\n' });
    expect(stdout.replace(/revision [0-9a-f]{16}/, 'revision …')).toBe(
      `${folder}: 6 entities, 1 relationship, 2 citations of 1 work; revision …\n${warning}`,
    );
    expect(await attest('validate', folder, '--strict')).toEqual({
      status: 1,
      stdout: warning,
      stderr: 'attest: The dataset has 1 problem; nothing was loaded.\n',
    });
  });

  test('ends where a reader has seen enough', async () => {
    const people = Array.from({ length: 20_000 }, () => '{"entity": {"id": "x", "kind": "Persn"}}\n');
    const folder = await folderOf({ ...BASE, 'people.jsonl': people.join('') });
    const { stdout, stderr } = await shell(`attest validate ${folder} | head -n 1`);
    expect({
      stdout,
      stderr: stderr.replace(/^attest: (… and \d+ more|The dataset has \d+ problems).*\n/gm, ''),
    }).toEqual({
      stdout: `${folder}/people.jsonl:1:12 missing-field Expected the field "name" here, but there is none; add it.\n`,
      stderr: '',
    });
  });
});

describe('a command that cannot be carried out exits 2 with one sentence', () => {
  const tip = 'Run attest --help, or attest <command> --help, for what is expected.\n';

  test.each([
    [['validate'], `attest: missing required argument 'DIR'\n${tip}`],
    [
      ['validate', 'a', 'b'],
      `attest: too many arguments for 'validate'. Expected 1 argument but got 2.\n${tip}`,
    ],
    [['vaildate', 'a'], `attest: unknown command 'vaildate'\n(Did you mean validate?)\n${tip}`],
    [
      ['validate', '/nowhere'],
      'attest: Expected a dataset folder at /nowhere, but there is nothing there; give the path of a folder.\n',
    ],
    [
      ['validate', 'package.json'],
      'attest: Expected a dataset folder at package.json, but that is a file; give the folder that holds dataset.yaml.\n',
    ],
    [
      ['validate', 'x', '--text', 'paper'],
      `attest: option '--text <SOURCE=FILE>' argument 'paper' is invalid. Expected SOURCE=FILE.\n${tip}`,
    ],
    [
      ['validate', 'x', '--text', 'paper=a', '--text', 'paper=b'],
      `attest: option '--text <SOURCE=FILE>' argument 'paper=b' is invalid. The text of paper is given twice.\n${tip}`,
    ],
    [
      ['validate', 'x', '--text', 'paper=/nowhere.txt'],
      'attest: Expected the text of paper in /nowhere.txt, but it cannot be read (ENOENT); name a file.\n',
    ],
  ])('attest %j', async (args, stderr) => {
    expect(await attest(...args)).toEqual({ status: 2, stdout: '', stderr });
  });

  test('a text of something that is no work', async () => {
    const folder = await folderOf({ ...GOOD, 'text.txt': '' });
    expect(await attest('validate', folder, '--text', `papr=${folder}/text.txt`)).toEqual({
      status: 2,
      stdout: '',
      stderr: 'attest: Expected a text of a Work of the dataset, but "papr" is none. Did you mean "paper"?\n',
    });
  });
});

describe('attest', () => {
  test('prints its version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(await attest('--version')).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  test('prints help of its own and of a command', async () => {
    const help = await attest('--help');
    expect(help).toMatchObject({ status: 0, stderr: '' });
    expect(help.stdout).toMatch(/^Usage: attest <command> \[options\]\n/);
    const ofCommand = await attest('help', 'validate');
    expect(ofCommand).toEqual(await attest('validate', '--help'));
    expect(ofCommand.stdout).toMatch(
      /^Usage: attest validate \[options\] <DIR>\n[\s\S]*Examples:[\s\S]*Exit status:/,
    );
  });
});
