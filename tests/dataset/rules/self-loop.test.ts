import { expect, test } from 'vitest';
import { problemsIn } from '../problems-in.js';

test('refuses a relationship of something with itself, also under a former id', async () => {
  expect(
    await problemsIn(`entities:
  - { id: carla, kind: Person, name: Carla, formerIds: [carl] }
relationships:
  - { subject: ann, type: MET, object: ann, evidence: [{ source: paper, says: So it was. }] }
  - { subject: carl, type: MET, object: carla, evidence: [{ source: paper, says: So it was. }] }
`),
  ).toEqual([
    'test.yaml:4:40 self-loop Expected two different ends, but subject and object are both "ann"; fix one.',
    'test.yaml:5:41 self-loop Expected two different ends, but subject and object are both "carla"; fix one.',
  ]);
});
