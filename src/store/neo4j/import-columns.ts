import { KNOWN_LISTS, KNOWN_NAMES, type KnownName, knownProperty, NAMED_LISTS } from './filter-properties.js';
import { OF_NODE_ALONE } from './relationship-properties.js';

/*
 * The properties of each sort of node and relationship that a load writes, but for the id of a node, and their types, as
 * `neo4j-admin database import` names them.
 */

export type Columns = Readonly<Record<string, string>>;

/** All of one type. */
function columns(type: string, ...names: string[]): Columns {
  return Object.fromEntries(names.map((name) => [name, type]));
}

const time = (name: string): Columns => ({
  ...columns('string', `${name}Edtf`),
  ...columns('date', `${name}Earliest`, `${name}Latest`),
});

const namedColumns = ({ ids, days, undated }: (typeof NAMED_LISTS)[keyof typeof NAMED_LISTS]): Columns => ({
  ...columns('string[]', ids, undated),
  ...columns('long[]', days),
});

/** As of now; lists over days have the same for each day. */
const KNOWN: Readonly<Record<KnownName, string>> = {
  citations: 'long',
  origins: 'long',
  independent: 'long',
  firm: 'boolean',
  hedged: 'boolean',
  disputed: 'boolean',
  strength: 'string',
  firstReported: 'long',
  soleSupports: 'string',
};

const STATED: Columns = {
  ...columns('string', 'attest_record', 'attest_evidence', 'attest_hash', 'polarity', 'modality'),
  ...Object.fromEntries(KNOWN_NAMES.map((name) => [knownProperty(name), KNOWN[name]])),
  ...Object.assign({}, ...Object.values(NAMED_LISTS).map(namedColumns)),
  ...columns('long[]', 'attest_knownDays', 'attest_daysWithUndated'),
  ...columns('long', 'attest_earliestFirst'),
  ...time('when'),
  ...Object.fromEntries(
    KNOWN_NAMES.flatMap((name) => [
      [KNOWN_LISTS.known(name), `${KNOWN[name]}[]`],
      [KNOWN_LISTS.withUndated(name), `${KNOWN[name]}[]`],
    ]),
  ),
};

const STATEMENT: Columns = {
  ...STATED,
  ...columns('string', 'type', 'detail'),
  ...columns('string[]', 'attest_qualifiers', 'conflicts', 'formerIds', 'attest_earlierIds'),
  ...columns('boolean', 'contested'),
  ...columns('long[]', 'attest_contestedDays', 'attest_contestedDaysWithUndated'),
  ...columns('long', 'attest_latestFirst'),
};

export const RELATIONSHIP_COLUMNS: Columns = {
  ...STATEMENT,
  ...columns(
    'string',
    'narrowerType',
    'subjectId',
    'objectId',
    'phrase',
    'attest_foldedDetail',
    'attest_weight',
    'attest_relevance',
  ),
  ...columns('string', 'attest_class', 'attest_subjectRelevance', 'attest_objectRelevance'),
  ...columns('boolean', 'attest_symmetric'),
  ...columns('long', 'attest_bound', 'attest_newestFirst'),
  ...columns('long[]', 'attest_boundDays', 'attest_knownBounds', 'attest_boundsWithUndated'),
};

/** Of native relationships, which have no id of a node. */
export const NATIVE_COLUMNS: Columns = {
  ...columns('string', 'id'),
  ...Object.fromEntries(Object.entries(RELATIONSHIP_COLUMNS).filter(([name]) => !OF_NODE_ALONE.has(name))),
};

export const ATTRIBUTE_COLUMNS: Columns = {
  ...STATEMENT,
  ...columns('string', 'entityId', 'valueKind', 'valueText', 'nameKind', 'language', 'script', 'scheme'),
  ...time('value'),
  ...columns('string', 'valueMeasure', 'valueUnit', 'valueWords', 'valueCountry', 'valueEntityId'),
  ...columns('double', 'valueMin', 'valueMax'),
};

export const ENTITY_COLUMNS: Columns = {
  ...STATED,
  ...columns('string', 'kind', 'name', 'description', 'workKind', 'publisher', 'url', 'derivedFrom'),
  ...columns('boolean', 'unnamed', 'retracted', 'corrected'),
  ...columns('string[]', 'aliases', 'formerIds', 'externalIdSchemes', 'externalIdValues'),
  ...columns('string[]', 'attest_terms', 'attest_foldedNames'),
  ...columns('long', 'degree'),
  ...time('publishedOn'),
  ...time('retractedOn'),
  ...time('correctedOn'),
};

export const EVIDENCE_COLUMNS: Columns = {
  ...columns('string', 'source', 'stance', 'assertion', 'origin', 'says', 'locator', 'quote'),
  ...time('reportedOn'),
  ...columns('boolean', 'withdrawn'),
  ...columns('date', 'withdrawnOn'),
  ...columns('string[]', 'attest_earlierIds'),
};

export const DATASET_COLUMNS: Columns = {
  ...columns('string', 'revision', 'title', 'description', 'reportedBy', 'contact', 'notice', 'state'),
  ...columns('long', 'evidence', 'sources', 'version', 'layout'),
  ...columns('string[]', 'types', 'questions', 'entityKinds', 'relationshipTypes', 'attributeTypes'),
  ...columns('long[]', 'typeCounts', 'entityCounts', 'relationshipCounts', 'attributeCounts'),
};

export const POSITION: Columns = columns('long', 'position');
export const QUALIFIER_COLUMNS: Columns = { ...columns('string', 'role'), ...POSITION };
