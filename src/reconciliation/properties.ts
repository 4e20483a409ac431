import { ATTRIBUTE_TYPES, ATTRIBUTE_VOCABULARY, type AttributeType } from '../domain/attribute-types.js';
import { ENTITY_KINDS, type EntityKind } from '../domain/entity-kind.js';
import { InputError } from '../domain/errors.js';
import { phraseOf, type Viewpoint } from '../domain/phrase.js';
import { isPastByNature } from '../domain/tense.js';
import { RELATIONSHIP_TYPES, type RelationshipType, VOCABULARY } from '../domain/vocabulary.js';

/** What a property is made of. Of a relationship: seen from its subject, or from its object. */
export type PropertyOrigin =
  | { readonly of: 'FIELD'; readonly field: 'alias' | 'description' | 'externalId' }
  | { readonly of: 'NEIGHBORS' }
  | { readonly of: 'ATTRIBUTE'; readonly type: AttributeType }
  | { readonly of: 'RELATIONSHIP'; readonly type: RelationshipType; readonly end: Viewpoint['end'] };

/** What of a statement is fetched: its value or other end, when it was so, or who says so. */
export type Aspect = 'VALUE' | 'WHEN' | 'SOURCES';

export interface Property {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Of the entities that may have it. */
  readonly kinds: readonly EntityKind[];
  readonly origin: PropertyOrigin;
  readonly aspect: Aspect;
  /** Of the entities that its values are, where those are of one kind. */
  readonly valueKind: EntityKind | null;
}

type Row = Omit<Property, 'aspect'>;

const field = (id: 'alias' | 'description' | 'externalId', name: string, description: string): Property => ({
  ...{ id, name, description, kinds: ENTITY_KINDS, valueKind: null, aspect: 'VALUE' },
  origin: { of: 'FIELD', field: id },
});

const FIELDS: readonly Property[] = [
  field('alias', 'other names', 'Names that the editors of the dataset use beside the first.'),
  field('description', 'description', 'Who or what it is, in the words of the editors of the dataset.'),
  field('externalId', 'ids in other collections', 'Each as scheme:value, such as wikidata:Q100.'),
  {
    ...{ id: 'neighbors', name: 'neighbors', kinds: ENTITY_KINDS, valueKind: null, aspect: 'VALUE' },
    description: 'The entities that some relationship connects with it, the most relevant first.',
    origin: { of: 'NEIGHBORS' },
  },
];

const attribute = (type: AttributeType): Row => {
  const { label, kinds } = ATTRIBUTE_VOCABULARY[type];
  const description = `What sources say of it (${type}), a row for each statement.`;
  return { id: type, name: label, description, kinds, valueKind: null, origin: { of: 'ATTRIBUTE', type } };
};

function ofRelationship(type: RelationshipType): Row[] {
  const { subjectKinds, objectKinds, symmetric, nature } = VOCABULARY[type];
  const row = (id: string, end: Viewpoint['end'], kinds: Row['kinds'], others: Row['kinds']): Row => ({
    id,
    name: phraseOf(
      { type, polarity: 'AFFIRMED', modality: 'ACTUAL' },
      { end, plural: false },
      isPastByNature(nature, 'ACTUAL'),
    ),
    description: `The entities at the other end of its relationships (${type}), a row for each.`,
    kinds,
    valueKind: others.length === 1 ? (others[0] ?? null) : null,
    origin: { of: 'RELATIONSHIP', type, end },
  });
  const forward = row(type, 'subject', subjectKinds, objectKinds);
  return symmetric ? [forward] : [forward, row(`${type}.inverse`, 'object', objectKinds, subjectKinds)];
}

/** The rows of all three are those of the same statements, in the same order: side by side, each value has its time and its sources. */
function withAspects(row: Row): Property[] {
  const { id, name, kinds, origin } = row;
  const beside = (aspect: Aspect, suffix: string, description: string): Property => ({
    ...{ id: `${id}.${suffix}`, name: `${name}: ${suffix}`, kinds, origin, aspect, description },
    valueKind: null,
  });
  return [
    { ...row, aspect: 'VALUE' },
    beside('WHEN', 'when', `When it was so, in EDTF or as the source puts it, beside ${id}.`),
    beside('SOURCES', 'sources', `Who says so, and who disputes it, beside ${id}.`),
  ];
}

/** All that can be asked for, in the order in which it is proposed. */
export const PROPERTIES: readonly Property[] = [
  ...FIELDS,
  ...ATTRIBUTE_TYPES.map(attribute).flatMap(withAspects),
  ...RELATIONSHIP_TYPES.flatMap(ofRelationship).flatMap(withAspects),
];

const BY_ID: ReadonlyMap<string, Property> = new Map(PROPERTIES.map((property) => [property.id, property]));

/** @throws InputError where there is none of that id. */
export function propertyOf(id: string): Property {
  const property = BY_ID.get(id);
  if (property !== undefined) return property;
  throw new InputError(
    `Expected the id of a property, but got ${JSON.stringify(id.slice(0, 100))}. /reconcile/suggest/property?prefix= lists them.`,
  );
}
