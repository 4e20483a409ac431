import { describe, expect, test } from 'vitest';
import { readDataset } from '../../src/dataset/read-dataset.js';
import type { Dataset } from '../../src/domain/dataset.js';
import { DatasetError, InputError } from '../../src/domain/errors.js';
import { BASE, folderOf, problemsOf } from './problems-in.js';

const read = async (files: Parameters<typeof folderOf>[0]): Promise<Dataset> =>
  readDataset(await folderOf(files));

const RICH = `entities:
  - id: her-father
    kind: Person
    name: Ann's father
    unnamed: true
    description:
    formerIds: [father]
  - { id: year, kind: Work, name: 1984, publisher: ann, url: https://example.org/1984, publishedOn: 1949 }
relationships:
  - id: talk
    subject: ann
    type: TALKED_WITH
    object: bob
    when: { edtf: 2018-05-28, words: Monday, basis: INFERRED, because: The paper is of 29 May. }
    quantities: [{ measure: DURATION, min: 1.5, unit: hours, words: more than an hour and a half }]
    qualifiers: { TOPIC: father, AFTER: [plan, party], PLACE: town }
    conflictsWith: [plan]
    evidence:
      - { source: paper, assertion: HEDGED, attributedTo: year, says: They talked., locator: paragraph 2 }
  - { id: plan, subject: ann, type: MET, object: bob, modality: PLANNED, evidence: [{ source: paper, says: They will meet. }] }
`;

describe('what it reads', () => {
  test('is every field, with defaults, and ids that are current', async () => {
    const { entities, relationships, title, description } = await read({ ...BASE, 'rich.yaml': RICH });
    expect({ title, description }).toEqual({ title: 'A test', description: null });
    expect(entities.map(({ id }) => id)).toEqual([
      'ann',
      'bob',
      'her-father',
      'paper',
      'party',
      'town',
      'year',
    ]);
    expect(entities[2]).toEqual({
      id: 'her-father',
      kind: 'Person',
      name: "Ann's father",
      unnamed: true,
      aliases: [],
      description: null,
      externalIds: [],
      formerIds: ['father'],
    });
    expect(entities[6]).toMatchObject({ name: '1984', publisher: 'ann', publishedOn: { edtf: '1949' } });
    const published = { edtf: '2018-05-29', words: null, earliest: 17_680, latest: 17_680 };
    expect(relationships[1]).toEqual({
      id: 'talk',
      type: 'TALKED_WITH',
      narrowerType: null,
      subject: 'ann',
      object: 'bob',
      polarity: 'AFFIRMED',
      modality: 'ACTUAL',
      when: {
        edtf: '2018-05-28',
        words: 'Monday',
        earliest: 17_679,
        latest: 17_679,
        asOf: null,
        basis: 'INFERRED',
        because: 'The paper is of 29 May.',
      },
      detail: null,
      quantities: [
        { measure: 'DURATION', min: 1.5, max: null, unit: 'hours', words: 'more than an hour and a half' },
      ],
      qualifiers: [
        { role: 'AFTER', entities: ['party'], relationships: ['plan'] },
        { role: 'PLACE', entities: ['town'], relationships: [] },
        { role: 'TOPIC', entities: ['her-father'], relationships: [] },
      ],
      conflicts: ['plan'],
      contested: { now: true, changes: [17_680], changesWithUndated: [17_680] },
      endings: [],
      formerIds: [],
      evidence: [
        {
          id: expect.stringMatching(/^e_[0-9a-f]{16}$/),
          source: 'paper',
          stance: 'SUPPORTS',
          assertion: 'HEDGED',
          attributedTo: ['year'],
          origin: 'ann',
          says: 'They talked.',
          locator: 'paragraph 2',
          quote: null,
          selector: null,
          reportedOn: { ...published, asOf: null, basis: 'STATED', because: null },
          through: ['paper', 'year'],
          withdrawnOn: null,
        },
      ],
    });
  });

  test('is the same from YAML, from JSON Lines, and in whatever order the files and records stand', async () => {
    const yaml = await read({
      'dataset.yaml': 'title: A test',
      'all.yaml': `entities:
  - { id: ann, kind: Person, name: Ann }
  - { id: bob, kind: Person, name: Bob }
  - { id: paper, kind: Work, name: A paper, publishedOn: 2018 }
relationships:
  - { subject: ann, type: MET, object: bob, when: 2018-05, evidence: [{ source: paper, says: So it was., attributedTo: ann }] }
`,
    });
    const lines = await read({
      'dataset.yaml': '{"title": "A test"}',
      'a.jsonl':
        '{"relationship": {"evidence": [{"says": "So it was.", "source": "paper", "attributedTo": ["ann"]}], "when": {"edtf": "2018-05"}, "object": "bob", "subject": "ann", "type": "MET", "detail": null}}',
      'b/c.jsonl':
        '{"entity": {"id": "paper", "kind": "Work", "name": "A paper", "publishedOn": 2018}}\n{"entity": {"id": "bob", "kind": "Person", "name": "Bob"}}\n{"entity": {"id": "ann", "kind": "Person", "name": "Ann"}}',
    });
    expect(lines).toEqual(yaml);
  });
});

describe('what is wrong', () => {
  test('is told all at once, by file, line and column, and the files are named by way of the folder', async () => {
    const folder = await folderOf({
      ...BASE,
      'c.jsonl': '{"entity": {"id": "ann", "kind": "Person", "name": "Ann"}}\n{',
      'a/z.yaml':
        'relationships:\n  - { subject: ann, type: MET, object: an }\n  - { subject: ann, type: MEET, object: bob }\n',
      'dataset.yaml': 'name: A test',
    });
    const error = await readDataset(folder).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(DatasetError);
    expect(error).toMatchObject({ message: 'The dataset has 7 problems; nothing was loaded.' });
    const issues = error instanceof DatasetError ? error.issues : [];
    expect(issues.map(({ file, line, column, code }) => [file, line, column, code])).toEqual([
      [`${folder}/a/z.yaml`, 2, 5, 'no-evidence'],
      [`${folder}/a/z.yaml`, 2, 40, 'dangling-reference'],
      [`${folder}/a/z.yaml`, 3, 27, 'unknown-value'],
      [`${folder}/c.jsonl`, 1, 19, 'duplicate-id'],
      [`${folder}/c.jsonl`, 2, 2, 'json-syntax'],
      [`${folder}/dataset.yaml`, 1, 1, 'missing-field'],
      [`${folder}/dataset.yaml`, 1, 1, 'unknown-field'],
    ]);
  });

  test('is a text of something that is no work', async () => {
    const folder = await folderOf(BASE);
    await expect(readDataset(folder, { texts: new Map([['papr', '']]) })).rejects.toThrow(
      new InputError('Expected a text of a Work of the dataset, but "papr" is none. Did you mean "paper"?', [
        'paper',
      ]),
    );
    await expect(readDataset(folder, { texts: new Map([['ann', '']]) })).rejects.toThrow(
      new InputError('Expected a text of a Work of the dataset, but "ann" is none. The Works are paper.'),
    );
  });
});

describe('its limits', () => {
  test('do not make a reference dangle whose end was not looked at', async () => {
    const folder = await folderOf({
      ...BASE,
      'long.jsonl': `{"entity": {"id": "carl", "kind": "Person", "name": "${'x'.repeat(100)}"}}`,
      'test.yaml':
        'relationships: [{ subject: carl, type: MET, object: ann, evidence: [{ source: paper, says: So it was. }] }]',
    });
    expect(await problemsOf(folder, { limits: { yamlFile: 400, jsonLine: 100 } })).toEqual([
      'long.jsonl:1:1 line-too-long This line is longer than 100 bytes; shorten it, or set ATTEST_MAX_LINE_BYTES.',
    ]);
  });

  test('name the setting that moves them', async () => {
    const folder = await folderOf({
      ...BASE,
      'long.yaml': `# ${'x'.repeat(400)}\n`,
      'long.jsonl': `{"entity": {"id": "carl", "kind": "Person", "name": "Carl"}}\n${'x'.repeat(101)}\n{"entity": {"id": "carl"}}\n`,
    });
    expect(await problemsOf(folder, { limits: { yamlFile: 400, jsonLine: 100 } })).toEqual([
      'long.jsonl:2:1 line-too-long This line is longer than 100 bytes; shorten it, or set ATTEST_MAX_LINE_BYTES.',
      'long.jsonl:3:12 missing-field Expected the field "kind" here, but there is none; add it.',
      'long.jsonl:3:12 missing-field Expected the field "name" here, but there is none; add it.',
      'long.jsonl:3:19 duplicate-id The id "carl" is already taken at long.jsonl:1; choose another, or remove one of the two.',
      'long.yaml:1:1 file-too-large A YAML file may have 400 bytes, and this has 403; write it as JSON Lines, or set ATTEST_MAX_YAML_BYTES.',
    ]);
  });
});

describe('a folder with a dataset.yaml inside a dataset', () => {
  const NESTED = {
    'dataset.yaml': 'title: Both\n',
    'first/dataset.yaml': 'title: The first\ndescription: Counts by itself.\n',
    'first/base.yaml': BASE['base.yaml'] ?? '',
    'second/dataset.yaml': 'title: The second\n',
    'second/more.yaml': 'evidence: [{ of: party, source: paper, says: It was loud. }]\n',
  };

  test('is part of the whole, whose title is that of the folder that is read', async () => {
    const folder = await folderOf(NESTED);
    const whole = await readDataset(folder);
    const part = await readDataset(`${folder}/first`);
    expect([whole.title, whole.description]).toEqual(['Both', null]);
    expect([part.title, part.description]).toEqual(['The first', 'Counts by itself.']);
    const evidence = ({ entities }: Dataset) =>
      entities.flatMap((entity) => (entity.kind === 'Event' ? entity.evidence.map(({ says }) => says) : []));
    expect(evidence(part)).toEqual(['There was one.']);
    expect(evidence(whole).sort()).toEqual(['It was loud.', 'There was one.']);
  });

  test('is held against the shape of that file', async () => {
    const folder = await folderOf({ ...NESTED, 'second/dataset.yaml': 'titel: The second\n' });
    expect(await problemsOf(folder)).toEqual([
      'second/dataset.yaml:1:1 missing-field Expected the field "title" here, but there is none; add it.',
      'second/dataset.yaml:1:1 unknown-field There is no field "titel" here. Did you mean "title"?',
    ]);
  });
});
