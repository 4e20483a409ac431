import fc from 'fast-check';
import type { Dataset } from '../../src/domain/dataset.js';
import { MODALITIES } from '../../src/domain/modality.js';
import { ASSERTIONS } from '../../src/domain/relationship.js';
import { resolve } from '../../src/domain/resolve.js';
import { type TimeSpan, timeSpan } from '../../src/domain/time-span.js';
import { draft } from '../../src/store/audits/draft.js';
import { maybeTimeSpan } from './times.js';

const PEOPLE = ['p-1', 'p-2', 'p-3', 'p-4', 'p-5', 'p-6'];
const ENDS = [...PEOPLE, 'firm', 'crowd'];
const WORKS = ['taken-back', 'early', 'late', 'undated'];

const published = (id: string, on: TimeSpan | null, paper: string | null) =>
  draft.work(id, id, { publishedOn: on, publisher: paper });

const ENTITIES = [
  ...PEOPLE.map((id) => draft.plain('Person', id, id.toUpperCase())),
  draft.plain('Organization', 'firm', 'The firm'),
  draft.plain('Organization', 'paper', 'The paper'),
  draft.plain('Group', 'crowd', 'The crowd'),
  draft.work('taken-back', 'taken back', {
    publishedOn: timeSpan({ edtf: '2017-12-20' }),
    retracted: { on: timeSpan({ edtf: '2018-01-05' }), note: null },
  }),
  published('early', timeSpan({ edtf: '2017-12-25' }), 'paper'),
  published('late', timeSpan({ edtf: '2018-01-10' }), 'paper'),
  published('undated', null, null),
];

const anyEvidence = fc
  .record({
    source: fc.constantFrom(...WORKS),
    stance: fc.constantFrom('SUPPORTS' as const, 'SUPPORTS' as const, 'DISPUTES' as const),
    assertion: fc.constantFrom(...ASSERTIONS),
    attributedTo: fc.uniqueArray(fc.constantFrom(...ENDS), { maxLength: 2 }),
  })
  .map(({ source, ...more }) => draft.evidence(source, 'It says so.', more));

const anyTie = fc.record({
  ends: fc.uniqueArray(fc.constantFrom(...ENDS), { minLength: 2, maxLength: 2 }),
  type: fc.constantFrom(
    'MET' as const,
    'MET' as const,
    'ADVISED' as const,
    'PAID' as const,
    'CRITICIZED' as const,
    'OTHER' as const,
  ),
  polarity: fc.constantFrom(
    'AFFIRMED' as const,
    'AFFIRMED' as const,
    'AFFIRMED' as const,
    'NEGATED' as const,
  ),
  modality: fc.constantFrom('ACTUAL' as const, 'ACTUAL' as const, ...MODALITIES),
  when: maybeTimeSpan,
  evidence: fc.uniqueArray(anyEvidence, { minLength: 1, maxLength: 3, selector: (it) => JSON.stringify(it) }),
});

/**
 * Few people and many ties: cycles, parallel ties, hubs, negated, planned and possible ones, undated and retracted
 * evidence, a group that paths may not pass through, and a type that is no tie.
 */
export const anyWeb: fc.Arbitrary<Dataset> = fc
  .array(anyTie, { minLength: 14, maxLength: 30, size: 'max' })
  .map((ties) =>
    resolve({
      title: 'A web',
      description: null,
      entities: ENTITIES,
      relationships: ties.map(({ ends: [subject = '', object = ''], type, evidence, ...more }, i) =>
        draft.relationship(`tie-${String(i).padStart(2, '0')}`, [subject, type, object], evidence, more),
      ),
    }),
  );

/** Two different ones of whom paths may lead from one to the other. */
export const anyEnds: fc.Arbitrary<readonly [string, string]> = fc
  .uniqueArray(fc.constantFrom(...ENDS), { minLength: 2, maxLength: 2 })
  .map(([from = '', to = '']) => [from, to] as const);
