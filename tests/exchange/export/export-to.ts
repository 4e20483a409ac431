import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type ExportFormat, manifestOf } from '../../../src/exchange/export/export-format.js';
import { openSource, type Selection } from '../../../src/exchange/export/export-source.js';
import type { GraphStore } from '../../../src/store/graph-store.js';

/** The files of an export by their names, "" where it is one. */
export async function exported(
  store: GraphStore,
  format: ExportFormat,
  selection: Selection | null = null,
): Promise<Map<string, Buffer>> {
  const source = await openSource(store, selection);
  const files = new Map<string, Buffer[]>();
  for await (const [file, content] of format.write(source, manifestOf(format, source, '0.0.0'))) {
    const pieces = files.get(file) ?? [];
    pieces.push(Buffer.from(content as string));
    files.set(file, pieces);
  }
  return new Map([...files].map(([file, pieces]) => [file, Buffer.concat(pieces)]));
}

/** The same in a folder: the path of the file, or of the folder of files. */
export async function exportTo(path: string, files: ReadonlyMap<string, Buffer>): Promise<string> {
  for (const [file, content] of files) {
    const target = file === '' ? path : join(path, file);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  return path;
}
