import { describe, expect, it } from 'vitest';
import { overlapsInTime } from '../../src/answers/describe-path.js';
import type { Hop } from '../../src/answers/path.js';
import type { Ending, Relationship } from '../../src/domain/relationship.js';
import { type KnownOn, knownBy } from '../../src/domain/support.js';
import { type TimeSpan, timeSpan } from '../../src/domain/time-span.js';
import type { RelationshipType } from '../../src/domain/vocabulary.js';
import { relationship } from '../domain/given.js';

const on = (edtf: string) => timeSpan({ edtf });

function overlap(...ties: readonly Parameters<typeof state>[]): boolean | null {
  return overlapAsKnown(null, ...ties.map((tie) => state(...tie)));
}

const state = (type: RelationshipType, when: TimeSpan | null, endings: readonly Ending[] = []) => ({
  ...relationship({ type, when }),
  endings,
});

function overlapAsKnown(knownOn: KnownOn, ...relationships: readonly Relationship[]): boolean | null {
  const hops = relationships.map((one): Hop => {
    return { from: 'a', to: 'b', relationship: one, others: [], strongest: one };
  });
  const [first, ...more] = hops;
  if (first === undefined) throw new Error('Expected a hop.');
  return overlapsInTime({ hops: [first, ...more], weakest: first, knownOn });
}

const REPORTED = 10_000;

const death: Ending = {
  id: 'death',
  entity: 'a',
  latest: on('1970').latest ?? 0,
  because: 'a died by then.',
  evidence: [{ stance: 'SUPPORTS', reportedOn: { latest: REPORTED }, withdrawnOn: null }],
};

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

  it('not, where a life that bounds the one was over before the other began, as far as that is known', () => {
    const marriage = state('MARRIED_TO', on('1950/..'), [death]);
    const work = state('WORKED_FOR', on('1990/..'));
    expect(overlapAsKnown(null, marriage, work)).toBe(false);
    expect(overlapAsKnown(null, work, marriage)).toBe(false);
    expect(overlapAsKnown(null, { ...marriage, when: null }, work)).toBe(false);
    expect(overlapAsKnown(null, marriage, state('WORKED_FOR', on('1970/..')))).toBe(true);
    expect(overlapAsKnown(null, { ...marriage, when: null }, state('WORKED_FOR', null))).toBe(null);
    expect(overlapAsKnown(knownBy(REPORTED - 1, 'EXCLUDE'), marriage, work)).toBe(true);
    expect(overlapAsKnown(knownBy(REPORTED, 'EXCLUDE'), marriage, work)).toBe(false);
  });
});
