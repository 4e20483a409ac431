import { type Column, column, IDS, JSON_TEXT, NUMBER, TEXTS, timeColumns, YES } from './columns.js';

/*
 * A dataset as tables, a row a thing: what CSV and XLSX hold, and an import reads. Columns that are marked as for readers are
 * written beside and not read.
 */

const statement: readonly Column[] = [
  column('polarity', 'polarity'),
  column('modality', 'modality'),
  column('detail', 'detail'),
  ...timeColumns('when', 'when'),
  column('conflicts_with', 'conflictsWith', IDS),
  column('former_ids', 'formerIds', IDS),
];

export const TABLES = {
  /** A field a row: of the export, and of the dataset as a whole. */
  dataset: [column('field', 'field'), column('value', 'value')],
  entities: [
    column('id', 'id'),
    column('kind', 'kind'),
    column('name', 'name'),
    column('unnamed', 'unnamed', YES),
    column('aliases', 'aliases', TEXTS),
    column('description', 'description'),
    column('former_ids', 'formerIds', IDS),
    ...timeColumns('when', 'when'),
    column('modality', 'modality'),
    column('work_kind', 'workKind'),
    column('publisher', 'publisher'),
    ...timeColumns('published_on', 'publishedOn'),
    column('url', 'url'),
    column('derived_from', 'derivedFrom'),
    ...timeColumns('retracted_on', 'retracted.on'),
    column('retracted_note', 'retracted.note'),
    ...timeColumns('corrected_on', 'corrected.on'),
    column('corrected_note', 'corrected.note'),
  ],
  identifiers: [column('entity', 'entity'), column('scheme', 'scheme'), column('value', 'value')],
  relationships: [
    column('id', 'id'),
    column('subject', 'subject'),
    column('type', 'type'),
    column('object', 'object'),
    ...statement,
  ],
  attributes: [
    column('id', 'id'),
    column('entity', 'entity'),
    column('type', 'type'),
    column('text', 'value.text'),
    column('name_kind', 'value.kind'),
    column('language', 'value.language'),
    column('script', 'value.script'),
    column('scheme', 'value.scheme'),
    column('date', 'value.edtf'),
    column('date_basis', 'value.basis'),
    column('date_because', 'value.because'),
    column('min', 'value.min', NUMBER),
    column('max', 'value.max', NUMBER),
    column('unit', 'value.unit'),
    column('words', 'value.words'),
    column('country', 'value.country'),
    column('value_entity', 'value.entity'),
    ...statement,
  ],
  quantities: [
    column('of', 'of'),
    column('measure', 'measure'),
    column('min', 'min', NUMBER),
    column('max', 'max', NUMBER),
    column('unit', 'unit'),
    column('words', 'words'),
  ],
  qualifiers: [column('of', 'of'), column('role', 'role'), column('id', 'id')],
  evidence: [
    column('of', 'of'),
    column('source', 'source'),
    column('stance', 'stance'),
    column('assertion', 'assertion'),
    column('attributed_to', 'attributedTo', IDS),
    column('says', 'says'),
    column('locator', 'locator'),
    column('quote', 'quote'),
    column('selector_start', 'selector.start', NUMBER),
    column('selector_end', 'selector.end', NUMBER),
    column('selector_sha256', 'selector.sha256'),
    ...timeColumns('reported_on', 'reportedOn'),
  ],
} as const satisfies Readonly<Record<string, readonly Column[]>>;

export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];

/** The fields of a dataset as a whole, as rows of the first table have them. */
export const DATASET_FIELDS: readonly Column[] = [
  column('title', 'title'),
  column('description', 'description'),
  column('reported_by', 'reportedBy'),
  column('contact', 'contact'),
  column('notice', 'notice'),
  column('types', 'types', JSON_TEXT),
  column('questions', 'questions', JSON_TEXT),
];
