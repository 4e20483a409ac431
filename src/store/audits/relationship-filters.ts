import type { RelationshipFilter } from '../../domain/filter.js';
import { ask } from './ask.js';
import type { Audit } from './audit.js';
import { expectEqual } from './expect-equal.js';
import { FIXTURE } from './fixture.js';

const EVERY_ID = FIXTURE.relationships.map(({ id }) => id);
const but = (...ids: string[]) => EVERY_ID.filter((id) => !ids.includes(id));

/** What each condition keeps of the fixture: one row a claim. */
const ROWS: readonly [id: string, name: string, Partial<RelationshipFilter>, ids: readonly string[]][] = [
  ['none', 'keeps all without a condition', {}, EVERY_ID],
  [
    'types',
    'keeps any of the types',
    { types: ['MET', 'OWNED'] },
    ['bruno-met-ada', 'dmitri-may-have-owned', 'ella-is-to-meet-ada', 'ella-owned-mill'],
  ],
  ['types-unused', 'keeps none of a type that is not there', { types: ['PARDONED'] }, []],
  ['types-empty', 'keeps none where no type is allowed', { types: [] }, []],
  [
    'subject',
    'keeps those of a subject, at either end of a symmetric one',
    { subject: 'ada-okafor' },
    ['ada-for-weavers', 'ada-on-payment', 'bruno-met-ada', 'ella-is-to-meet-ada'],
  ],
  [
    'object',
    'keeps those of an object, at either end of a symmetric one',
    { object: 'ada-okafor' },
    ['bruno-met-ada', 'ella-is-to-meet-ada'],
  ],
  ['subject-unknown', 'keeps none of a subject that is not there', { subject: 'nobody' }, []],
  [
    'ends',
    'keeps those between two ends',
    { subject: 'chloe-martin', object: 'bruno-lindqvist' },
    ['chloe-advised-bruno', 'chloe-advised-bruno-before'],
  ],
  [
    'ends-swapped',
    'does not swap the ends of what has a direction',
    { subject: 'bruno-lindqvist', object: 'chloe-martin' },
    [],
  ],
  [
    'ends-symmetric',
    'swaps the ends of a symmetric one',
    { subject: 'ada-okafor', object: 'bruno-lindqvist' },
    ['bruno-met-ada'],
  ],
  [
    'ends-alike',
    'keeps none between an entity and itself where there is none',
    { subject: 'ada-okafor', object: 'ada-okafor' },
    [],
  ],
  [
    'about',
    'keeps those with an entity at an end or in a qualifier',
    { about: ['bruno-lindqvist'] },
    [
      'ada-for-weavers',
      'bruno-in-office',
      'bruno-met-ada',
      'chloe-advised-bruno',
      'chloe-advised-bruno-before',
    ],
  ],
  [
    'about-relationship',
    'keeps those with a relationship in a qualifier',
    { about: ['dmitri-paid-ella'] },
    ['ada-on-payment'],
  ],
  [
    'about-any',
    'keeps those about any of several, each once',
    { about: ['hearing', 'northbridge', 'ada-okafor', 'weavers', 'nobody'] },
    [
      'ada-for-weavers',
      'ada-on-payment',
      'bruno-in-office',
      'bruno-met-ada',
      'ella-is-to-meet-ada',
      'mill-in-northbridge',
    ],
  ],
  ['about-empty', 'keeps none about nothing', { about: [] }, []],
  [
    'qualified',
    'keeps those with an entity in a role',
    { qualifiedBy: { role: 'OCCASION', id: 'hearing' } },
    ['ada-for-weavers'],
  ],
  [
    'qualified-second',
    'keeps those with an entity that shares its role',
    { qualifiedBy: { role: 'ADDRESSEE', id: 'bruno-lindqvist' } },
    ['ada-for-weavers'],
  ],
  [
    'qualified-relationship',
    'keeps those with a relationship in a role',
    { qualifiedBy: { role: 'REACTION_TO', id: 'dmitri-paid-ella' } },
    ['ada-on-payment'],
  ],
  [
    'qualified-otherwise',
    'keeps none with the entity in another role',
    { qualifiedBy: { role: 'PLACE', id: 'hearing' } },
    [],
  ],
  [
    'polarity',
    'keeps denials where asked',
    { polarity: ['NEGATED'] },
    ['council-not-for-mill', 'ella-not-for-closure'],
  ],
  [
    'polarity-affirmed',
    'leaves denials out',
    { polarity: ['AFFIRMED'] },
    but('council-not-for-mill', 'ella-not-for-closure'),
  ],
  ['polarity-empty', 'keeps none where no polarity is allowed', { polarity: [] }, []],
  [
    'modality',
    'keeps plans and possibilities where asked',
    { modality: ['PLANNED', 'POSSIBLE'] },
    ['dmitri-may-have-owned', 'ella-is-to-meet-ada'],
  ],
  [
    'modality-actual',
    'leaves plans and possibilities out',
    { modality: ['ACTUAL'] },
    but('dmitri-may-have-owned', 'ella-is-to-meet-ada'),
  ],
  ['modality-empty', 'keeps none where no modality is allowed', { modality: [] }, []],
  [
    'min-origins',
    'counts ten outlets that repeat one report as one origin',
    { minOrigins: 2 },
    ['bruno-met-ada', 'council-not-for-mill', 'ella-owned-mill'],
  ],
  ['min-origins-zero', 'keeps all where no origin is needed', { minOrigins: 0 }, EVERY_ID],
  [
    'max-origins',
    'keeps what nobody known stands behind',
    { maxOrigins: 0 },
    ['chloe-advised-bruno', 'dmitri-paid-ella'],
  ],
  [
    'origins-exact',
    'keeps an exact number of origins',
    { minOrigins: 2, maxOrigins: 2 },
    ['bruno-met-ada', 'council-not-for-mill', 'ella-owned-mill'],
  ],
  [
    'independent',
    'keeps what somebody else than its ends says',
    { independent: true },
    but('chloe-advised-bruno', 'dmitri-paid-ella', 'ella-not-for-closure'),
  ],
  [
    'not-independent',
    'keeps what only its ends say, or nobody known',
    { independent: false },
    ['chloe-advised-bruno', 'dmitri-paid-ella', 'ella-not-for-closure'],
  ],
  [
    'assertions-hedged',
    'keeps what a source holds back on',
    { assertions: ['HEDGED'] },
    ['chloe-advised-bruno', 'dmitri-may-have-owned'],
  ],
  [
    'assertions-stated',
    'keeps what a source not retracted states',
    { assertions: ['STATED'] },
    but('chloe-advised-bruno', 'dmitri-may-have-owned', 'dmitri-paid-ella'),
  ],
  ['assertions-empty', 'keeps none where no assertion is allowed', { assertions: [] }, []],
  ['disputed', 'keeps what a source disputes', { disputed: true }, ['dmitri-paid-ella']],
  ['not-disputed', 'leaves out what a source disputes', { disputed: false }, but('dmitri-paid-ella')],
  [
    'sources',
    'keeps what a source reports, though it was retracted',
    { sources: ['blog-entry'] },
    ['dmitri-may-have-owned', 'dmitri-paid-ella', 'ella-owned-mill'],
  ],
  [
    'sources-disputing',
    'keeps what a source disputes among what it reports',
    { sources: ['star-interview', 'nowhere'] },
    [
      'bruno-met-ada',
      'chloe-advised-bruno',
      'council-not-for-mill',
      'dmitri-paid-ella',
      'ella-is-to-meet-ada',
      'ella-not-for-closure',
      'ella-owned-mill',
    ],
  ],
  ['sources-empty', 'keeps none of no source', { sources: [] }, []],
  [
    'together',
    'keeps what meets every condition',
    {
      types: ['OWNED'],
      about: ['harrow-mills'],
      sources: ['blog-entry'],
      polarity: ['AFFIRMED'],
      minOrigins: 2,
    },
    ['ella-owned-mill'],
  ],

  [
    'true-on',
    'keeps what was possibly so on a day, the undated too',
    { trueOn: ask.time('2019-01-08') },
    but('chloe-advised-bruno-before', 'ella-is-to-meet-ada', 'mill-in-northbridge'),
  ],
  [
    'true-on-exclude',
    'leaves the undated out where asked',
    { trueOn: ask.time('2019-01-08'), undated: 'EXCLUDE' },
    [
      'ada-for-weavers',
      'bruno-in-office',
      'bruno-met-ada',
      'council-not-for-mill',
      'dmitri-may-have-owned',
      'ella-owned-mill',
    ],
  ],
  [
    'true-on-only',
    'keeps only the undated where asked, whatever the day',
    { trueOn: ask.time('2019-01-08'), undated: 'ONLY' },
    [
      'ada-on-payment',
      'chloe-advised-bruno',
      'dmitri-paid-ella',
      'ella-for-closure',
      'ella-not-for-closure',
      'sister-works-there',
    ],
  ],
  [
    'undated-exclude',
    'leaves the undated out without a day',
    { undated: 'EXCLUDE', types: ['ADVISED', 'HELD_OFFICE_IN'] },
    ['bruno-in-office', 'chloe-advised-bruno-before'],
  ],
  [
    'undated-only',
    'keeps only the undated without a day',
    { undated: 'ONLY', types: ['ADVISED', 'HELD_OFFICE_IN'] },
    ['chloe-advised-bruno'],
  ],
  [
    'true-on-first-day',
    'counts the first day of a year as of it',
    { trueOn: ask.time('2005-01-01'), types: ['ADVISED', 'OWNED'], undated: 'EXCLUDE' },
    ['chloe-advised-bruno-before', 'dmitri-may-have-owned', 'ella-owned-mill'],
  ],
  [
    'true-on-day-before',
    'does not count the day before',
    { trueOn: ask.time('2004-12-31'), types: ['ADVISED', 'OWNED'], undated: 'EXCLUDE' },
    ['dmitri-may-have-owned'],
  ],
  [
    'true-on-last-day',
    'counts the last day of a year as of it',
    { trueOn: ask.time('2006-12-31'), types: ['ADVISED'], undated: 'EXCLUDE' },
    ['chloe-advised-bruno-before'],
  ],
  [
    'true-on-day-after',
    'does not count the day after',
    { trueOn: ask.time('2007-01-01'), types: ['ADVISED'], undated: 'EXCLUDE' },
    [],
  ],
  [
    'true-on-open',
    'lets an open time meet an open time',
    { trueOn: ask.time('../1996'), undated: 'EXCLUDE' },
    ['bruno-in-office', 'dmitri-may-have-owned', 'mill-in-northbridge'],
  ],
  [
    'true-on-span',
    'meets a span anywhere',
    { trueOn: ask.time('2006-12/2019-01-01'), undated: 'EXCLUDE' },
    [
      'bruno-in-office',
      'bruno-met-ada',
      'chloe-advised-bruno-before',
      'council-not-for-mill',
      'dmitri-may-have-owned',
      'ella-owned-mill',
    ],
  ],

  [
    'known-on-early',
    'knows nothing before its report',
    { knownOn: ask.day('2019-01-09') },
    ['mill-in-northbridge', 'sister-works-there'],
  ],
  [
    'known-on',
    'knows what was reported on the day itself',
    { knownOn: ask.day('2019-01-10') },
    [
      'ada-for-weavers',
      'bruno-in-office',
      'bruno-met-ada',
      'ella-for-closure',
      'ella-owned-mill',
      'mill-in-northbridge',
      'sister-works-there',
    ],
  ],
  [
    'known-on-partial',
    'takes a report of some day in February as known at its end',
    { knownOn: ask.day('2019-02-27'), types: ['ADVISED'] },
    [],
  ],
  [
    'known-on-partial-end',
    'knows a report of some day in February at its end',
    { knownOn: ask.day('2019-02-28'), types: ['ADVISED'] },
    ['chloe-advised-bruno'],
  ],
  [
    'known-on-undated',
    'never takes a report without a date as known on a day',
    { knownOn: ask.day('2100'), sources: ['letter'] },
    [],
  ],
  [
    'known-on-retraction-before',
    'knows a report until it is retracted',
    { knownOn: ask.day('2019-05-31'), types: ['PAID'] },
    ['dmitri-paid-ella'],
  ],
  [
    'known-on-retraction',
    'lets a retraction count from its own day',
    { knownOn: ask.day('2019-06-01'), types: ['PAID', 'OWNED'] },
    ['ella-owned-mill'],
  ],
  [
    'known-on-origins',
    'counts the origins known by the day',
    { knownOn: ask.day('2019-02-01'), minOrigins: 2 },
    ['ella-owned-mill'],
  ],
  [
    'known-on-origins-later',
    'counts more origins later',
    { knownOn: ask.day('2019-02-28'), minOrigins: 3 },
    ['ella-owned-mill'],
  ],
  [
    'known-on-origins-retracted',
    'counts fewer origins after a retraction',
    { knownOn: ask.day('2019-06-01'), minOrigins: 3 },
    [],
  ],
  [
    'known-on-undisputed',
    'knows of no dispute before it is reported',
    { knownOn: ask.day('2019-02-01'), disputed: true },
    [],
  ],
  [
    'known-on-disputed',
    'knows of a dispute once it is reported',
    { knownOn: ask.day('2019-02-28'), disputed: true },
    ['dmitri-paid-ella'],
  ],
  [
    'known-on-sources',
    'looks for sources among what was known',
    { knownOn: ask.day('2019-02-27'), sources: ['star-interview'] },
    ['ella-is-to-meet-ada'],
  ],
  [
    'known-on-assertions',
    'looks for assertions among what was known',
    { knownOn: ask.day('2019-02-01'), assertions: ['STATED'], types: ['PAID', 'OWNED', 'ADVISED'] },
    ['dmitri-may-have-owned', 'dmitri-paid-ella', 'ella-owned-mill'],
  ],
  [
    'both-clocks',
    'asks both clocks at once',
    { trueOn: ask.time('2019-01'), undated: 'EXCLUDE', knownOn: ask.day('2019-01-11') },
    ['ada-for-weavers', 'bruno-in-office', 'bruno-met-ada', 'council-not-for-mill', 'ella-owned-mill'],
  ],
];

export const relationshipFilters: readonly Audit[] = ROWS.map(([id, name, filter, ids]) => ({
  id: `relationship-filter-${id}`,
  name,
  async run(open) {
    const store = await open(FIXTURE);
    const query = ask.relationships({ filter });
    expectEqual(ask.ids((await store.findRelationships(query)).value), ids);
    expectEqual((await store.countRelationships(query.filter)).value, ids.length);
  },
}));
