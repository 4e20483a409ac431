import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attribute, AttributeValue } from '../../src/domain/attribute.js';
import { areInConflict } from '../../src/domain/conflict.js';
import { conflictsAmong } from '../../src/domain/conflicts.js';
import type { Quantity, Relationship } from '../../src/domain/relationship.js';
import type { Statement } from '../../src/domain/statement.js';
import { timeSpan } from '../../src/domain/time-span.js';
import { OWN_TYPES } from '../arbitraries/relationships.js';
import { naiveConflict } from '../store/naive-conflicts.js';
import { attribute, on, relationship } from './given.js';

const date = (edtf: string): Partial<Attribute> => ({
  value: { kind: 'DATE', date: on(edtf) },
  when: on(edtf),
});
const age = (min: number | null, when: string | null, more: Partial<Quantity> = {}): Partial<Attribute> => ({
  type: 'AGE',
  value: {
    kind: 'QUANTITY',
    quantity: { measure: 'AGE', min, max: min, unit: 'years', words: null, ...more },
  },
  when: when === null ? null : on(when),
});
const text = (words: string, more: object = {}): Partial<Attribute> => ({
  type: 'OCCUPATION',
  value: {
    ...{ kind: 'TEXT', text: words, nameKind: null, language: null, script: null, scheme: null },
    ...more,
  } as AttributeValue,
});
const entity = (id: string): Partial<Attribute> => ({ value: { kind: 'ENTITY', entity: id } });
const denied = (of: Partial<Attribute>): Partial<Attribute> => ({ ...of, polarity: 'NEGATED' });

/** Both ways round. */
function inConflict(a: Statement, b: Statement): boolean {
  const found = areInConflict(a, b);
  expect(areInConflict(b, a)).toBe(found);
  return found;
}

describe('two attributes of one entity', () => {
  it.each<[string, Partial<Attribute>, Partial<Attribute>, boolean]>([
    ['two births', date('1955'), date('1957'), true],
    ['two births, by the day', date('1955-05-30'), date('1955-05-31'), true],
    ['two births before our era', date('-0044-03-15'), date('-0043'), true],
    ['a coarser date that contains the finer', date('1955'), date('1955-05-30'), false],
    ['a decade that contains the year', date('195X'), date('1955'), false],
    ['a decade that does not', date('194X'), date('1955'), true],
    ['intervals that have days in common', date('1950/1955'), date('1954/1960'), false],
    ['an open interval that goes on', date('1950/..'), date('1960'), false],
    ['an open interval that was over', date('../1950'), date('1960'), true],
    ['an approximate date', date('1955~'), date('1957'), false],
    ['an uncertain date', date('1957'), date('1955-05?'), false],
    ['both', date('1955%'), date('1957'), false],
    ['an interval with an uncertain end', date('1950/1955?'), date('1957'), false],
    ['two births of two', date('1955'), { ...date('1957'), entity: 'jack' }, false],
    ['a birth and a death', date('1955'), { ...date('1957'), type: 'DEATH' }, false],
    ['two deaths', { ...date('1955'), type: 'DEATH' }, { ...date('1957'), type: 'DEATH' }, true],
    ['two foundings', { ...date('1955'), type: 'FOUNDING' }, { ...date('1957'), type: 'FOUNDING' }, true],
    [
      'two dissolutions',
      { ...date('1955'), type: 'DISSOLUTION' },
      { ...date('1957'), type: 'DISSOLUTION' },
      true,
    ],
    [
      'two plans to dissolve it',
      { ...date('2027'), type: 'DISSOLUTION', modality: 'PLANNED' },
      { ...date('2028'), type: 'DISSOLUTION', modality: 'PLANNED' },
      false,
    ],
    [
      'two possible births',
      { ...date('1955'), modality: 'POSSIBLE' },
      { ...date('1957'), modality: 'POSSIBLE' },
      false,
    ],
    ['a birth and a possible one', date('1955'), { ...date('1957'), modality: 'POSSIBLE' }, false],
    ['two places of birth, of which one may lie in the other', entity('memphis'), entity('tennessee'), false],
    [
      'a place with its date and another date',
      { ...entity('memphis'), when: on('1955') },
      date('1957'),
      true,
    ],
    [
      'dates in words',
      { value: { kind: 'DATE', date: timeSpan({ words: 'long ago' }) } },
      date('1957'),
      false,
    ],
    ['two ages on one day', age(62, '2018-05-30'), age(63, '2018-05-30'), true],
    ['two ages that a birthday parts', age(62, '2018'), age(63, '2018'), false],
    ['two ages in a year that no birthday parts', age(62, '2018'), age(64, '2018'), true],
    ['two ages at times that meet', age(62, '2018'), age(66, '2018-05/2019'), true],
    ['ages at different times', age(62, '2018'), age(80, '2019'), false],
    ['ages of which one has no date', age(62, '2018'), age(80, null), false],
    ['ages of which one has a vague date', age(62, '2018'), age(80, '2018~'), false],
    [
      'ages that were seen on one day',
      { ...age(62, null), when: timeSpan({ asOf: '2018-05-30' }) },
      age(70, '2018-05-30'),
      true,
    ],
    ['an age and a range with it', age(62, '2018'), age(60, '2018', { max: 65 }), false],
    ['an age and more than that', age(62, '2018'), age(70, '2018', { max: null }), true],
    ['ages in other units', age(62, '2018'), age(6, '2018', { unit: 'months' }), false],
    ['two names', { ...text('Alice'), type: 'NAME' }, { ...text('Alicia'), type: 'NAME' }, false],
    ['two occupations', text('lawyer'), text('baker'), false],
    ['a value and its denial', text('lawyer'), denied(text('lawyer')), true],
    ['a value and the denial of another', text('lawyer'), denied(text('baker')), false],
    [
      'a value and a denial at another time',
      { ...text('lawyer'), when: on('2017') },
      { ...denied(text('lawyer')), when: on('2018') },
      false,
    ],
    ['two denials', denied(text('lawyer')), denied(text('lawyer')), false],
    ['a place and its denial', entity('memphis'), denied(entity('memphis')), true],
    [
      'a country and its denial',
      { type: 'NATIONALITY', value: { kind: 'COUNTRY', country: 'US' } },
      denied({ type: 'NATIONALITY', value: { kind: 'COUNTRY', country: 'US' } }),
      true,
    ],
    ['a date and the denial of the year', date('1955-05-30'), denied(date('1955')), true],
    ['a year and the denial of a day of it', date('1955'), denied(date('1955-05-30')), false],
    ['a date and the denial of one that is vague', date('1955-05-30'), denied(date('1955~')), false],
    ['an age and the denial of a range with it', age(62, '2018'), denied(age(60, '2018', { max: 65 })), true],
    ['an age and its denial at no time that is told', age(62, '2018'), denied(age(62, null)), false],
    [
      'a maiden name, and that it was ever her name',
      { ...text('Alice', { nameKind: 'BIRTH' }), type: 'NAME' },
      denied({ ...text('Alice'), type: 'NAME' }),
      true,
    ],
    [
      'a name, and that it was her maiden name',
      { ...text('Alice'), type: 'NAME' },
      denied({ ...text('Alice', { nameKind: 'BIRTH' }), type: 'NAME' }),
      false,
    ],
    [
      'what is otherwise so, of two kinds',
      { ...text('blue'), type: 'OTHER', detail: 'eyes' },
      denied({ ...text('blue'), type: 'OTHER', detail: 'car' }),
      false,
    ],
    [
      'what is otherwise so, and its denial',
      { ...text('blue'), type: 'OTHER', detail: 'eyes' },
      denied({ ...text('blue'), type: 'OTHER', detail: 'eyes' }),
      true,
    ],
  ])('%s', (_which, a, b, expected) =>
    expect(inConflict(attribute({ id: 'a', ...a }), attribute({ id: 'b', ...b }))).toBe(expected),
  );
});

describe('two relationships with the same ends', () => {
  it.each<[string, Partial<Relationship>, Partial<Relationship>, boolean]>([
    [
      'what happens once, at two times',
      { type: 'FOUNDED', when: on('2001') },
      { type: 'FOUNDED', when: on('2003') },
      true,
    ],
    [
      'within one time',
      { type: 'FOUNDED', when: on('2001') },
      { type: 'FOUNDED', when: on('2001-03') },
      false,
    ],
    [
      'at a time that is vague',
      { type: 'FOUNDED', when: on('2001~') },
      { type: 'FOUNDED', when: on('2003') },
      false,
    ],
    ['at no time that is told', { type: 'FOUNDED', when: on('2001') }, { type: 'FOUNDED' }, false],
    [
      'symmetric, the ends swapped',
      { type: 'MERGED_WITH', when: on('2001') },
      { type: 'MERGED_WITH', subject: 'alice', object: 'kim', when: on('2003') },
      true,
    ],
    [
      'with direction, the ends swapped',
      { type: 'FOUNDED', when: on('2001') },
      { type: 'FOUNDED', subject: 'alice', object: 'kim', when: on('2003') },
      false,
    ],
    [
      'two plans',
      { type: 'FOUNDED', modality: 'PLANNED', when: on('2001') },
      { type: 'FOUNDED', modality: 'PLANNED', when: on('2003') },
      false,
    ],
    [
      'two denials',
      { type: 'FOUNDED', polarity: 'NEGATED', when: on('2001') },
      { type: 'FOUNDED', polarity: 'NEGATED', when: on('2003') },
      false,
    ],
    ['what may happen again', { type: 'MET', when: on('2001') }, { type: 'MET', when: on('2003') }, false],
    [
      'OTHER of two kinds, one denied',
      { type: 'OTHER', detail: 'neighbors' },
      { type: 'OTHER', detail: 'rivals', polarity: 'NEGATED' },
      false,
    ],
    [
      'OTHER of one kind, one denied',
      { type: 'OTHER', detail: 'rivals' },
      { type: 'OTHER', detail: 'rivals', polarity: 'NEGATED' },
      true,
    ],
  ])('%s', (_which, a, b, expected) =>
    expect(inConflict(relationship({ id: 'a', ...a }), relationship({ id: 'b', ...b }))).toBe(expected),
  );

  it('an attribute and a relationship are in conflict only where that is declared', () => {
    expect(inConflict(attribute({ id: 'a', type: 'OTHER' }), relationship({ id: 'b', type: 'OTHER' }))).toBe(
      false,
    );
    expect(conflictsAmong([attribute({ id: 'a' }), relationship({ id: 'b' })], [['a', 'b']])).toEqual(
      new Map([
        ['a', ['b']],
        ['b', ['a']],
      ]),
    );
  });
});

const TIMES = ['2017', '2018', '2018-05', '2018-05-30', '2018/2019', '../2017', '2018/..', '2018~', '201X'];
const anyTime = fc.oneof(
  fc.constantFrom(null, timeSpan({ asOf: '2018-05-30' }), timeSpan({ words: 'then' })),
  fc.constantFrom(...TIMES).map(on),
);
const anyOccasion = fc
  .constantFrom([], [], ['hearing'], ['trial'])
  .map((entities) =>
    entities.length === 0 ? [] : [{ role: 'OCCASION' as const, entities, relationships: [] }],
  );
const anyStatement = {
  polarity: fc.constantFrom('AFFIRMED' as const, 'AFFIRMED' as const, 'NEGATED' as const),
  modality: fc.constantFrom('ACTUAL' as const, 'ACTUAL' as const, 'PLANNED' as const),
  when: anyTime,
  detail: fc.constantFrom(null, 'rivals'),
  qualifiers: anyOccasion,
};
const anyRelationship = fc.record({
  ...anyStatement,
  type: fc.constantFrom('FOUNDED' as const, 'MERGED_WITH' as const, 'MET' as const, 'OTHER' as const),
  narrowerType: fc.constantFrom(null, null, ...OWN_TYPES),
  ends: fc.constantFrom({ subject: 'kim', object: 'alice' }, { subject: 'alice', object: 'kim' }),
});
const anyValue: fc.Arbitrary<AttributeValue> = fc.oneof(
  fc.constantFrom(...TIMES).map((edtf) => ({ kind: 'DATE' as const, date: on(edtf) })),
  fc
    .record({
      min: fc.constantFrom(null, 60, 61, 62),
      max: fc.constantFrom(null, 62, 63.5, 70),
      unit: fc.constantFrom('years', 'years', null, 'months'),
    })
    .map((quantity) => ({
      kind: 'QUANTITY' as const,
      quantity: { measure: 'AGE' as const, words: null, ...quantity },
    })),
  fc
    .record({
      text: fc.constantFrom('a', 'b'),
      nameKind: fc.constantFrom(null, 'BIRTH' as const),
      scheme: fc.constantFrom(null, 'x'),
    })
    .map((one) => ({ kind: 'TEXT' as const, language: null, script: null, ...one })),
  fc.constantFrom('US', 'FR').map((country) => ({ kind: 'COUNTRY' as const, country })),
  fc.constantFrom('lyon', 'paris').map((id) => ({ kind: 'ENTITY' as const, entity: id })),
);
const anyAttribute = fc.record({
  ...anyStatement,
  type: fc.constantFrom('BIRTH' as const, 'AGE' as const, 'NAME' as const, 'OTHER' as const),
  value: anyValue,
});
const anyStatements = fc
  .record({
    relationships: fc.array(anyRelationship, { maxLength: 20, size: 'max' }),
    attributes: fc.array(anyAttribute, { maxLength: 20, size: 'max' }),
  })
  .map(({ relationships, attributes }): Statement[] => [
    ...relationships.map(({ ends, ...more }, i) => relationship({ ...more, ...ends, id: `r${i}` })),
    ...attributes.map((more, i) =>
      attribute({ ...more, when: more.value.kind === 'DATE' ? more.value.date : more.when, id: `a${i}` }),
    ),
  ]);

it('conflicts among any statements are those of each two of them', () => {
  let found = 0;
  fc.assert(
    fc.property(anyStatements, (statements) => {
      const byId = conflictsAmong(statements, []);
      for (const statement of statements) {
        const others = statements.filter((other) => naiveConflict(statement, other)).map(({ id }) => id);
        found += others.length;
        expect(byId.get(statement.id) ?? []).toEqual(others.sort());
      }
    }),
    { seed: 20180530, numRuns: 1_000 },
  );
  expect(found).toBeGreaterThan(2_000);
});
