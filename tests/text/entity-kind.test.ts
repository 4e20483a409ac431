import { expect, test } from 'vitest';
import { ENTITY_KINDS } from '../../src/domain/entity-kind.js';
import { KIND_LABELS, kindLabel } from '../../src/text/entity-kind.js';

test('every kind has a word for one and for several, in the order in which kinds are listed', () => {
  expect(Object.entries(KIND_LABELS)).toEqual([
    ['PERSON', ['person', 'people']],
    ['GROUP', ['group', 'groups']],
    ['ORGANIZATION', ['organization', 'organizations']],
    ['PLACE', ['place', 'places']],
    ['EVENT', ['event', 'events']],
    ['WORK', ['work', 'works']],
    ['TOPIC', ['topic', 'topics']],
  ]);
  expect(Object.keys(KIND_LABELS)).toEqual(ENTITY_KINDS.map((kind) => kind.toUpperCase()));
});

test('an entity that its source does not name says so', () => {
  expect(kindLabel({ kind: 'PERSON', unnamed: false })).toBe('person');
  expect(kindLabel({ kind: 'GROUP', unnamed: true })).toBe('group, not named by its source');
});
