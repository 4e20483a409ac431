import { invariant } from '../../domain/errors.js';
import { MODALITIES, POLARITIES } from '../../domain/modality.js';
import {
  MEASURES,
  QUALIFIER_ROLES,
  type Qualifier,
  type QualifierRole,
  type Quantity,
  type Relationship,
} from '../../domain/relationship.js';
import { sortValue, weightKey } from '../../domain/relationship-order.js';
import { RELATIONSHIP_TYPES, VOCABULARY } from '../../domain/vocabulary.js';
import { readEvidence } from './evidence-properties.js';
import { filterProperties, WHEN } from './filter-properties.js';
import type { OwnTypes } from './own-types.js';
import {
  among,
  numbers,
  oneOf,
  type Properties,
  present,
  type Row,
  text,
  textOrNull,
  texts,
} from './properties.js';

/** All that `readRelationship` needs. */
export const CLAIM_NAMES: readonly string[] = [
  ...[
    'id',
    'type',
    'narrowerType',
    'subjectId',
    'objectId',
    'polarity',
    'modality',
    'detail',
    'conflicts',
    'formerIds',
  ],
  ...WHEN.names,
  ...['quantityMeasures', 'quantityMins', 'quantityMaxs', 'quantityUnits', 'quantityWords'],
  ...['qualifyingEntities', 'qualifyingClaims'],
];

/**
 * What a (:Claim) and its native relationship hold: the record, but for its evidence, and what it is filtered and sorted
 * by. Both hold the same, so that the same conditions fit both, and a person finds it on either.
 */
export function claimProperties(relationship: Relationship): Properties {
  const { detail, conflicts, formerIds, quantities } = relationship;
  return present({
    ...filterProperties(relationship),
    detail,
    conflicts,
    formerIds,
    // One list a field, since properties do not nest. An absent number is NaN, an absent text empty: datasets have neither.
    quantityMeasures: quantities.map(({ measure }) => measure),
    quantityMins: quantities.map(({ min }) => min ?? Number.NaN),
    quantityMaxs: quantities.map(({ max }) => max ?? Number.NaN),
    quantityUnits: quantities.map(({ unit }) => unit ?? ''),
    quantityWords: quantities.map(({ words }) => words ?? ''),
    latestFirst: sortValue(relationship, 'LATEST_FIRST', null),
    weight: weightKey(VOCABULARY[relationship.type].weight),
    relevance: sortValue(relationship, 'RELEVANCE', null),
  });
}

/**
 * @param row the properties, and `evidence`: a list of those of its evidence.
 * @param types the dataset's own.
 */
export function readRelationship(row: Row, types: OwnTypes): Relationship {
  const [first, ...more] = readEvidence(row.evidence);
  invariant(first, `the claim ${row.id} has no evidence`);
  return {
    id: text(row, 'id'),
    type: oneOf(row, 'type', RELATIONSHIP_TYPES),
    narrowerType: types.named(textOrNull(row, 'narrowerType')),
    subject: text(row, 'subjectId'),
    object: text(row, 'objectId'),
    polarity: oneOf(row, 'polarity', POLARITIES),
    modality: oneOf(row, 'modality', MODALITIES),
    when: WHEN.read(row),
    detail: textOrNull(row, 'detail'),
    quantities: readQuantities(row),
    qualifiers: readQualifiers(row),
    evidence: [first, ...more],
    conflicts: texts(row, 'conflicts'),
    formerIds: texts(row, 'formerIds'),
  };
}

function readQuantities(row: Row): Quantity[] {
  const [mins, maxs] = [numbers(row, 'quantityMins'), numbers(row, 'quantityMaxs')];
  const [units, words] = [texts(row, 'quantityUnits'), texts(row, 'quantityWords')];
  const numberAt = (list: number[], i: number) => (Number.isNaN(list[i]) ? null : (list[i] ?? null));
  return texts(row, 'quantityMeasures').map((measure, i) => ({
    measure: among(measure, 'measure', MEASURES),
    min: numberAt(mins, i),
    max: numberAt(maxs, i),
    unit: units[i] || null,
    words: words[i] || null,
  }));
}

function readQualifiers(row: Row): Qualifier[] {
  const entities = byRole(texts(row, 'qualifyingEntities'));
  const relationships = byRole(texts(row, 'qualifyingClaims'));
  return QUALIFIER_ROLES.filter((role) => entities.has(role) || relationships.has(role)).map((role) => ({
    role,
    entities: entities.get(role) ?? [],
    relationships: relationships.get(role) ?? [],
  }));
}

/** The inverse of `qualifying`. */
function byRole(qualifiers: readonly string[]): Map<QualifierRole, string[]> {
  const ids = new Map<QualifierRole, string[]>();
  for (const qualifier of qualifiers) {
    const [name = '', id = ''] = qualifier.split(' ');
    const role = among(name, 'qualifier role', QUALIFIER_ROLES);
    ids.set(role, [...(ids.get(role) ?? []), id]);
  }
  return ids;
}
