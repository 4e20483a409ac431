import { describe, expect, test } from 'vitest';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { BASE, folderOf, problemsIn } from './problems-in.js';

const read = async (files: Readonly<Record<string, string>>) =>
  readDataset(await folderOf({ ...BASE, ...files }));

const MEMO = '  - { id: memo, kind: Work, name: A memo }';
const PLACED = `entities:
${MEMO}
  - { id: fair, kind: Event, name: A fair, formerIds: [old-fair], evidence: [{ source: paper, says: There was one. }, { source: memo, says: There it was. }] }
relationships:
  - id: meeting
    formerIds: [old-meeting]
    subject: ann
    type: MET
    object: bob
    evidence: [{ source: paper, says: They met. }, { source: memo, says: They surely met., stance: DISPUTES }]
`;
const BESIDE = `entities:
${MEMO}
  - { id: fair, kind: Event, name: A fair, formerIds: [old-fair] }
relationships:
  - { id: meeting, formerIds: [old-meeting], subject: ann, type: MET, object: bob, evidence: [{ source: paper, says: They met. }] }
evidence:
  - { of: old-meeting, source: memo, says: They surely met., stance: DISPUTES }
  - { of: fair, source: paper, says: There was one. }
`;
const LINE = '{"evidence": {"of": "old-fair", "source": "memo", "says": "There it was."}}\n';

describe('evidence that stands beside its record', () => {
  test('is read as if it stood in it, from either format, also by a former id', async () => {
    const placed = await read({ 'placed.yaml': PLACED });
    expect(await read({ 'beside.yaml': BESIDE, 'more.jsonl': LINE })).toEqual(placed);
  });

  test('is of a relationship whose id its content gives', async () => {
    const relationship =
      '{ subject: ann, type: MET, object: bob, evidence: [{ source: paper, says: They met. }] }';
    const { relationships } = await read({ 'a.yaml': `relationships: [${relationship}]` });
    const id = relationships[0]?.id;
    const dataset = await read({
      'a.yaml': `relationships: [${relationship}]`,
      'b.yaml': `evidence: [{ of: ${id}, source: paper, says: They met twice. }]`,
    });
    expect(dataset.relationships[0]?.evidence.map(({ says }) => says).sort()).toEqual([
      'They met twice.',
      'They met.',
    ]);
  });

  test('is refused where nothing has the id, and where that takes no evidence', async () => {
    expect(
      await problemsIn(`evidence:
  - { of: partys, source: paper, says: There was one. }
  - { of: ann, source: paper, says: She was there. }
  - { source: paper, says: Something. }
  - { of: party, source: town, attributedTo: [town], says: It was loud., reportedOn: 2001, locator: }
`),
    ).toEqual([
      'test.yaml:2:11 dangling-reference Nothing in this dataset has the id "partys". Did you mean "party"?',
      'test.yaml:3:11 wrong-kind Expected what evidence can be of: a relationship, an attribute or an Event, but "ann" is a Person; name another.',
      'test.yaml:4:5 missing-field Expected the field "of" here, but there is none; add it.',
      'test.yaml:5:26 wrong-kind Expected a Work, which can be cited, but "town" is a Place; name another.',
      'test.yaml:5:47 wrong-kind Expected a speaker: a Person, Group, Organization or Work, but "town" is a Place; name another.',
    ]);
  });

  test('is held against the rules for evidence', async () => {
    expect(
      await problemsIn(
        'evidence: [{ of: party, source: paper, says: Before., reportedOn: 2001 }, { of: party, source: paper, says: When?, reportedOn: soon }]',
      ),
    ).toEqual([
      expect.stringContaining('test.yaml:1:67 reported-too-early '),
      expect.stringContaining('test.yaml:1:128 bad-date '),
    ]);
  });

  test('makes up for none in the record, also while it has a problem itself', async () => {
    expect(
      await problemsIn(`relationships:
  - { id: meeting, subject: ann, type: MET, object: bob }
  - { id: talk, subject: ann, type: TALKED_WITH, object: bob }
evidence: [{ of: meeting, source: paper }]
`),
    ).toEqual([
      'test.yaml:3:5 no-evidence Expected a relationship to have evidence, but there is none; add at least one source and what it says.',
      'test.yaml:4:12 missing-field Expected the field "says" here, but there is none; add it.',
    ]);
  });
});
