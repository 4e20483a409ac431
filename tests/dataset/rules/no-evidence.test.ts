import { expect, test } from 'vitest';
import { problemsIn } from '../problems-in.js';

test('refuses a relationship or an event without evidence', async () => {
  expect(
    await problemsIn(`entities:
  - id: wedding
    kind: Event
    name: A wedding
relationships:
  - subject: ann
    type: MET
    object: bob
  - subject: ann
    type: ADVISED
    object: bob
    evidence: []
`),
  ).toEqual([
    'test.yaml:2:5 no-evidence Expected an Event to have evidence, but there is none; add at least one source and what it says.',
    'test.yaml:6:5 no-evidence Expected a relationship to have evidence, but there is none; add at least one source and what it says.',
    'test.yaml:12:5 no-evidence Expected a relationship to have evidence, but there is none; add at least one source and what it says.',
  ]);
});
