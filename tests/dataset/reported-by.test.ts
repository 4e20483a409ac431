import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { isKnown } from '../../src/domain/support.js';
import { day } from '../domain/given.js';
import { BASE, folderOf, problemsOf, warningsIn } from './problems-in.js';

const RECORDS = `entities:
  - { id: memo, kind: Work, name: A memo }
  - { id: note, kind: Work, name: A note, publishedOn: { words: once } }
relationships:
  - { id: of-paper, subject: ann, type: MET, object: bob, evidence: [{ source: paper, says: So it was. }] }
  - { id: of-memo, subject: ann, type: MET, object: bob, evidence: [{ source: memo, says: So it was. }] }
  - { id: of-note, subject: ann, type: ADVISED, object: bob, evidence: [{ source: note, says: So it was. }] }
`;
const reportedBy = (date: string, records = RECORDS) =>
  folderOf({ ...BASE, 'dataset.yaml': `title: A test\nreportedBy: ${date}\n`, 'test.yaml': records });

describe('reportedBy of a dataset', () => {
  it('dates the reports that have no date, and no other: they count from that day on, never before', async () => {
    const dataset = await readDataset(await reportedBy('2020-03'));
    expect(dataset.reportedBy).toBe('2020-03');
    const reports = Object.fromEntries(dataset.relationships.map(({ id, evidence: [one] }) => [id, one]));
    expect(reports['of-paper']?.reportedOn?.edtf).toBe('2018-05-29');
    expect(reports['of-note']?.reportedOn).toMatchObject({ words: 'once', latest: null });
    const memo = reports['of-memo'];
    expect(memo?.reportedOn).toMatchObject({ edtf: '../2020-03', earliest: null, basis: 'INFERRED' });
    expect(memo && [day('2020-03-30'), day('2020-03-31')].map((known) => isKnown(memo, known))).toEqual([
      false,
      true,
    ]);
  });

  it('is part of the revision, and of no id', async () => {
    const [one, other] = await Promise.all(
      ['2020', '2021'].map(async (date) => readDataset(await reportedBy(date))),
    );
    expect(one?.revision).not.toBe(other?.revision);
    const ids = [one, other].map((it) => it?.relationships.map(({ id, evidence }) => [id, evidence[0].id]));
    expect(ids[0]).toEqual(ids[1]);
  });

  it('leaves undated what only words date', async () => {
    const warnings = await warningsIn(RECORDS, { 'dataset.yaml': 'title: A test\nreportedBy: 2020\n' });
    expect(warnings).toEqual([
      expect.stringContaining(
        'undated-source 1 of 3 relationships rest on reports without a date, of 1 sources',
      ),
      expect.stringContaining('undated-source "note" has no date'),
    ]);
  });

  it.each([
    ['soon', 'dataset.yaml:2:13 bad-date Expected an EDTF date'],
    ['2018/2019', 'dataset.yaml:2:13 bad-date Expected a single EDTF date'],
  ])('%s is refused', async (date, problem) => {
    expect(await problemsOf(await reportedBy(date))).toEqual([expect.stringContaining(problem)]);
  });

  it('is before nothing that its reports say happened', async () => {
    const later = `entities: [{ id: memo, kind: Work, name: A memo }]
relationships:
  - { subject: ann, type: MET, object: bob, when: 2020-05, evidence: [{ source: memo, says: So it was. }] }
`;
    expect(await problemsOf(await reportedBy('2020-03', later))).toEqual([
      expect.stringContaining('happened-after-its-report'),
    ]);
    expect(await problemsOf(await reportedBy('2020', later))).toEqual([]);
  });
});
