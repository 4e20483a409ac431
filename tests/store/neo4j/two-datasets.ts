import type { Dataset } from '../../../src/domain/dataset.js';
import { resolve } from '../../../src/domain/resolve.js';
import { timeSpan } from '../../../src/domain/time-span.js';
import { draft } from '../../../src/store/audits/draft.js';

const { plain, work, event, evidence, relationship, attribute, text, date } = draft;

/** A pardon that is planned and denied, as one paper has it. */
export const BEFORE: Dataset = resolve({
  title: 'Before',
  description: 'What the paper said.',
  entities: [
    plain('Person', 'ada', 'Ada'),
    plain('Person', 'ben', 'Ben'),
    plain('Organization', 'cora', 'Cora', { aliases: ['The Cora'], formerIds: ['cora-inc'] }),
    plain('Topic', 'clemency', 'Clemency'),
    work('paper', 'The paper', { publisher: 'cora', publishedOn: timeSpan({ edtf: '2018-05-30' }) }),
    work('letter', 'A letter', { workKind: 'letter', derivedFrom: 'paper' }),
    event('visit', 'The visit', [evidence('paper', 'She visits.', { attributedTo: ['ben', 'ada'] })]),
    event('gala', 'The gala', [evidence('letter', 'There is a gala.')]),
  ],
  relationships: [
    relationship('pardoned', ['ada', 'PARDONED', 'ben'], [evidence('paper', 'She did.')], {
      qualifiers: [{ role: 'OCCASION', entities: ['visit'], relationships: [] }],
    }),
    relationship('not-pardoned', ['ada', 'PARDONED', 'ben'], [evidence('letter', 'She did not.')], {
      polarity: 'NEGATED',
    }),
    relationship('to-pardon', ['ben', 'PARDONED', 'ada'], [evidence('paper', 'He will.')], {
      modality: 'PLANNED',
      qualifiers: [{ role: 'REACTION_TO', entities: [], relationships: ['pardoned', 'not-pardoned'] }],
    }),
    relationship('met', ['ada', 'MET', 'ben'], [evidence('paper', 'They met.'), evidence('letter', 'Yes.')], {
      quantities: [{ measure: 'COUNT', min: 2, max: null, unit: null, words: 'twice' }],
    }),
    relationship('praised', ['ben', 'ADVOCATED_FOR', 'ben'], [evidence('letter', 'He praised himself.')]),
    relationship('leaves', ['ben', 'WORKED_FOR', 'cora'], [evidence('letter', 'He leaves.')], {
      qualifiers: [{ role: 'TOPIC', entities: ['clemency'], relationships: [] }],
    }),
  ],
  attributes: [
    attribute('born', ['ada', 'BIRTH', date('1960')], [evidence('paper', 'In 1960.')]),
    attribute('named', ['ben', 'NAME', text('Benedict')], [evidence('letter', 'Benedict.')]),
    attribute(
      'lives',
      ['ben', 'RESIDENCE', { kind: 'ENTITY', entity: 'cora' }],
      [evidence('letter', 'There.')],
    ),
    attribute('clement', ['ada', 'DESCRIBED_AS', text('clement')], [evidence('letter', 'She is.')]),
  ],
});

/** The same a day later: something of each sort is added, changed, removed or turned into something else. */
export const AFTER: Dataset = resolve({
  title: 'After',
  description: null,
  entities: [
    plain('Person', 'ada', 'Ada'),
    plain('Group', 'ben', 'Ben and his brother'),
    plain('Organization', 'cora', 'Cora', { formerIds: ['cora-inc'] }),
    plain('Person', 'dora', 'Dora'),
    work('paper', 'The paper', {
      publisher: 'cora',
      publishedOn: timeSpan({ edtf: '2018-05-30' }),
      retracted: { on: timeSpan({ edtf: '2018-06-02' }), note: 'All wrong.' },
    }),
    work('report', 'A report', { publishedOn: timeSpan({ edtf: '2018-06-03' }) }),
    event('visit', 'The visit', [evidence('report', 'She visited.', { attributedTo: ['dora'] })]),
  ],
  relationships: [
    relationship('pardoned', ['dora', 'PARDONED', 'ben'], [evidence('report', 'Dora did.')], {
      qualifiers: [{ role: 'OCCASION', entities: ['visit'], relationships: [] }],
    }),
    relationship('not-pardoned', ['ada', 'PARDONED', 'ben'], [evidence('report', 'She did not.')], {
      polarity: 'NEGATED',
      qualifiers: [{ role: 'CAUSE', entities: [], relationships: ['to-pardon'] }],
    }),
    relationship('to-pardon', ['ben', 'PARDONED', 'ada'], [evidence('paper', 'He will.')], {
      qualifiers: [{ role: 'REACTION_TO', entities: [], relationships: ['not-pardoned'] }],
    }),
    relationship('met', ['ada', 'MET', 'ben'], [evidence('paper', 'They met.')]),
    relationship('clemency', ['ada', 'ADVOCATED_FOR', 'dora'], [evidence('report', 'A topic no more.')]),
    relationship('clement', ['dora', 'SPOKE_ABOUT', 'ada'], [evidence('report', 'An attribute no more.')]),
  ],
  attributes: [
    attribute('born', ['ada', 'BIRTH', date('1960-02')], [evidence('paper', 'In February 1960.')], {
      qualifiers: [{ role: 'OCCASION', entities: [], relationships: ['met'] }],
    }),
    attribute(
      'lives',
      ['ben', 'RESIDENCE', { kind: 'ENTITY', entity: 'visit' }],
      [evidence('report', 'There.')],
    ),
    attribute(
      'praised',
      ['ben', 'DESCRIBED_AS', text('praised')],
      [evidence('report', 'A relationship no more.')],
    ),
  ],
});
