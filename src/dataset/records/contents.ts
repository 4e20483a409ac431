import type { AttributeInput } from './attribute-shape.js';
import type { DecisionInput } from './decision-shape.js';
import type { Located } from './located.js';
import type {
  AddedEvidenceInput,
  CoverageInput,
  DatasetInput,
  EntityInput,
  RelationshipInput,
} from './shapes.js';
import type { TypeInput } from './type-shape.js';

/** The lists of a YAML file, and the field that names such a record in a line of JSON. */
export const RECORD_FIELDS = {
  entities: 'entity',
  relationships: 'relationship',
  attributes: 'attribute',
  evidence: 'evidence',
  coverage: 'coverage',
  decisions: 'decision',
} as const;
export type RecordList = keyof typeof RECORD_FIELDS;
export const RECORD_LISTS = [
  'entities',
  'relationships',
  'attributes',
  'evidence',
  'coverage',
  'decisions',
] as const satisfies readonly RecordList[];

export type EntityRecord = Located<EntityInput>;
export type RelationshipRecord = Located<RelationshipInput>;
export type AttributeRecord = Located<AttributeInput>;
export type StatementRecord = RelationshipRecord | AttributeRecord;
export type AddedEvidenceRecord = Located<AddedEvidenceInput>;
/** A type of the dataset's own, at its place in a `dataset.yaml`. */
export type TypeRecord = Located<TypeInput>;
export type CoverageRecord = Located<CoverageInput>;
/** What an editor decided: which entities are the same, and which are not. */
export type DecisionRecord = Located<DecisionInput>;

/** A record that has not its shape. What it is called and what it refers to still counts. */
export interface MalformedRecord extends Located<unknown> {
  readonly list: RecordList;
}

/** All that was read, in the order of the files. */
export interface Contents {
  readonly dataset: Located<DatasetInput> | null;
  /** Of this and of the folders below. */
  readonly types: readonly TypeRecord[];
  readonly entities: readonly EntityRecord[];
  /** `toDraft` takes them out. */
  readonly relationships: RelationshipRecord[];
  readonly attributes: AttributeRecord[];
  /** Evidence beside the records that it is of. */
  readonly evidence: readonly AddedEvidenceRecord[];
  readonly coverage: readonly CoverageRecord[];
  readonly decisions: readonly DecisionRecord[];
  readonly malformed: readonly MalformedRecord[];
  /** Ids in what could not be parsed. */
  readonly unreadableIds: ReadonlySet<string>;
}
