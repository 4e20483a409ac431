import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../../src/dataset/formats/parse-yaml.js';
import { BASE, folderOf, problemsIn, problemsOf } from '../problems-in.js';

const valueIn = (yaml: string) =>
  parseYaml(yaml, 'a.yaml', ({ message }) => expect.unreachable(message))?.value;

describe('what is written is what is read', () => {
  test('numbers stay text, since a year or a code is no quantity', () => {
    expect(valueIn('[2018, 1996, 007, 1e3, 0x1f, 12.50, -3, .inf]')).toEqual([
      '2018',
      '1996',
      '007',
      '1e3',
      '0x1f',
      '12.50',
      '-3',
      '.inf',
    ]);
  });

  test('dates stay text, and only true and false are booleans', () => {
    expect(valueIn('[2018-05-30, 2018-05-30T10:00:00Z, true, no, on, ~, null]')).toEqual([
      '2018-05-30',
      '2018-05-30T10:00:00Z',
      true,
      'no',
      'on',
      null,
      null,
    ]);
  });

  test('a field may be called what it likes', () => {
    expect(Object.entries(valueIn('{ __proto__: a, constructor: b, null: c }') ?? {})).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b'],
      ['null', 'c'],
    ]);
  });
});

describe('what cannot be read has its place', () => {
  test('a syntax error', async () => {
    expect(await problemsIn('entities:\n  - id: carl\n   kind: Person\n')).toEqual([
      'test.yaml:3:1 yaml-syntax This is not YAML that can be read: Sequence item without - indicator.',
    ]);
  });

  test('a repeated field, of which the first is looked at', async () => {
    expect(
      await problemsIn('entities:\n  - { id: carl, kind: Person, name: Carl, id: carla }\nentities: 7\n'),
    ).toEqual([
      'test.yaml:2:43 duplicate-key The field "id" stands here twice; keep one.',
      'test.yaml:3:1 duplicate-key The field "entities" stands here twice; keep one.',
    ]);
  });

  test('an alias, and so a bomb of them, in no time', async () => {
    const levels = Array.from({ length: 30 }, (_, i) => `l${i + 1}: &l${i + 1} [*l${i}, *l${i}]`);
    const bomb = ['l0: &l0 [x]', ...levels].join('\n');
    const codes = (await problemsIn(bomb)).map((problem) => problem.split(' ')[1]);
    expect(codes.filter((code) => code === 'yaml-alias')).toHaveLength(60);
    expect(
      await problemsIn('entities:\n  - { id: carl, kind: Person, name: &n Carl, description: *n }\n'),
    ).toEqual(['test.yaml:2:59 yaml-alias Expected the value itself, but got the alias "*n"; write it out.']);
  });

  test('a second document', async () => {
    expect(await problemsIn('entities: []\n---\nentities: []\n')).toEqual([
      'test.yaml:2:1 several-documents Expected one YAML document a file; move the second to a file of its own.',
    ]);
  });

  test('a tag of its own, and a key that is no text', async () => {
    expect(await problemsIn('entities: !lots []\n')).toEqual([
      'test.yaml:1:11 yaml-syntax This is not YAML that can be read: Unresolved tag: !lots.',
    ]);
    expect(await problemsIn('? [entities]\n: []\n')).toEqual([
      'test.yaml:1:3 yaml-syntax This is not YAML that can be read: With stringKeys, all keys must be strings.',
    ]);
  });

  test('nesting without end', async () => {
    expect(await problemsIn('['.repeat(100_000))).toEqual([
      'test.yaml:1:1 yaml-syntax This is nested too deeply to be a dataset; a record is at most six levels deep.',
    ]);
  });

  test('bytes that are not UTF-8', async () => {
    const latin1 = Buffer.from('entities:\n  - { id: zoe, kind: Person, name: Zoë }\n', 'latin1');
    expect(await problemsOf(await folderOf({ ...BASE, 'test.yaml': latin1 }))).toEqual([
      'test.yaml:2:38 not-utf8 This is not UTF-8; save the file as UTF-8.',
    ]);
  });
});

test('what is defined in a file that cannot be read is not called missing', async () => {
  const folder = await folderOf({
    ...BASE,
    'broken.yaml': 'entities:\n  - id: carl\n    name: "Carl\n',
    'test.yaml':
      'relationships:\n  - { subject: carl, type: MET, object: ann, evidence: [{ source: paper, says: So it was. }] }\n',
  });
  expect((await problemsOf(folder)).map((problem) => problem.split(':')[0])).toEqual(['broken.yaml']);
});

test('a file of comments has no records, and a byte order mark does no harm', async () => {
  expect(await problemsIn('# To come.\n')).toEqual([]);
  expect(await problemsIn('\ufeffentitys: []\n')).toEqual([
    'test.yaml:1:1 unknown-field There is no list "entitys". Did you mean "entities"?',
  ]);
});
