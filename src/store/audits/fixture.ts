import type { EntityDraft, EvidenceDraft, RelationshipDraft } from '../../domain/draft.js';
import { resolve } from '../../domain/resolve.js';
import { timeSpan } from '../../domain/time-span.js';
import { draft } from './draft.js';

/*
 * A mill is to be closed. The Morning Post reports it on 10 January 2019, ten outlets repeat the report, the Evening
 * Star hears from those concerned, a blog claims and takes back, and a letter turns up without a date.
 */

const on = (edtf: string) => timeSpan({ edtf });
const { plain, work, event, evidence, relationship } = draft;

/** The ten that repeat the Morning Post's report, each a day later than the last, from 11 January 2019. */
const REPEATED_BY = [
  'Alder Gazette',
  'Birch Courier',
  'Cedar Echo',
  'Dell Herald',
  'Elm Mirror',
  'Fern Observer',
  'Glen Record',
  'Hill Standard',
  'Isle Times',
  'Jasper Voice',
].map((outlet, i) => {
  const id = outlet.toLowerCase().replace(' ', '-');
  return { id, outlet, copy: `${id}-copy`, publishedOn: `2019-01-${11 + i}` };
});

const WORKS: readonly EntityDraft[] = [
  work('post-report', 'Harrow Mills is to close', {
    workKind: 'news article',
    publisher: 'morning-post',
    publishedOn: on('2019-01-10'),
    url: 'https://morning-post.example/harrow-mills',
  }),
  ...REPEATED_BY.map(({ id, outlet, copy, publishedOn }) =>
    work(copy, `Mill closes, says the Post (${outlet})`, {
      workKind: 'news article',
      publisher: id,
      publishedOn: on(publishedOn),
      derivedFrom: 'post-report',
    }),
  ),
  work('star-interview', 'What the mayor says', {
    workKind: 'interview',
    publisher: 'evening-star',
    publishedOn: on('2019-02'),
  }),
  work('blog-entry', 'Follow the money', {
    workKind: 'blog entry',
    publishedOn: on('2019-02-01'),
    retracted: { on: on('2019-06-01'), note: 'The document was a forgery.' },
  }),
  work('letter', 'Letter to the council', {
    workKind: 'letter',
    publishedOn: timeSpan({ words: 'in the winter' }),
    formerIds: ['letter-a', 'letter-b'],
  }),
  work('almanac', 'The Northbridge Almanac', {
    publishedOn: on('2001'),
    corrected: { on: on('2019-05-01'), note: 'The mill stands in Southbridge.' },
  }),
];

const ENTITIES: readonly EntityDraft[] = [
  plain('Person', 'ada-okafor', 'Ada Okafor', {
    aliases: ['A. N. Okafor', 'Adá'],
    description: 'A weaver, and who speaks for the others.',
    externalIds: [
      { scheme: 'wikidata', value: 'Q100' },
      { scheme: 'viaf', value: '100' },
    ],
    formerIds: ['okafor-ada'],
  }),
  plain('Person', 'ada-okafors-sister', "Ada Okafor's sister", { unnamed: true }),
  plain('Person', 'bruno-lindqvist', 'Bruno Lindqvist'),
  plain('Person', 'chloe-martin', 'Chloé Martin', { externalIds: [{ scheme: 'viaf', value: 'Q100' }] }),
  plain('Person', 'dmitri-volkov', 'Дмитрий Волков', { aliases: ['Dmitri Volkov'] }),
  plain('Person', 'ella-harrow', 'Ella Harrow 𝓗 \uFFFD'),
  plain('Person', 'ella-harrow-the-younger', 'Ella Harrow'),
  plain('Group', 'weavers', 'The weavers'),
  plain('Organization', 'council', 'Northbridge Council'),
  plain('Organization', 'harrow-mills', 'Harrow Mills'),
  plain('Organization', 'morning-post', 'The Morning Post'),
  plain('Organization', 'evening-star', 'The Evening Star'),
  ...REPEATED_BY.map(({ id, outlet }) => plain('Organization', id, outlet)),
  plain('Place', 'northbridge', 'Northbridge'),
  plain('Topic', 'closure', 'The closure of the mill'),
  event('hearing', 'Hearing on the mill', [evidence('letter', 'The council will hear the weavers.')], {
    when: on('2019-03'),
    modality: 'PLANNED',
  }),
  ...WORKS,
];

const post = (says: string, more: Partial<EvidenceDraft> = {}) => evidence('post-report', says, more);
const star = (says: string, more: Partial<EvidenceDraft> = {}) => evidence('star-interview', says, more);
const blog = (says: string, more: Partial<EvidenceDraft> = {}) => evidence('blog-entry', says, more);
const letter = (says: string, more: Partial<EvidenceDraft> = {}) => evidence('letter', says, more);

const RELATIONSHIPS: readonly RelationshipDraft[] = [
  relationship(
    'ada-for-weavers',
    ['ada-okafor', 'ADVOCATED_FOR', 'weavers'],
    [
      post('She asked that the weavers keep their work.', {
        locator: 'paragraph 2',
        quote: 'Let them work.',
        selector: { start: 10, end: 24, sha256: 'a'.repeat(64) },
      }),
      ...REPEATED_BY.map(({ copy }) => evidence(copy, 'The Post says that she spoke for the weavers.')),
    ],
    {
      when: timeSpan({
        edtf: '2019-01-08',
        words: 'on Tuesday',
        basis: 'INFERRED',
        because: 'The Post is of Thursday.',
      }),
      detail: 'a plea',
      quantities: [
        { measure: 'COUNT', min: 200, max: null, unit: 'people', words: 'more than 200' },
        { measure: 'DURATION', min: null, max: 1.5, unit: 'hours', words: null },
      ],
      qualifiers: [
        { role: 'ADDRESSEE', entities: ['council', 'bruno-lindqvist'], relationships: [] },
        { role: 'OCCASION', entities: ['hearing'], relationships: [] },
      ],
    },
  ),
  relationship(
    'ada-on-payment',
    ['ada-okafor', 'SPOKE_ABOUT', 'closure'],
    [letter('She wrote of the payment.')],
    {
      qualifiers: [{ role: 'REACTION_TO', entities: [], relationships: ['dmitri-paid-ella'] }],
      formerIds: ['ada-spoke', 'ada-wrote'],
    },
  ),
  relationship(
    'bruno-met-ada',
    ['bruno-lindqvist', 'MET', 'ada-okafor'],
    [
      star('He says that he met her.', { attributedTo: ['chloe-martin', 'bruno-lindqvist'] }),
      post('The two met.'),
    ],
    { when: on('2019-01') },
  ),
  relationship(
    'bruno-in-office',
    ['bruno-lindqvist', 'HELD_OFFICE_IN', 'northbridge'],
    [post('He is mayor.')],
    {
      when: timeSpan({ asOf: '2019-01-10' }),
      detail: 'mayor',
    },
  ),
  relationship(
    'chloe-advised-bruno',
    ['chloe-martin', 'ADVISED', 'bruno-lindqvist'],
    [star('She is said to advise him.', { assertion: 'HEDGED' })],
  ),
  relationship(
    'chloe-advised-bruno-before',
    ['chloe-martin', 'ADVISED', 'bruno-lindqvist'],
    [letter('She had his ear.')],
    {
      when: on('2005/2006'),
    },
  ),
  relationship(
    'council-not-for-mill',
    ['council', 'SUPPORTED', 'harrow-mills'],
    [
      star('The council gave no support.'),
      evidence('alder-gazette-copy', 'No support came from the council.'),
    ],
    { polarity: 'NEGATED', when: on('2018/2019') },
  ),
  relationship(
    'dmitri-paid-ella',
    ['dmitri-volkov', 'PAID', 'ella-harrow'],
    [
      blog('He paid her.'),
      star('She denies that anything was paid.', { stance: 'DISPUTES', attributedTo: ['ella-harrow'] }),
    ],
  ),
  relationship(
    'dmitri-may-have-owned',
    ['dmitri-volkov', 'OWNED', 'harrow-mills'],
    [
      blog('He may have been the owner.'),
      letter('The owner may be Volkov.', { assertion: 'HEDGED', attributedTo: ['chloe-martin'] }),
    ],
    { modality: 'POSSIBLE', when: on('1996~/..') },
  ),
  relationship(
    'ella-is-to-meet-ada',
    ['ella-harrow', 'MET', 'ada-okafor'],
    [star('They are to meet.', { reportedOn: on('2019-01-31') })],
    { modality: 'PLANNED', when: on('2019-03-05') },
  ),
  relationship(
    'ella-owned-mill',
    ['ella-harrow', 'OWNED', 'harrow-mills'],
    [post('The mill is hers.'), star('The mill has been hers for years.'), blog('Hers it is.')],
    { when: on('2005/..') },
  ),
  relationship('ella-for-closure', ['ella-harrow', 'SUPPORTED', 'closure'], [post('She wants it closed.')]),
  relationship(
    'ella-not-for-closure',
    ['ella-harrow', 'SUPPORTED', 'closure'],
    [star('She says that she never wanted it closed.', { attributedTo: ['ella-harrow'] })],
    {
      polarity: 'NEGATED',
    },
  ),
  relationship(
    'mill-in-northbridge',
    ['harrow-mills', 'LOCATED_IN', 'northbridge'],
    [evidence('almanac', 'The mill stands there.')],
    { when: on('../2001') },
  ),
  relationship(
    'sister-works-there',
    ['ada-okafors-sister', 'WORKED_FOR', 'harrow-mills'],
    [post('A sister works there.', { reportedOn: on('2018-12-24') })],
    { conflictsWith: ['mill-in-northbridge'] },
  ),
];

/** The dataset that most audits ask about. */
export const FIXTURE = resolve({
  title: 'The mill at Northbridge',
  description: null,
  entities: ENTITIES,
  relationships: RELATIONSHIPS,
});
