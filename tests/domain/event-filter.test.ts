import { describe, expect, it } from 'vitest';
import type { EventEntity } from '../../src/domain/entity.js';
import { eventPasses } from '../../src/domain/event-filter.js';
import { ANY_RELATIONSHIP, type RelationshipFilter } from '../../src/domain/filter/relationship-filter.js';
import { evidence, on, person, relationship } from './given.js';

const VISIT: EventEntity = {
  ...person('visit'),
  kind: 'Event',
  when: on('2018-05-30'),
  modality: 'PLANNED',
  evidence: [evidence()],
};
/** Kim takes part in the visit. */
const PART = relationship({ id: 'part', type: 'PARTICIPATED_IN', subject: 'kim', object: 'visit' });

describe('an event passes', () => {
  it.each<[string, readonly string[] | null, Partial<RelationshipFilter>, boolean]>([
    ['where nothing is asked', null, {}, true],
    ['as one of those asked for', ['visit'], {}, true],
    ['as the event of one who is asked for', ['kim'], {}, true],
    ['not as the event of another', ['alice'], {}, false],
    ['as planned', null, { modality: ['PLANNED'] }, true],
    ['not as what has happened, whoever takes part', ['kim'], { modality: ['ACTUAL'] }, false],
    ['never as a denial', null, { polarity: ['NEGATED'] }, false],
    ['by the type of what leads to it', ['kim'], { types: ['PARTICIPATED_IN'], modality: null }, true],
    ['not by another type', ['kim'], { types: ['MET'] }, false],
    ['not by itself, where a type is asked for', ['visit'], { types: ['MET'] }, false],
    ['by the subject of what leads to it', null, { subject: 'kim' }, true],
    ['not by another subject', null, { subject: 'alice' }, false],
  ])('%s', (_how, of, filter, expected) => {
    expect(eventPasses(VISIT, { of, filter: { ...ANY_RELATIONSHIP, ...filter } }, [PART])).toBe(expected);
  });

  it('with nobody who takes part', () => {
    expect(eventPasses(VISIT, { of: null, filter: ANY_RELATIONSHIP }, [])).toBe(true);
    expect(eventPasses(VISIT, { of: ['kim'], filter: ANY_RELATIONSHIP }, [])).toBe(false);
  });
});
