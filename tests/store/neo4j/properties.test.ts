import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  ATTRIBUTE_NAMES,
  attributeProperties,
  readAttribute,
} from '../../../src/store/neo4j/attribute-properties.js';
import { ENTITY_NAMES, entityProperties, readEntity } from '../../../src/store/neo4j/entity-properties.js';
import { EVIDENCE_NAMES, evidenceProperties } from '../../../src/store/neo4j/evidence-properties.js';
import { ownTypes, typeText } from '../../../src/store/neo4j/own-types.js';
import type { Properties } from '../../../src/store/neo4j/properties.js';
import {
  RELATIONSHIP_NAMES,
  readRelationship,
  relationshipProperties,
} from '../../../src/store/neo4j/relationship-properties.js';
import { anyDataset } from '../../arbitraries/datasets.js';

/** What a map projection gives: all the names asked for, null where there is no such property. */
function projected(properties: Properties, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, properties[name] ?? null]));
}

it('gives every entity back as it was', () => {
  fc.assert(
    fc.property(anyDataset, ({ entities }) => {
      for (const entity of entities) {
        const evidence = entity.kind === 'Event' ? entity.evidence : [];
        const row = {
          ...projected(entityProperties(entity), ENTITY_NAMES),
          evidence: evidence.map((it) => projected(evidenceProperties(it), EVIDENCE_NAMES)).reverse(),
        };
        expect(readEntity(row)).toStrictEqual(entity);
      }
    }),
  );
});

it('gives every relationship back as it was', () => {
  fc.assert(
    fc.property(anyDataset, ({ types, relationships }) => {
      const own = ownTypes(types.map(typeText));
      for (const relationship of relationships) {
        const row = {
          ...projected(relationshipProperties(relationship), RELATIONSHIP_NAMES),
          evidence: relationship.evidence
            .map((it) => projected(evidenceProperties(it), EVIDENCE_NAMES))
            .reverse(),
        };
        expect(readRelationship(row, own)).toStrictEqual(relationship);
      }
    }),
  );
});

it('gives every attribute back as it was', () => {
  fc.assert(
    fc.property(anyDataset, ({ attributes }) => {
      for (const attribute of attributes) {
        const row = {
          ...projected(attributeProperties(attribute), ATTRIBUTE_NAMES),
          evidence: attribute.evidence.map((it) => projected(evidenceProperties(it), EVIDENCE_NAMES)),
        };
        expect(readAttribute(row)).toStrictEqual(attribute);
      }
    }),
  );
});

it('keeps properties of one type only: no map, no null, no mixed list', () => {
  fc.assert(
    fc.property(anyDataset, ({ entities, relationships, attributes }) => {
      const all = [
        ...entities.map((entity) => entityProperties(entity)),
        ...relationships.map(relationshipProperties),
        ...attributes.map(attributeProperties),
      ];
      for (const value of all.flatMap((properties) => Object.values(properties))) {
        const types = new Set((Array.isArray(value) ? value : [value]).map((item) => typeof item));
        expect(['string', 'number', 'boolean']).toEqual(expect.arrayContaining([...types]));
        expect(types.size).toBeLessThanOrEqual(1);
      }
    }),
  );
});
