import { describe, expect, it } from 'vitest';
import type { EvidenceFragment } from '../../src/explorer/generated/operations.js';
import { whyLeftOut } from '../../src/explorer/view/left-out.js';
import { NO_FILTER } from '../../src/explorer/view/view.js';
import { relationship, span } from './records.js';

const reported = (date: string | null) =>
  ({ reportedOn: date === null ? null : span(date) }) as EvidenceFragment;
const MET = relationship('ada', 'bruno', {
  when: span('2018-05'),
  evidence: [reported('2019-02'), reported('2019-01-10'), reported(null)],
});
const why = (filter: Partial<typeof NO_FILTER>, of = MET) => whyLeftOut({ ...NO_FILTER, ...filter }, of);

describe('why a relationship is left out', () => {
  it('is nothing where there is no condition', () => {
    expect(why({})).toEqual([]);
  });

  it('is that it was reported later, where that is surely so', () => {
    expect(why({ knownOn: '2019-01-09' })).toEqual(['first reported 10 January 2019']);
    expect(why({ knownOn: '2019-01-10' })).toEqual([]);
    expect(why({ knownOn: '2019' })).toEqual([]);
    const undated = relationship('ada', 'bruno', { evidence: [reported(null)] });
    expect(why({ knownOn: '2019' }, undated)).toEqual(['nobody knows when it was reported']);
  });

  it('is that no report of it stands, or that one does', () => {
    const withdrawn = { ...MET, support: { ...MET.support, citations: 0 } };
    expect(why({ unsupported: 'EXCLUDE' }, withdrawn)).toEqual(['no report of it stands']);
    expect(why({ unsupported: 'EXCLUDE' })).toEqual([]);
    expect(why({ unsupported: 'ONLY' })).toEqual(['a report of it stands']);
    expect(why({ unsupported: 'INCLUDE' }, withdrawn)).toEqual([]);
  });

  it('is that it was so at another time, as far as its date tells', () => {
    const may = relationship('ada', 'bruno', {
      when: span('2018-05', { earliest: '2018-05-01', latest: '2018-05-31' }),
    });
    expect(why({ trueOn: '2018-06' }, may)).toEqual(['dated May 2018']);
    expect(why({ trueOn: '2017' }, may)).toEqual(['dated May 2018']);
    expect(why({ trueOn: '2018' }, may)).toEqual([]);
    expect(why({ trueOn: '2018-05-30' }, may)).toEqual([]);
  });

  it('names each condition that it fails', () => {
    expect(
      why({
        types: ['PARDONED'],
        polarity: ['NEGATED'],
        modality: ['PLANNED'],
        minOrigins: 2,
        disputed: true,
      }),
    ).toEqual([
      'of another type',
      'not a denial',
      'neither planned nor possible',
      'one origin',
      'nobody disputes it',
    ]);
  });
});
