import { basename } from 'node:path/posix';
import type { RelationshipType } from '../domain/vocabulary.js';
import type { FileLimits } from './file-limits.js';
import type { DatasetFile } from './find-files.js';
import type { Sink } from './formats/format.js';
import { formatOf } from './formats/formats.js';
import { readDocument } from './formats/yaml.js';
import { attributeShape } from './records/attribute-shape.js';
import { checkShape } from './records/check-shape.js';
import type { Contents, RecordList } from './records/contents.js';
import { DECISION_SHAPE } from './records/decision-shape.js';
import { type Located, type OnIssue, startOf } from './records/located.js';
import {
  ADDED_EVIDENCE_SHAPE,
  COVERAGE_SHAPE,
  DATASET_SHAPE,
  entityShape,
  relationshipShape,
  type TypesByName,
} from './records/shapes.js';
import { unreadableIds } from './records/unreadable-ids.js';

/**
 * At the top of the folder it says what the dataset is. In a folder below, which is then a dataset by itself too, it is held
 * against the same shape; its types count, and the rest of what it says only where that folder is read.
 */
export const DATASET_FILE = 'dataset.yaml';

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer Item)[] ? Item[] : T[K] };

/** Reads the files one after the other and holds each record against its shape. What is wrong goes to `onIssue`. @param onRead told of each some bytes. */
export async function readContents(
  files: readonly DatasetFile[],
  limits: FileLimits,
  onIssue: OnIssue,
  onRead: (bytes: number) => void,
): Promise<Contents> {
  const ids = new Set<string>();
  const contents: Mutable<Contents> = {
    dataset: null,
    types: [],
    entities: [],
    relationships: [],
    attributes: [],
    evidence: [],
    coverage: [],
    decisions: [],
    malformed: [],
    unreadableIds: ids,
  };
  /** The types of the dataset's own; null where their definition has not its shape. */
  const own = new Map<string, RelationshipType | null>();
  let ofRelationship = relationshipShape(new Map());
  const addRecord = (list: RecordList, record: Located<unknown>): void => {
    const add = <T>(value: T | null, records: Located<T>[]) => {
      // The record takes the value that has the shape, so that not both are kept.
      if (value === null) contents.malformed.push(Object.assign(record, { list }));
      else records.push(Object.assign(record, { value }));
    };
    if (list === 'entities') add(checkShape(entityShape(record.value), record, onIssue), contents.entities);
    else if (list === 'relationships')
      add(
        isOfBadType(record, own) ? null : checkShape(ofRelationship, record, onIssue),
        contents.relationships,
      );
    else if (list === 'attributes')
      add(checkShape(attributeShape(record.value), record, onIssue), contents.attributes);
    else if (list === 'evidence') add(checkShape(ADDED_EVIDENCE_SHAPE, record, onIssue), contents.evidence);
    else if (list === 'coverage') add(checkShape(COVERAGE_SHAPE, record, onIssue), contents.coverage);
    else add(checkShape(DECISION_SHAPE, record, onIssue), contents.decisions);
  };

  const sink: Sink = {
    onRecord: addRecord,
    onIssue,
    onRead,
    onUnreadable: (text) => {
      for (const id of unreadableIds(text)) ids.add(id);
    },
  };
  const isDataset = ({ path }: DatasetFile) => basename(path) === DATASET_FILE;
  // What types there are is known before the first relationship.
  for (const file of files.filter(isDataset)) {
    await reading(file, onIssue, async () => {
      const document = await readDocument(file, limits, sink);
      if (document === null) return;
      const dataset = checkShape(DATASET_SHAPE, document, onIssue);
      if (file.path === DATASET_FILE) contents.dataset = dataset && { value: dataset, at: document.at };
      for (const name of typeNames(document.value)) own.set(name, own.get(name) ?? null);
      for (const [index, value] of (dataset?.types ?? []).entries()) {
        own.set(value.name, value.narrows);
        contents.types.push({ value, at: (path, part) => document.at(['types', index, ...path], part) });
      }
    });
  }
  ofRelationship = relationshipShape(wellDefined(own));
  for (const file of files.filter((it) => !isDataset(it))) {
    await reading(file, onIssue, async () => formatOf(file.path)?.read(file, limits, sink));
  }
  return contents;
}

/** A file that cannot be read is an issue. */
async function reading(file: DatasetFile, onIssue: OnIssue, read: () => Promise<void> | undefined) {
  try {
    await read();
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    const message = `This cannot be read (${error.message}); fix it or remove it.`;
    onIssue({ ...startOf(file.name), code: 'unreadable-file', message });
  }
}

function wellDefined(own: ReadonlyMap<string, RelationshipType | null>): TypesByName {
  return new Map([...own].flatMap(([name, type]) => (type === null ? [] : [[name, type] as const])));
}

/** A relationship is not called wrong for a type whose definition is. */
function isOfBadType(record: Located<unknown>, own: ReadonlyMap<string, RelationshipType | null>): boolean {
  const type = fieldOf(record.value, 'type');
  return typeof type === 'string' && own.get(type) === null;
}

/** The names in a list of types, whatever else is wrong with it. */
function typeNames(document: unknown): string[] {
  const types = fieldOf(document, 'types');
  const names = Array.isArray(types) ? types.map((type) => fieldOf(type, 'name')) : [];
  return names.filter((name) => typeof name === 'string');
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}
