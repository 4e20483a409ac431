import { ATTRIBUTE_TYPES, type AttributeType } from '../../domain/attribute-types.js';
import { ENTITY_KINDS, type EntityKind } from '../../domain/entity-kind.js';
import type { NarrowerType } from '../../domain/narrower-type.js';
import type { Question } from '../../domain/question.js';
import { RELATIONSHIP_TYPES, type RelationshipType } from '../../domain/vocabulary.js';
import type { About } from '../change-log.js';
import type { DatasetSummary, Read } from '../graph-store.js';
import { LAYOUT } from './load.queries.js';
import {
  among,
  number,
  numbers,
  type Properties,
  present,
  type Row,
  rows,
  text,
  textOrNull,
  texts,
} from './properties.js';
import type { Reader } from './reader.js';

/** What the (:Dataset) says of what is loaded. */
export function summaryProperties(summary: DatasetSummary): Properties {
  const { revision, title, description, reportedBy, contact, notice, types, questions } = summary;
  const { entities, relationships, attributes, evidence, sources } = summary;
  return present({
    ...{ revision, title, description, reportedBy, contact, notice, evidence, sources },
    types: types.map(({ type }) => JSON.stringify(type)),
    typeCounts: types.map(({ count }) => count),
    questions: questions.map((question) => JSON.stringify(question)),
    entityKinds: Object.keys(entities),
    entityCounts: Object.values(entities),
    relationshipTypes: Object.keys(relationships),
    relationshipCounts: Object.values(relationships),
    attributeTypes: Object.keys(attributes),
    attributeCounts: Object.values(attributes),
  });
}

/** What is not of one dataset must not stay of the one before. */
export const NO_SUMMARY = {
  ...{
    description: null,
    reportedBy: null,
    contact: null,
    notice: null,
    types: null,
    typeCounts: null,
    questions: null,
  },
  ...{ entityKinds: null, entityCounts: null, relationshipTypes: null, relationshipCounts: null },
  ...{ attributeTypes: null, attributeCounts: null },
} as const;

/** What the (:Dataset) is after a first load. */
export function datasetProperties(summary: DatasetSummary) {
  return { id: 'current', ...summaryProperties(summary), state: 'READY', version: 1, layout: LAYOUT };
}

/** See the port. */
export function datasetSummary(reader: Reader): Promise<Read<DatasetSummary>> {
  return reader.read(SUMMARY, {}, (value) => readSummary(rows([value])[0] ?? {}));
}

const SUMMARY = "MATCH (d:Dataset {id: 'current'}) RETURN collect(d {.*})[0] AS value";

/** What it says of the dataset as a whole. */
export function summaryAbout(row: Row): About {
  return {
    title: text(row, 'title'),
    description: textOrNull(row, 'description'),
    reportedBy: textOrNull(row, 'reportedBy'),
    contact: textOrNull(row, 'contact'),
    notice: textOrNull(row, 'notice'),
    types: texts(row, 'types').map((type): NarrowerType => JSON.parse(type)),
    questions: texts(row, 'questions').map((question): Question => JSON.parse(question)),
  };
}

function readSummary(row: Row): DatasetSummary {
  const counts = numbers(row, 'typeCounts');
  const { types, ...about } = summaryAbout(row);
  return {
    revision: text(row, 'revision'),
    ...about,
    types: types.map((type, i) => ({ type, count: counts[i] ?? 0 })),
    entities: tally<EntityKind>(row, 'entityKinds', 'entityCounts', ENTITY_KINDS),
    relationships: tally<RelationshipType>(
      row,
      'relationshipTypes',
      'relationshipCounts',
      RELATIONSHIP_TYPES,
    ),
    attributes: tally<AttributeType>(row, 'attributeTypes', 'attributeCounts', ATTRIBUTE_TYPES),
    evidence: number(row, 'evidence'),
    sources: number(row, 'sources'),
  };
}

function tally<K extends string>(
  row: Row,
  names: string,
  counts: string,
  known: readonly K[],
): Partial<Record<K, number>> {
  const values = numbers(row, counts);
  const tallied: Partial<Record<K, number>> = {};
  for (const [i, name] of texts(row, names).entries()) tallied[among(name, names, known)] = values[i] ?? 0;
  return tallied;
}
