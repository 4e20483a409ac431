import { basename } from 'node:path/posix';
import type { FileLimits } from './file-limits.js';
import type { DatasetFile } from './find-files.js';
import type { Sink } from './formats/format.js';
import { formatOf } from './formats/formats.js';
import { readDocument } from './formats/yaml.js';
import { attributeShape } from './records/attribute-shape.js';
import { checkShape } from './records/check-shape.js';
import type { Contents, RecordList } from './records/contents.js';
import { type Located, type OnIssue, startOf } from './records/located.js';
import {
  ADDED_EVIDENCE_SHAPE,
  COVERAGE_SHAPE,
  DATASET_SHAPE,
  entityShape,
  RELATIONSHIP_SHAPE,
} from './records/shapes.js';
import { unreadableIds } from './records/unreadable-ids.js';

/**
 * At the top of the folder it says what the dataset is. In a folder below, which is then a dataset by itself too, it is held
 * against the same shape, and what it says counts only where that folder is read.
 */
export const DATASET_FILE = 'dataset.yaml';

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer Item)[] ? Item[] : T[K] };

/** Reads the files one after the other and holds each record against its shape. What is wrong goes to `onIssue`. */
export async function readContents(
  files: readonly DatasetFile[],
  limits: FileLimits,
  onIssue: OnIssue,
): Promise<Contents> {
  const ids = new Set<string>();
  const contents: Mutable<Contents> = {
    dataset: null,
    entities: [],
    relationships: [],
    attributes: [],
    evidence: [],
    coverage: [],
    malformed: [],
    unreadableIds: ids,
  };
  const addRecord = (list: RecordList, record: Located<unknown>): void => {
    const add = <T>(value: T | null, records: Located<T>[]) => {
      if (value === null) contents.malformed.push({ list, ...record });
      else records.push({ value, at: record.at });
    };
    if (list === 'entities') add(checkShape(entityShape(record.value), record, onIssue), contents.entities);
    else if (list === 'relationships')
      add(checkShape(RELATIONSHIP_SHAPE, record, onIssue), contents.relationships);
    else if (list === 'attributes')
      add(checkShape(attributeShape(record.value), record, onIssue), contents.attributes);
    else if (list === 'evidence') add(checkShape(ADDED_EVIDENCE_SHAPE, record, onIssue), contents.evidence);
    else add(checkShape(COVERAGE_SHAPE, record, onIssue), contents.coverage);
  };

  const sink: Sink = {
    onRecord: addRecord,
    onIssue,
    onUnreadable: (text) => {
      for (const id of unreadableIds(text)) ids.add(id);
    },
  };
  for (const file of files) {
    try {
      if (basename(file.path) === DATASET_FILE) {
        const document = await readDocument(file, limits, sink);
        const dataset = document && checkShape(DATASET_SHAPE, document, onIssue);
        if (file.path === DATASET_FILE)
          contents.dataset = document && dataset && { value: dataset, at: document.at };
      } else {
        await formatOf(file.path)?.read(file, limits, sink);
      }
    } catch (error) {
      if (!(error instanceof Error && 'syscall' in error)) throw error;
      const message = `This cannot be read (${error.message}); fix it or remove it.`;
      onIssue({ ...startOf(file.name), code: 'unreadable-file', message });
    }
  }
  return contents;
}
