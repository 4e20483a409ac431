import { ask } from './ask.js';
import type { Audit } from './audit.js';
import { but, type FilterRow, filterAudit } from './filter-row.js';

/** What the two clocks keep: one row a claim. */
const ROWS: readonly FilterRow[] = [
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
    ['ada-for-weavers', 'bruno-met-ada', 'council-not-for-mill', 'dmitri-may-have-owned', 'ella-owned-mill'],
  ],
  [
    'true-on-only',
    'keeps only the undated where asked, whatever the day',
    { trueOn: ask.time('2019-01-08'), undated: 'ONLY' },
    [
      'ada-on-payment',
      'bruno-in-office',
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
    ['chloe-advised-bruno-before'],
  ],
  [
    'undated-only',
    'keeps only the undated without a day, among them a state of which only a day is known on which it was seen',
    { undated: 'ONLY', types: ['ADVISED', 'HELD_OFFICE_IN'] },
    ['bruno-in-office', 'chloe-advised-bruno'],
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
    ['dmitri-may-have-owned', 'mill-in-northbridge'],
  ],
  [
    'true-on-span',
    'meets a span anywhere',
    { trueOn: ask.time('2006-12/2019-01-01'), undated: 'EXCLUDE' },
    [
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
    { knownOn: ask.day('2019-06-01'), types: ['PAID', 'OWNED'], unsupported: 'EXCLUDE' },
    ['ella-owned-mill'],
  ],
  [
    'known-on-withdrawn',
    'keeps what was reported by the day and is withdrawn, where that is asked for',
    { knownOn: ask.day('2019-06-01'), types: ['PAID', 'OWNED'], unsupported: 'INCLUDE' },
    ['dmitri-may-have-owned', 'dmitri-paid-ella', 'ella-owned-mill'],
  ],
  [
    'known-on-withdrawn-only',
    'keeps of these only what is withdrawn, where that is asked for',
    { knownOn: ask.day('2019-06-01'), types: ['PAID', 'OWNED'], unsupported: 'ONLY' },
    ['dmitri-may-have-owned', 'dmitri-paid-ella'],
  ],
  [
    'known-on-not-yet-withdrawn',
    'takes nothing for withdrawn before that day',
    { knownOn: ask.day('2019-05-31'), types: ['PAID', 'OWNED'], unsupported: 'ONLY' },
    [],
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
    ['ada-for-weavers', 'bruno-met-ada', 'council-not-for-mill', 'ella-owned-mill'],
  ],
  [
    'known-on-correction-before',
    'counts a report until it is corrected',
    { knownOn: ask.day('2019-04-30'), types: ['LOCATED_IN'] },
    ['mill-in-northbridge'],
  ],
  [
    'known-on-correction',
    'lets a correction count from its own day',
    { knownOn: ask.day('2019-05-01'), types: ['LOCATED_IN'], unsupported: 'EXCLUDE' },
    [],
  ],
];

export const relationshipFiltersInTime: readonly Audit[] = ROWS.map(filterAudit);
