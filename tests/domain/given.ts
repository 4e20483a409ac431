import type { Attribute } from '../../src/domain/attribute.js';
import type { PlainEntity, WorkEntity } from '../../src/domain/entity.js';
import { type Evidence, type Relationship, UNCONTESTED } from '../../src/domain/relationship.js';
import { timeSpan } from '../../src/domain/time-span.js';
import { draft } from '../../src/store/audits/draft.js';

/* Small givens: each is the plainest of its kind but for what a test says of it. */

export const on = (edtf: string) => timeSpan({ edtf });
/** The day number of a date. */
export const day = (date: string): number => Date.parse(date) / 86_400_000;

export const evidence = (more: Partial<Evidence> = {}): Evidence => ({
  ...draft.evidence('the-article', 'She met him.'),
  id: 'e_1',
  origin: 'the-paper',
  reportedOn: on('2018-05-29'),
  through: ['the-article'],
  withdrawnOn: null,
  ...more,
});

export const relationship = (more: Partial<Relationship> = {}): Relationship => ({
  id: 'r_1',
  type: 'ADVOCATED_FOR',
  narrowerType: null,
  subject: 'kim',
  object: 'alice',
  polarity: 'AFFIRMED',
  modality: 'ACTUAL',
  when: null,
  detail: null,
  quantities: [],
  qualifiers: [],
  evidence: [evidence()],
  conflicts: [],
  contested: UNCONTESTED,
  endings: [],
  formerIds: [],
  ...more,
});

export const attribute = (more: Partial<Attribute> = {}): Attribute => ({
  id: 'a_1',
  type: 'BIRTH',
  entity: 'alice',
  value: { kind: 'DATE', date: on('1955') },
  polarity: 'AFFIRMED',
  modality: 'ACTUAL',
  when: null,
  detail: null,
  quantities: [],
  qualifiers: [],
  evidence: [evidence()],
  conflicts: [],
  contested: UNCONTESTED,
  formerIds: [],
  ...more,
});

export const person = (id: string, more: Partial<PlainEntity> = {}) => draft.plain('Person', id, id, more);

export const work = (id: string, more: Partial<WorkEntity> = {}) => draft.work(id, id, more);
