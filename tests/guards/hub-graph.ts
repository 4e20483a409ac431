import type { Dataset } from '../../src/domain/dataset.js';
import { resolve } from '../../src/domain/resolve.js';
import { timeSpan } from '../../src/domain/time-span.js';
import { draft } from '../../src/store/audits/draft.js';

/** How many the hub met, and thanked. */
const MET = 300;
const THANKED = 100;
/** How many each other person met, beside the hub: in a ring, the next ones. */
const NEXT = 3;

const person = (number: number) => `person-${String(number % MET).padStart(3, '0')}`;

/**
 * A fixed graph to count on: a hub that met 300 people and thanked 100 of them; each met the next three, too. All that is said stands in one of ten reports, at dates of its own.
 */
export const HUB_GRAPH: Dataset = resolve({
  title: 'A hub',
  description: null,
  entities: [
    draft.plain('Person', 'hub', 'The hub'),
    ...Array.from({ length: 10 }, (_, i) => draft.work(`report-${i}`, `Report ${i}`)),
    ...Array.from({ length: MET }, (_, i) => draft.plain('Person', person(i), `Person ${i}`)),
  ],
  relationships: [
    ...Array.from({ length: MET }, (_, i) => relationship(`hub-met-${i}`, 'hub', 'MET', person(i), i)),
    ...Array.from({ length: THANKED }, (_, i) =>
      relationship(`hub-thanked-${i}`, 'hub', 'THANKED', person(i), i),
    ),
    ...Array.from({ length: MET }, (_, i) =>
      Array.from({ length: NEXT }, (_, n) =>
        relationship(`met-${i}-${n}`, person(i), 'MET', person(i + n + 1), i),
      ),
    ).flat(),
  ],
});

function relationship(id: string, subject: string, type: 'MET' | 'THANKED', object: string, number: number) {
  const year = 1990 + (number % 30);
  const says = (report: number) =>
    draft.evidence(`report-${report % 10}`, 'So it was.', { reportedOn: timeSpan({ edtf: `${year + 1}` }) });
  return draft.relationship(
    id,
    [subject, type, object],
    number % 3 === 0 ? [says(number), says(number + 1)] : [says(number)],
    { when: timeSpan({ edtf: `${year}` }) },
  );
}
