import { type Limits, limitExceeded } from '../api/bounds/limits.js';
import { InputError } from '../domain/errors.js';
import { boundedSource } from '../exchange/export/bounded-source.js';
import type { ExportFormat, Manifest } from '../exchange/export/export-format.js';
import type { ExportSource } from '../exchange/export/export-source.js';

/** What the body of an export is: its type, the end of its file's name, and its pieces. */
export interface ExportBody {
  readonly mediaType: string;
  readonly ending: string;
  readonly pieces: AsyncIterable<string | Uint8Array>;
}

/**
 * A format as one body: a file as it is; a folder as a zip, or the one file of it that is asked for. A workbook is made whole in memory,
 * and so it is bounded, and made before anything is sent.
 * @param table the file of a folder without its ending: "entities"; null for all of them.
 * @throws InputError where the format has no such table; LimitError where a workbook is too large.
 */
export async function exportBody(
  format: ExportFormat,
  source: ExportSource,
  manifest: Manifest,
  limits: Limits,
  table: string | null,
): Promise<ExportBody> {
  const { files, mediaType, ending } = format;
  if (table !== null) {
    const file = files.find((name) => name === `${table}.${format.name}`);
    if (file === undefined) throw noSuchTable(format, table);
    return { mediaType, ending: `-${file}`, pieces: piecesOf(format, source, manifest, file) };
  }
  if (ending === null) {
    const { zipFiles } = await import('../exchange/export/zip-files.js');
    const pieces = zipFiles(files, (file) => piecesOf(format, source, manifest, file));
    return { mediaType: 'application/zip', ending: '.zip', pieces };
  }
  if (format.name !== 'xlsx') return { mediaType, ending, pieces: piecesOf(format, source, manifest, '') };
  const most = limits.workbookRows;
  const bounded = boundedSource(source, most, () => limitExceeded('workbookRows', most, 'more'));
  const pieces: (string | Uint8Array)[] = [];
  for await (const piece of piecesOf(format, bounded, manifest, '')) pieces.push(piece);
  return { mediaType, ending, pieces: fromArray(pieces) };
}

async function* piecesOf(
  format: ExportFormat,
  source: ExportSource,
  manifest: Manifest,
  file: string,
): AsyncGenerator<string | Uint8Array> {
  for await (const [name, content] of format.write(source, manifest)) if (name === file) yield content;
}

async function* fromArray<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

function noSuchTable({ name, files }: ExportFormat, table: string): InputError {
  const got = JSON.stringify(table.slice(0, 100));
  if (files.length === 0)
    return new InputError(`Expected no table, since ${name} is one file, but got ${got}.`);
  const names = files.map((file) => file.slice(0, file.lastIndexOf('.')));
  return new InputError(`Expected a table (${names.join(', ')}), but got ${got}.`);
}
