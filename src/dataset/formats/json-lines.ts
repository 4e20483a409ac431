import { closeSync, openSync, readSync } from 'node:fs';
import { FILE_LIMITS, type FileLimits } from '../file-limits.js';
import type { DatasetFile } from '../find-files.js';
import { RECORD_FIELDS, RECORD_LISTS } from '../records/contents.js';
import { type Located, type Path, type Place, pointerOf } from '../records/located.js';
import type { ReadingCode } from '../records/reading-codes.js';
import { decodeUtf8 } from './decode-utf8.js';
import type { Format, Sink } from './format.js';
import { offsetOf, repeatedKeys, syntaxProblem } from './json-positions.js';
import { type Line, linesOf } from './lines-of.js';

/** A record a line, `{"entity": {…}}`: a file of any size is read as a stream. */
export const jsonLines: Format = {
  name: 'JSON Lines',
  matches: (path) => path.endsWith('.jsonl'),
  read: readLines,
  write: function* (records) {
    for (const { list, value } of records) yield `${JSON.stringify({ [RECORD_FIELDS[list]]: value })}\n`;
  },
};

async function readLines(file: DatasetFile, limits: FileLimits, sink: Sink): Promise<void> {
  let read = 0;
  for await (const lines of linesOf(file.realPath, limits.jsonLine)) {
    for (const line of lines) readLine(line, file, limits, sink);
    const now = lines.at(-1)?.offset ?? read;
    sink.onRead(now - read);
    read = now;
  }
}

function readLine({ number, offset, bytes }: Line, file: DatasetFile, limits: FileLimits, sink: Sink): void {
  const report = (column: number, code: ReadingCode, message: string) =>
    sink.onIssue({ file: file.name, line: number, column, pointer: '', code, message });
  if (bytes === null) {
    const { setting } = FILE_LIMITS.jsonLine;
    report(
      1,
      'line-too-long',
      `This line is longer than ${limits.jsonLine} bytes; shorten it, or set ${setting}.`,
    );
    return;
  }
  const decoded = decodeUtf8(bytes);
  if (decoded.text === null) {
    report(decoded.before.length + 1, 'not-utf8', 'This is not UTF-8; save the file as UTF-8.');
    sink.onUnreadable(Buffer.from(bytes).toString('latin1'));
    return;
  }
  if (decoded.text.trim() === '') return;
  const parsed = parse(decoded.text);
  if ('problem' in parsed) {
    report(parsed.at + 1, 'json-syntax', `This line is not JSON that can be read: ${parsed.problem}.`);
    sink.onUnreadable(decoded.text);
    return;
  }
  for (const { at, key } of parsed.repeated) {
    report(at + 1, 'duplicate-key', `The field "${key}" stands here twice; keep one.`);
  }
  const entries = isObject(parsed.value) ? Object.entries(parsed.value) : [];
  const [[name, value] = ['', null]] = entries;
  const list = RECORD_LISTS.find((known) => RECORD_FIELDS[known] === name);
  if (list && entries.length === 1) {
    sink.onRecord(list, new LineRecord(value, name, file, number, offset, bytes.length));
    return;
  }
  const known = Object.values(RECORD_FIELDS).map((field) => `{"${field}": …}`);
  const message = `Expected a line to be one record, ${known.join(' or ')}.`;
  const { length } = bytes;
  sink.onIssue({ ...placeIn(file, number, offset, length, []), code: 'wrong-type', message });
}

/** A record, of whose line only the place in the file is kept: to point at a field, the line is read again. */
class LineRecord implements Located<unknown> {
  constructor(
    readonly value: unknown,
    /** The one field of the line, which holds the record. */
    readonly name: string,
    readonly file: DatasetFile,
    readonly number: number,
    readonly offset: number,
    readonly length: number,
  ) {}

  at(path: Path, part?: 'key' | 'value'): Place {
    return placeIn(this.file, this.number, this.offset, this.length, [this.name, ...path], part);
  }
}

function placeIn(
  file: DatasetFile,
  line: number,
  offset: number,
  length: number,
  path: Path,
  part?: 'key' | 'value',
): Place {
  const column = offsetOf(lineAgain(file.realPath, offset, length), path, part) + 1;
  return { file: file.name, line, column, pointer: pointerOf(path) };
}

type Parsed =
  | { readonly value: unknown; readonly repeated: ReturnType<typeof repeatedKeys> }
  | { readonly problem: string; readonly at: number };

/** `JSON.parse` gives the value; what it forgets (places, repeated keys) a second look finds. */
function parse(text: string): Parsed {
  try {
    const value: unknown = JSON.parse(text);
    // What is written as it would be written anew has no key twice.
    return { value, repeated: JSON.stringify(value) === text ? [] : repeatedKeys(text) };
  } catch (error) {
    // The stack has an end.
    if (error instanceof RangeError) return TOO_DEEP;
  }
  try {
    return syntaxProblem(text) ?? { at: 0, problem: 'it is not as RFC 8259 has it' };
  } catch (error) {
    if (error instanceof RangeError) return TOO_DEEP;
    throw error;
  }
}

const TOO_DEEP = { at: 0, problem: 'it is nested too deeply; a record is at most six levels deep' } as const;

/** Empty where the file has changed since and the line is no longer UTF-8. */
function lineAgain(path: string, offset: number, length: number): string {
  const bytes = new Uint8Array(length);
  const file = openSync(path, 'r');
  try {
    const read = readSync(file, bytes, 0, length, offset);
    return decodeUtf8(bytes.subarray(0, read)).text ?? '';
  } finally {
    closeSync(file);
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
