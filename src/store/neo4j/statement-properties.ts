import { invariant } from '../../domain/errors.js';
import { MODALITIES, POLARITIES } from '../../domain/modality.js';
import {
  MEASURES,
  QUALIFIER_ROLES,
  type Qualifier,
  type QualifierRole,
  type Quantity,
  type StatementRecord,
} from '../../domain/relationship.js';
import { sortValue } from '../../domain/relationship-order.js';
import type { Statement } from '../../domain/statement.js';
import { readEvidence } from './evidence-properties.js';
import { qualifying, statedProperties, WHEN } from './filter-properties.js';
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

/** All that `readStatement` needs. */
export const STATEMENT_NAMES: readonly string[] = [
  ...[
    'id',
    'polarity',
    'modality',
    'detail',
    'conflicts',
    'contested',
    'contestedDays',
    'contestedDaysWithUndated',
    'formerIds',
  ],
  ...WHEN.names,
  ...['quantityMeasures', 'quantityMins', 'quantityMaxs', 'quantityUnits', 'quantityWords'],
  ...['qualifyingEntities', 'qualifyingRelationships'],
];

/** What relationships and attributes have in common. */
export function statementProperties(statement: Statement): Properties {
  const { id, detail, conflicts, contested, formerIds, quantities, qualifiers } = statement;
  return present({
    id,
    ...statedProperties(statement),
    qualifyingEntities: qualifiers.flatMap(({ role, entities }) =>
      entities.map((of) => qualifying(role, of)),
    ),
    qualifyingRelationships: qualifiers.flatMap(({ role, relationships }) =>
      relationships.map((of) => qualifying(role, of)),
    ),
    detail,
    conflicts,
    // Of those with conflicts alone, so that an index leads to them.
    contested: conflicts.length === 0 ? null : contested.now,
    contestedDays: contested.changes,
    contestedDaysWithUndated: contested.changesWithUndated,
    formerIds,
    // One list a field, since properties do not nest. An absent number is NaN, an absent text empty: datasets have neither.
    quantityMeasures: quantities.map(({ measure }) => measure),
    quantityMins: quantities.map(({ min }) => min ?? Number.NaN),
    quantityMaxs: quantities.map(({ max }) => max ?? Number.NaN),
    quantityUnits: quantities.map(({ unit }) => unit ?? ''),
    quantityWords: quantities.map(({ words }) => words ?? ''),
    latestFirst: sortValue(statement, 'LATEST_FIRST', null),
  });
}

/** @param row the properties, and `evidence`: a list of those of its evidence. */
export function readStatement(row: Row): StatementRecord {
  const [first, ...more] = readEvidence(row.evidence);
  invariant(first, `the statement ${row.id} has no evidence`);
  return {
    id: text(row, 'id'),
    polarity: oneOf(row, 'polarity', POLARITIES),
    modality: oneOf(row, 'modality', MODALITIES),
    when: WHEN.read(row),
    detail: textOrNull(row, 'detail'),
    quantities: readQuantities(row),
    qualifiers: readQualifiers(row),
    evidence: [first, ...more],
    conflicts: texts(row, 'conflicts'),
    contested: {
      now: row.contested === true,
      changes: numbers(row, 'contestedDays'),
      changesWithUndated: numbers(row, 'contestedDaysWithUndated'),
    },
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
  const relationships = byRole(texts(row, 'qualifyingRelationships'));
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
