import { closeSync, openSync, readSync } from 'node:fs';
import { decodeUtf8 } from './decode-utf8.js';
import { FILE_LIMITS, type FileLimits } from './file-limits.js';
import type { DatasetFile } from './find-files.js';
import { linesOf } from './lines-of.js';
import type { Located, OnIssue, Path } from './located.js';
import type { ReadingCode } from './reading-codes.js';
import { walkJson } from './walk-json.js';

/**
 * Gives the value of each line that is not blank. Only its place in the file is kept: to point at a field, its line is
 * read again. Lines that cannot be read are issues, and go to `onUnreadable`.
 */
export async function readJsonLines(
  file: DatasetFile,
  limits: FileLimits,
  onIssue: OnIssue,
  onUnreadable: (text: string) => void,
  onValue: (value: Located<unknown>) => void,
): Promise<void> {
  const maxBytes = limits.jsonLine;
  for await (const { number, offset, bytes } of linesOf(file.realPath, maxBytes)) {
    const report = (column: number, code: ReadingCode, message: string) =>
      onIssue({ file: file.name, line: number, column, code, message });
    if (bytes === null) {
      report(
        1,
        'line-too-long',
        `This line is longer than ${maxBytes} bytes; shorten it, or set ${FILE_LIMITS.jsonLine.setting}.`,
      );
      continue;
    }
    const decoded = decodeUtf8(bytes);
    if (decoded.text === null) {
      report(decoded.before.length + 1, 'not-utf8', 'This is not UTF-8; save the file as UTF-8.');
      onUnreadable(Buffer.from(bytes).toString('latin1'));
      continue;
    }
    if (decoded.text.trim() === '') continue;
    const parsed = parse(decoded.text);
    if ('problem' in parsed) {
      report(parsed.at + 1, 'json-syntax', `This line is not JSON that can be read: ${parsed.problem}.`);
      onUnreadable(decoded.text);
      continue;
    }
    walkJson(decoded.text, (path, keyAt, _valueAt, isRepeated) => {
      if (!isRepeated || keyAt === null) return;
      report(keyAt + 1, 'duplicate-key', `The field "${path.at(-1)}" stands here twice; keep one.`);
    });
    const { length } = bytes;
    onValue({
      value: parsed.value,
      at: (path, part) => ({
        file: file.name,
        line: number,
        column: offsetOf(lineAgain(file.realPath, offset, length), path, part) + 1,
      }),
    });
  }
}

function parse(
  text: string,
): { readonly value: unknown } | { readonly problem: string; readonly at: number } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // The engine's message may quote the line; the reader has the line before them.
    const problem = message.replace(/, (\.\.\.)?".*is not valid JSON$/s, '').replace(/ in JSON.*$/s, '');
    return { problem, at: syntaxErrorAt(text) };
  }
}

/** How much of the text could still become JSON. The engine does not always say where it stopped. */
function syntaxErrorAt(text: string): number {
  let good = 0;
  let bad = text.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (couldGoOn(text.slice(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function couldGoOn(prefix: string): boolean {
  try {
    JSON.parse(prefix);
    return true;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    return /end of JSON|Unterminated/.test(message) || message.includes(`at position ${prefix.length}`);
  }
}

function offsetOf(line: string, path: Path, part: 'key' | 'value' = 'value'): number {
  let found = 0;
  let depth = -1;
  walkJson(line, (at, keyAt, valueAt, isRepeated) => {
    if (isRepeated || at.length <= depth || at.length > path.length) return;
    if (!at.every((step, index) => step === path[index])) return;
    depth = at.length;
    found = part === 'key' && depth === path.length && keyAt !== null ? keyAt : valueAt;
  });
  return found;
}

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
