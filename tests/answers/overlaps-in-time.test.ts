import { describe, expect, it } from 'vitest';
import { overlapsInTime } from '../../src/answers/describe-path.js';
import type { Hop } from '../../src/answers/path.js';
import { type TimeSpan, timeSpan } from '../../src/domain/time-span.js';
import type { RelationshipType } from '../../src/domain/vocabulary.js';
import { relationship } from '../domain/given.js';

const on = (edtf: string) => timeSpan({ edtf });

function overlap(...ties: readonly (readonly [RelationshipType, TimeSpan | null])[]): boolean | null {
  const hops = ties.map(([type, when]): Hop => {
    const one = relationship({ type, when });
    return { from: 'a', to: 'b', relationship: one, others: [], strongest: one };
  });
  const [first, ...more] = hops;
  if (first === undefined) throw new Error('Expected a hop.');
  return overlapsInTime({ hops: [first, ...more], weakest: first, knownOn: null });
}

describe('a path overlaps in time', () => {
  it('not, where two of its states cannot have held at once, whatever else is undated', () => {
    expect(overlap(['ADVISED', on('2001/2003')], ['OWNED', on('2004/..')])).toBe(false);
    expect(overlap(['ADVISED', on('2001/2003')], ['OWNED', null], ['MEMBER_OF', on('2004')])).toBe(false);
  });

  it('perhaps, where some state has no date', () => {
    expect(overlap(['ADVISED', on('2001/2003')], ['OWNED', null])).toBe(null);
    expect(overlap(['MARRIED_TO', null])).toBe(null);
    expect(overlap(['ADVISED', on('2001/2003')], ['OWNED', timeSpan({ asOf: '2018-05-30' })])).toBe(null);
    expect(overlap(['ADVISED', on('2001/2003')], ['OWNED', timeSpan({ words: 'in her youth' })])).toBe(null);
  });

  it('where all of its states may have held at once', () => {
    expect(overlap(['ADVISED', on('2001/2003')], ['OWNED', on('2003/..')])).toBe(true);
  });

  it('whatever its events, which have no duration: of events alone nothing is said', () => {
    expect(overlap(['MET', on('1999')], ['PAID', on('2010')])).toBe(null);
    expect(overlap(['MET', on('1999')], ['PAID', on('2010')], ['ADVISED', on('2005')])).toBe(true);
    expect(overlap(['MET', null], ['ADVISED', on('2010')])).toBe(true);
  });
});
