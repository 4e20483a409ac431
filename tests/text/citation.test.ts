import { expect, it } from 'vitest';
import { timeSpan } from '../../src/domain/time-span.js';
import {
  type CitationContext,
  type CitedEvidence,
  type CitedRelationship,
  citeRelationship,
  citeView,
} from '../../src/text/citation.js';

const CONTEXT: CitationContext = {
  dataset: { title: 'A village', revision: '0a1b' },
  conditions: [],
  notes: [],
  address: 'http://127.0.0.1/?evidence=ada-met-bruno',
  today: '2019-07-01',
};
const IN = 'In: A village, revision 0a1b, by way of Attest.';
const FOUND = `${IN} http://127.0.0.1/?evidence=ada-met-bruno (seen on 2019-07-01).`;

const on = (edtf: string, basis: 'STATED' | 'INFERRED' = 'STATED') => timeSpan({ edtf, basis });
const ADA = { id: 'ada', name: 'Ada' };
const BRUNO = { id: 'bruno', name: 'Bruno' };
const SOURCE = {
  id: 'report',
  name: 'Report',
  publisher: { id: 'post', name: 'The Post' },
  publishedOn: on('2019-01-10'),
  retracted: null,
  corrected: null,
};

const evidence = (change: Partial<CitedEvidence> = {}): CitedEvidence => ({
  stance: 'SUPPORTS',
  assertion: 'STATED',
  locator: null,
  source: SOURCE,
  attributedTo: [],
  origin: { id: 'post', name: 'The Post' },
  reportedOn: on('2019-01-10'),
  withdrawn: false,
  ...change,
});

const cite = (change: Partial<CitedRelationship>, context: Partial<CitationContext> = {}): string =>
  citeRelationship(
    {
      subject: ADA,
      phrase: 'met',
      object: BRUNO,
      polarity: 'AFFIRMED',
      modality: 'ACTUAL',
      support: { citations: 1 },
      detail: null,
      whenText: '',
      evidence: [],
      conflicts: [],
      ...change,
    },
    { ...CONTEXT, ...context },
  );

it('says what is said, its form, and who says so: where, when, and on whose word', () => {
  expect(
    cite({
      detail: 'at the mill',
      whenText: 'on 8 January 2019 (inferred)',
      evidence: [
        evidence({ locator: 'paragraph 2' }),
        evidence({
          assertion: 'HEDGED',
          attributedTo: [{ name: 'Carla' }, BRUNO],
          origin: BRUNO,
          reportedOn: on('2019-02', 'INFERRED'),
        }),
      ],
    }),
  ).toBe(
    'Ada met Bruno on 8 January 2019 (inferred) (at the mill; said to be so). According to: ' +
      '(1) “Report”, The Post, published 10 January 2019, paragraph 2, on its own account; ' +
      '(2) “Report”, The Post, published 10 January 2019, reported February 2019 (inferred), ' +
      `as told there by Bruno, by way of Carla, hedged, self-reported by Bruno. ${FOUND}`,
  );
});

it('calls no copy an account of its own: it names what the copy goes back to', () => {
  expect(cite({ evidence: [evidence({ origin: { id: 'wire', name: 'The Wire' } })] })).toContain(
    '“Report”, The Post, published 10 January 2019, which repeats what goes back to The Wire. ',
  );
});

it('never reads as a fact where it is denied, planned, withdrawn, disputed or contradicted', () => {
  const notice = { on: on('2019-05-01'), note: 'It was a forgery.' };
  const text = cite({
    phrase: 'is not to meet',
    polarity: 'NEGATED',
    modality: 'PLANNED',
    support: { citations: 0 },
    evidence: [
      evidence({
        source: { ...SOURCE, retracted: notice, corrected: { ...notice, note: null } },
        withdrawn: true,
      }),
      evidence({ stance: 'DISPUTES', assertion: 'HEDGED', origin: null }),
    ],
    conflicts: [{ sentence: 'Ada is to meet Bruno', polarity: 'AFFIRMED', modality: 'PLANNED' }],
  });
  expect(text).toBe(
    'Ada is not to meet Bruno (unsupported). According to: “Report”, The Post, ' +
      'published 10 January 2019, on its own account, retracted 1 May 2019 (It was a forgery.), ' +
      'corrected 1 May 2019, withdrawn (does not count). Disputed by: “Report”, The Post, ' +
      'published 10 January 2019, which names no source, hedged. ' +
      `Contradicted by: Ada is to meet Bruno (planned). ${FOUND}`,
  );
});

it('says of a denial that has support that it is one, and how long a state held', () => {
  const change = { polarity: 'NEGATED', whenText: 'from 2005 to 2006' } as const;
  expect(
    cite({
      phrase: 'did not meet',
      ...change,
      evidence: [
        evidence({
          source: { ...SOURCE, publisher: null, publishedOn: null },
          origin: { id: 'report', name: 'Report' },
        }),
      ],
    }),
  ).toBe(
    'Ada did not meet Bruno from 2005 to 2006 (said not to be so). ' +
      `According to: “Report”, reported 10 January 2019, on its own account. ${FOUND}`,
  );
});

it('names no date of reporting where there is none, nor where it is that of publication', () => {
  const reported = (reportedOn: CitedEvidence['reportedOn']) =>
    cite({ evidence: [evidence({ reportedOn })] });
  for (const date of [null, on('2019-01-10')]) expect(reported(date)).not.toContain('reported');
  expect(reported(on('2019-01-11'))).toContain(', reported 11 January 2019,');
});

it('says under which conditions it is shown, and what is not', () => {
  expect(
    cite(
      { support: { citations: 0 } },
      { conditions: ['known on 2018', 'planned'], notes: ['The map is full.'] },
    ),
  ).toBe(
    'Ada met Bruno (unsupported). No source is known that says so. ' +
      `${IN} Only known on 2018; planned. The map is full. ` +
      'http://127.0.0.1/?evidence=ada-met-bruno (seen on 2019-07-01).',
  );
});

it('cites a view by its title and size', () => {
  expect(citeView({ title: 'Around Ada', entities: 1, relationships: 2 }, CONTEXT)).toBe(
    `“Around Ada” (1 entity, 2 relationships). ${FOUND}`,
  );
  expect(citeView({ title: 'Around Ada', entities: 2, relationships: 1 }, CONTEXT)).toBe(
    `“Around Ada” (2 entities, 1 relationship). ${FOUND}`,
  );
});
