import { expect, it } from 'vitest';
import { degreesOf } from '../../src/domain/degrees.js';
import { relationship } from './given.js';

it('the degree of an entity counts its affirmed ties, planned or not, and nothing else', () => {
  const degrees = degreesOf([
    relationship({ subject: 'kim', object: 'alice' }),
    relationship({ subject: 'jack', object: 'kim', type: 'MET', modality: 'PLANNED' }),
    relationship({ subject: 'kim', object: 'kim', type: 'MET' }),
    relationship({ subject: 'kim', object: 'alice', polarity: 'NEGATED' }),
    relationship({ subject: 'kim', object: 'town', type: 'LOCATED_IN' }),
  ]);
  expect(degrees).toEqual(
    new Map([
      ['kim', 3],
      ['alice', 1],
      ['jack', 1],
    ]),
  );
});
