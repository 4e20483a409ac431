import { readFile, stat } from 'node:fs/promises';
import { checkShape } from './check-shape.js';
import { type Contents, RECORD_FIELDS, RECORD_LISTS, type RecordList } from './contents.js';
import { decodeUtf8 } from './decode-utf8.js';
import { FILE_LIMITS, type FileLimits } from './file-limits.js';
import type { DatasetFile } from './find-files.js';
import { type Located, type OnIssue, within } from './located.js';
import { didYouMean, nearest } from './nearest.js';
import { parseYaml } from './parse-yaml.js';
import { readJsonLines } from './read-json-lines.js';
import type { ReadingCode } from './reading-codes.js';
import { COVERAGE_SHAPE, DATASET_SHAPE, entityShape, RELATIONSHIP_SHAPE } from './shapes.js';
import { unreadableIds } from './unreadable-ids.js';

/** Holds the title and the description; all other files hold records. */
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
    coverage: [],
    malformed: [],
    unreadableIds: ids,
  };
  const onUnreadable = (text: string) => {
    for (const id of unreadableIds(text)) ids.add(id);
  };
  const addRecord = (list: RecordList, record: Located<unknown>): void => {
    const add = <T>(value: T | null, records: Located<T>[]) => {
      if (value === null) contents.malformed.push({ list, ...record });
      else records.push({ value, at: record.at });
    };
    if (list === 'entities') add(checkShape(entityShape(record.value), record, onIssue), contents.entities);
    else if (list === 'relationships')
      add(checkShape(RELATIONSHIP_SHAPE, record, onIssue), contents.relationships);
    else add(checkShape(COVERAGE_SHAPE, record, onIssue), contents.coverage);
  };

  for (const file of files) {
    try {
      if (file.path.endsWith('.jsonl')) {
        await readJsonLines(file, limits, onIssue, onUnreadable, (line) =>
          readLine(line, addRecord, onIssue),
        );
        continue;
      }
      const document = await readYaml(file, limits, onIssue, onUnreadable);
      if (document === null) continue;
      if (file.path === DATASET_FILE) {
        const dataset = checkShape(DATASET_SHAPE, document, onIssue);
        contents.dataset = dataset && { value: dataset, at: document.at };
      } else {
        readLists(document, addRecord, onIssue);
      }
    } catch (error) {
      if (!(error instanceof Error && 'syscall' in error)) throw error;
      const message = `This cannot be read (${error.message}); mend it or remove it.`;
      onIssue({ file: file.name, line: 1, column: 1, code: 'unreadable-file', message });
    }
  }
  return contents;
}

type AddRecord = (list: RecordList, record: Located<unknown>) => void;

async function readYaml(
  file: DatasetFile,
  limits: FileLimits,
  onIssue: OnIssue,
  onUnreadable: (text: string) => void,
): Promise<Located<unknown> | null> {
  const report = (line: number, column: number, code: ReadingCode, message: string) =>
    onIssue({ file: file.name, line, column, code, message });
  const maxBytes = limits.yamlFile;
  const { size } = await stat(file.realPath);
  if (size > maxBytes) {
    report(
      1,
      1,
      'file-too-large',
      `A YAML file may have ${maxBytes} bytes, and this has ${size}; write it as JSON Lines, or set ${FILE_LIMITS.yamlFile.setting}.`,
    );
    return null;
  }
  const bytes = await readFile(file.realPath);
  const decoded = decodeUtf8(bytes);
  if (decoded.text === null) {
    const lines = decoded.before.split('\n');
    report(
      lines.length,
      (lines.at(-1)?.length ?? 0) + 1,
      'not-utf8',
      'This is not UTF-8; save the file as UTF-8.',
    );
    onUnreadable(bytes.toString('latin1'));
    return null;
  }
  const document = parseYaml(decoded.text, file.name, onIssue);
  if (document === null) onUnreadable(decoded.text);
  return document;
}

/** The records of a YAML file: up to three lists, by name. A file of comments has none. */
function readLists(document: Located<unknown>, addRecord: AddRecord, onIssue: OnIssue): void {
  if (document.value === null) return;
  const issue = (path: string[], code: ReadingCode, message: string, part?: 'key') =>
    onIssue({ ...document.at(path, part), code, message });
  if (!isObject(document.value)) {
    issue(
      [],
      'wrong-type',
      `Expected the lists ${RECORD_LISTS.join(', ')} here, each with its name and a colon.`,
    );
    return;
  }
  for (const [name, records] of Object.entries(document.value)) {
    const list = RECORD_LISTS.find((known) => known === name);
    if (!list) {
      const suggestion =
        didYouMean(nearest(name, RECORD_LISTS)) || ` The lists are ${RECORD_LISTS.join(', ')}.`;
      issue([name], 'unknown-field', `There is no list "${name}".${suggestion}`, 'key');
    } else if (Array.isArray(records)) {
      for (const [index, value] of records.entries()) addRecord(list, within(document, [name, index], value));
    } else if (records !== null) {
      issue([name], 'wrong-type', `Expected "${name}" to be a list; begin each of its records with "- ".`);
    }
  }
}

/** The one record of a line. */
function readLine(line: Located<unknown>, addRecord: AddRecord, onIssue: OnIssue): void {
  const entries = isObject(line.value) ? Object.entries(line.value) : [];
  const [[name, value] = ['', null]] = entries;
  const list = RECORD_LISTS.find((known) => RECORD_FIELDS[known] === name);
  if (list && entries.length === 1) {
    addRecord(list, within(line, [name], value));
    return;
  }
  const known = Object.values(RECORD_FIELDS).map((field) => `{"${field}": …}`);
  const message = `Expected a line to be one record, ${known.join(' or ')}.`;
  onIssue({ ...line.at([]), code: 'wrong-type', message });
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
