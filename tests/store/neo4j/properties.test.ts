import fc from 'fast-check';
import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../src/domain/entity.js';
import type { Statement } from '../../../src/domain/statement.js';
import { attributeProperties } from '../../../src/store/neo4j/attribute-properties.js';
import { entityProperties } from '../../../src/store/neo4j/entity-properties.js';
import { evidenceProperties } from '../../../src/store/neo4j/evidence-properties.js';
import {
  readAttribute,
  readEntity,
  readRelationship,
  recordProperties,
} from '../../../src/store/neo4j/record-properties.js';
import { relationshipProperties } from '../../../src/store/neo4j/relationship-properties.js';
import { dateOf } from '../../../src/store/neo4j/time-span-properties.js';
import { anyDataset } from '../../arbitraries/datasets.js';

/** What `recordOf` gives of the node of a record. */
function kept(record: Entity | Statement): unknown[] {
  const { attest_record, attest_evidence } = recordProperties(record);
  return [attest_record, attest_evidence ?? null];
}

it('gives every record back as it was', () => {
  fc.assert(
    fc.property(anyDataset, ({ entities, relationships, attributes }) => {
      for (const entity of entities) expect(readEntity(kept(entity))).toStrictEqual(entity);
      for (const relationship of relationships) {
        expect(readRelationship(kept(relationship))).toStrictEqual(relationship);
      }
      for (const attribute of attributes) expect(readAttribute(kept(attribute))).toStrictEqual(attribute);
    }),
  );
});

describe('what was not written', () => {
  const relationship = '{"id":"met","type":"MET","subject":"ada","object":"ben"}';
  const evidence = '[{"id":"e_1"}]';
  it.each([
    ['no record', [null, null], 'a node has no record'],
    ['a text that is no record', ['"ada"', null], 'a node holds what is no record'],
    ['no evidence', [relationship, null], 'the statement met has no evidence'],
    ['empty evidence', [relationship, '[]'], 'the statement met has no evidence'],
    [
      'a type that there is not',
      [relationship.replace('MET', 'toString'), evidence],
      'met is no relationship',
    ],
    [
      'another kind of record',
      [relationship.replace('subject', 'entity'), evidence],
      'met is no relationship',
    ],
  ])('is an error: %s', (_, value, message) => {
    expect(() => readRelationship(value)).toThrow(message);
  });

  it('is an error of entities and attributes too', () => {
    expect(() => readEntity(['{"id":"ada","kind":"Ship"}', null])).toThrow('ada is no entity');
    expect(() => readEntity(['{"id":"gala","kind":"Event"}', null])).toThrow('gala is no entity');
    expect(() => readAttribute([relationship, evidence])).toThrow('met is no attribute');
  });
});

it('keeps properties of one type only: no map, no null, no mixed list', () => {
  fc.assert(
    fc.property(anyDataset, ({ entities, relationships, attributes }) => {
      const ofRelationships = relationships.map((it) => relationshipProperties(it, 'Person'));
      const all = [
        ...entities.map((entity) => entityProperties(entity)),
        ...ofRelationships.flatMap(({ ofNode, ofBoth }) => [ofNode, ofBoth]),
        ...attributes.map(attributeProperties),
        ...[...relationships, ...attributes].flatMap(({ evidence }) => evidence.map(evidenceProperties)),
      ];
      for (const value of all.flatMap((properties) => Object.values(properties))) {
        const types = new Set((Array.isArray(value) ? value : [value]).map(typeOf));
        expect(['string', 'number', 'boolean', 'date']).toEqual(expect.arrayContaining([...types]));
        expect(types.size).toBe(1);
      }
    }),
  );
});

const typeOf = (value: unknown): string => (neo4j.isDate(value as object) ? 'date' : typeof value);

it('writes days as dates, also those before the year 0', () => {
  expect([0, 17_681, -719_529, -1_000_000].map((day) => String(dateOf(day)))).toEqual([
    '1970-01-01',
    '2018-05-30',
    '-000001-12-31',
    '-000768-02-04',
  ]);
});
