import { readFile, stat } from 'node:fs/promises';
import { stringify } from 'yaml';
import { FILE_LIMITS, type FileLimits } from '../file-limits.js';
import type { DatasetFile } from '../find-files.js';
import { RECORD_LISTS, type RecordList } from '../records/contents.js';
import { type Located, startOf, within } from '../records/located.js';
import { didYouMean, nearest } from '../records/nearest.js';
import type { ReadingCode } from '../records/reading-codes.js';
import { decodeUtf8 } from './decode-utf8.js';
import type { Format, Sink } from './format.js';
import { parseYaml } from './parse-yaml.js';

/** Up to three lists of records, by name; parsed whole, so that a file has a largest size. A file of comments has none. */
export const yaml: Format = {
  name: 'YAML',
  matches: (path) => /\.ya?ml$/.test(path),
  read: async (file, limits, sink) => {
    const document = await readDocument(file, limits, sink);
    if (document !== null) readLists(document, sink);
    sink.onRead(file.size);
  },
  write: function* (records) {
    let current: RecordList | null = null;
    for (const { list, value } of records) {
      if (list !== current) yield `${list}:\n`;
      current = list;
      // Not /^/gm: JavaScript also begins a line after U+2028, which YAML keeps inside a text.
      yield stringify([value], { schema: 'core', lineWidth: 0 }).replace(/(^|\n)(?=[^\n])/g, '$1  ');
    }
  },
};

/** The one document of a YAML file; null where it has issues that leave its meaning unsure. */
export async function readDocument(
  file: DatasetFile,
  limits: FileLimits,
  { onIssue, onUnreadable }: Pick<Sink, 'onIssue' | 'onUnreadable'>,
): Promise<Located<unknown> | null> {
  const { size } = await stat(file.realPath);
  if (size > limits.yamlFile) {
    const { setting } = FILE_LIMITS.yamlFile;
    const message = `A YAML file may have ${limits.yamlFile} bytes, and this has ${size}; write it as JSON Lines, or set ${setting}.`;
    onIssue({ ...startOf(file.name), code: 'file-too-large', message });
    return null;
  }
  const bytes = await readFile(file.realPath);
  const decoded = decodeUtf8(bytes);
  if (decoded.text === null) {
    const lines = decoded.before.split('\n');
    const [line, column] = [lines.length, (lines.at(-1)?.length ?? 0) + 1];
    const message = 'This is not UTF-8; save the file as UTF-8.';
    onIssue({ ...startOf(file.name), line, column, code: 'not-utf8', message });
    onUnreadable(bytes.toString('latin1'));
    return null;
  }
  const document = parseYaml(decoded.text, file.name, onIssue);
  if (document === null) onUnreadable(decoded.text);
  return document;
}

function readLists(
  document: Located<unknown>,
  { onRecord, onIssue }: Pick<Sink, 'onRecord' | 'onIssue'>,
): void {
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
      for (const [index, value] of records.entries()) onRecord(list, within(document, [name, index], value));
    } else if (records !== null) {
      issue([name], 'wrong-type', `Expected "${name}" to be a list; begin each of its records with "- ".`);
    }
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
