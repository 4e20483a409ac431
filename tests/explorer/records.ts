import type {
  EntityLineFragment,
  EvidenceFragment,
  RelationshipFragment,
  SpanFragment,
} from '../../src/explorer/generated/operations.js';

/** Values as the API gives them, for claims about pure functions. */

const nameOf = (id: string) => `${id.charAt(0).toUpperCase()}${id.slice(1)}`;

export const entity = (id: string): EntityLineFragment => ({
  id,
  kind: 'PERSON',
  name: nameOf(id),
  label: nameOf(id),
  unnamed: false,
  aliases: [],
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

/** "It was so", which the Post stated outright on 10 January 2019; it counts. */
export const item = (id: string, change: Partial<EvidenceFragment> = {}): EvidenceFragment => ({
  id,
  stance: 'SUPPORTS',
  assertion: 'STATED',
  says: 'It was so.',
  locator: null,
  quote: null,
  withdrawn: false,
  source: {
    ...entity('report'),
    kind: 'WORK',
    url: null,
    publisher: { id: 'post', name: 'The Post', label: 'The Post' },
    publishedOn: span('2019-01-10'),
    retracted: null,
    corrected: null,
  },
  attributedTo: [],
  origin: entity('post'),
  reportedOn: span('2019-01-10'),
  ...change,
});

/** "Ada met Bruno", with one firm, independent origin of 10 January 2019 and no evidence listed. */
export const relationship = (
  from: string,
  to: string,
  change: Partial<RelationshipFragment> = {},
): RelationshipFragment => ({
  id: `${from}-met-${to}`,
  type: 'MET',
  narrowerType: null,
  phrase: 'met',
  whenText: '',
  polarity: 'AFFIRMED',
  modality: 'ACTUAL',
  detail: null,
  subject: entity(from),
  object: entity(to),
  when: null,
  quantities: [],
  qualifiers: [],
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
