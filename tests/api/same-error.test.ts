import { expect, it } from 'vitest';
import { FIXTURE } from '../../src/store/audits/fixture.js';
import { memoryStore } from '../../src/store/memory/memory-store.js';
import { complaints } from './ask.js';
import { watchedStore } from './watched-store.js';

/** A store whose reads of one kind come after all others. */
const late = (slow: string) =>
  watchedStore(memoryStore(FIXTURE), async (read, name) => {
    if (name === slow) for (let turn = 0; turn < 50; turn += 1) await new Promise(setImmediate);
    return read();
  });

it.each([
  [
    'filter.subject',
    '{ relationships(filter: { subject: "nobody-1", object: "nobody-2", about: ["nothing-3"], sources: ["no-work-4"] }) { totalCount } }',
  ],
  [
    'from',
    '{ connection(from: "nobody-1", to: "nobody-2", filter: { about: ["nothing-3"] }) { paths { length } } }',
  ],
  ['of', '{ neighborhood(of: ["nobody-1"], filter: { about: ["nothing-3"] }) { members { hops } } }'],
  [
    'advocate',
    '{ advocacies(advocate: "nobody-1", beneficiary: "nobody-2", addressee: "nobody-3") { totalCount } }',
  ],
])(
  'names the first of several wrong arguments (%s), whichever the store looks up first',
  async (first, query) => {
    for (const slow of ['none', 'entities', 'currentIds', 'candidates']) {
      expect(await complaints(late(slow), query)).toEqual([
        expect.stringContaining(`Expected an id in ${first}, but`),
      ]);
    }
  },
);
