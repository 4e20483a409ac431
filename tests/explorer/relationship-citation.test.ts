import { expect, it } from 'vitest';
import type { CitationContext } from '../../src/explorer/export/citation.js';
import { relationshipCitation } from '../../src/explorer/export/relationship-citation.js';
import { entity, item, relationship, span } from './records.js';

const CONTEXT: CitationContext = {
  dataset: { title: 'A village', revision: '0a1b' },
  conditions: [],
  notes: [],
  address: 'http://127.0.0.1/?evidence=ada-met-bruno',
  today: '2019-07-01',
};
const IN = 'In: A village, revision 0a1b, by way of Attest.';
const FOUND = `${IN} http://127.0.0.1/?evidence=ada-met-bruno (seen on 2019-07-01).`;
const { source } = item('e1');
const { support } = relationship('ada', 'bruno');

/** As the evidence panel reads it. */
const cited = (
  change: Parameters<typeof relationship>[2],
  conflicts: ReturnType<typeof relationship>[] = [],
  context = CONTEXT,
) => relationshipCitation({ ...relationship('ada', 'bruno', change), conflicts }, context);

it('says what is said, how it stands, and who says so: where, when, and on whose word', () => {
  const evidence = [
    item('e1', { locator: 'paragraph 2' }),
    item('e2', {
      assertion: 'HEDGED',
      attributedTo: [entity('carla'), entity('bruno')],
      origin: entity('bruno'),
      reportedOn: span('2019-02', { basis: 'INFERRED' }),
    }),
  ];
  expect(cited({ detail: 'at the mill', when: span('2019-01-08', { basis: 'INFERRED' }), evidence })).toBe(
    'Ada met Bruno (at the mill; said to be so; 8 January 2019 (inferred)). According to: ' +
      '(1) “Report”, The Post, published 10 January 2019, paragraph 2, on its own account; ' +
      '(2) “Report”, The Post, published 10 January 2019, reported February 2019 (inferred), ' +
      `as told there by Bruno, by way of Carla, hedged, own word of Bruno. ${FOUND}`,
  );
});

it('never reads as a fact where it is denied, planned, withdrawn, disputed or contradicted', () => {
  const notice = { on: span('2019-05-01'), note: 'It was a forgery.' };
  const evidence = [
    item('e1', { source: { ...source, retracted: notice, corrected: notice }, withdrawn: true }),
    item('e2', { stance: 'DISPUTES', assertion: 'HEDGED', origin: null }),
  ];
  const text = cited(
    {
      phrase: 'is not to meet',
      polarity: 'NEGATED',
      modality: 'PLANNED',
      support: { ...support, citations: 0 },
      evidence,
    },
    [relationship('ada', 'bruno', { phrase: 'is to meet', modality: 'PLANNED' })],
  );
  expect(text).toBe(
    'Ada is not to meet Bruno (unsupported). According to: “Report”, The Post, ' +
      'published 10 January 2019, on its own account, retracted 1 May 2019 (It was a forgery.), ' +
      'corrected 1 May 2019 (It was a forgery.), does not count any more. Disputed by: “Report”, The Post, ' +
      'published 10 January 2019, which names nobody, hedged. ' +
      `Cannot be held together with: Ada is to meet Bruno (planned). ${FOUND}`,
  );
});

it('says under which condition nobody said so yet', () => {
  const conditions = ['known on 2018'];
  const unknown = { support: { ...support, citations: 0 }, evidence: [] };
  expect(cited(unknown, [], { ...CONTEXT, conditions })).toBe(
    'Ada met Bruno (unsupported). No source is known that says so. ' +
      `${IN} Only known on 2018. http://127.0.0.1/?evidence=ada-met-bruno (seen on 2019-07-01).`,
  );
});
