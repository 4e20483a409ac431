import { expect, test } from 'vitest';
import { warningsIn } from '../problems-in.js';

test('says how many relationships knownOn misses, and for want of which dates', async () => {
  const said = (fields: string) => `[{ says: So it was., ${fields} }]`;
  expect(
    await warningsIn(`entities:
  - { id: memo, kind: Work, name: A memo }
  - { id: note, kind: Work, name: A note, publishedOn: 2018/.. }
  - { id: unused, kind: Work, name: Not cited }
relationships:
  - { id: a, subject: ann, type: MET, object: bob, evidence: ${said('source: memo')} }
  - { id: b, subject: ann, type: ADVISED, object: bob, evidence: ${said('source: note')} }
  - { id: c, subject: ann, type: SUPPORTED, object: bob, evidence: ${said('source: memo, reportedOn: ../2018')} }
  - { id: d, subject: ann, type: PAID, object: bob, evidence: ${said('source: memo')} }
evidence: [{ of: d, source: paper, says: She did. }]
`),
  ).toEqual([
    'dataset.yaml:1:1 undated-source 2 of 4 relationships rest on reports without a date, of 2 sources: with `knownOn` they are not found. Give these sources `publishedOn` (`../D` says that it was no later than D), or the dataset `reportedBy`.',
    'test.yaml:2:5 undated-source "memo" has no date: with `knownOn` 1 of its relationships are not found; give it `publishedOn`.',
    'test.yaml:3:5 undated-source "note" has no date: with `knownOn` 1 of its relationships are not found; give it `publishedOn`.',
  ]);
});
