import { expect, test } from 'vitest';
import { warningsIn } from '../problems-in.js';

const lives = (died: string, when: string) => `attributes:
  - { entity: ann, type: DEATH, value: ${died}, evidence: [{ source: paper, says: She died. }] }
relationships:
  - { subject: ann, type: MARRIED_TO, object: bob${when}, evidence: [{ source: paper, says: So it was. }] }
  - { subject: ann, type: MET, object: bob, evidence: [{ source: paper, says: They met. }] }
`;

test('names a state without a date of one who died long before it was reported', async () => {
  expect(await warningsIn(lives('1799-12-14', ''))).toEqual([
    'test.yaml:4:5 state-of-the-dead This has no date, and "ann" died long before it was reported: give it `when`, such as ../D for what ended by the day D.',
  ]);
  expect(await warningsIn(lives('1799-12-14', ', when: 1759/1799'))).toEqual([]);
  expect(await warningsIn(lives('2017', ''))).toEqual([]);
});
