import { expect, it } from 'vitest';
import { hopSentence } from '../../src/answers/describe-path.js';
import { day, evidence, on, person, relationship } from '../domain/given.js';

const entityOf = async (id: string) => person(id);

it('says that a source disputes it, from the day of that report on', async () => {
  const disputed = relationship({
    type: 'MET',
    evidence: [
      evidence(),
      evidence({ id: 'e_2', source: 'denial', stance: 'DISPUTES', reportedOn: on('2018-06-02') }),
    ],
  });
  const hop = { from: 'alice', to: 'kim', relationship: disputed, others: [] };
  const said = 'alice met kim, as “the-article” reports';
  expect(await hopSentence(hop, day('2018-06-01'), entityOf)).toBe(said);
  expect(await hopSentence(hop, null, entityOf)).toBe(`${said}, which is disputed`);
});
