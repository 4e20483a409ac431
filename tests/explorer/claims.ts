import type {
  ClaimFragment,
  EntityLineFragment,
  SpanFragment,
} from '../../src/explorer/generated/questions.js';

/** Values as the API gives them, for claims about pure functions. */

export const entity = (id: string): EntityLineFragment => ({
  id,
  kind: 'PERSON',
  name: `${id.charAt(0).toUpperCase()}${id.slice(1)}`,
  unnamed: false,
  description: null,
});

export const span = (edtf: string, change: Partial<SpanFragment> = {}): SpanFragment => ({
  edtf,
  words: null,
  earliest: edtf,
  latest: edtf,
  asOf: null,
  basis: 'STATED',
  because: null,
  ...change,
});

/** "Ada met Bruno", with one firm, independent origin of 10 January 2019 and no evidence listed. */
export const claim = (from: string, to: string, change: Partial<ClaimFragment> = {}): ClaimFragment => ({
  id: `${from}-met-${to}`,
  type: 'MET',
  phrase: 'met',
  polarity: 'AFFIRMED',
  modality: 'ACTUAL',
  detail: null,
  subject: entity(from),
  object: entity(to),
  other: entity(to),
  when: null,
  quantities: [],
  support: {
    citations: 1,
    origins: 1,
    independent: 1,
    firm: true,
    disputed: false,
    firstReportedOn: span('2019-01-10'),
  },
  evidence: [],
  conflicts: [],
  ...change,
});
