import { type FileHandle, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { InputError } from '../../domain/errors.js';
import type { ExportFormat, Piece } from './export-format.js';

/** Characters that are gathered before they are written. */
const CHUNK = 256 * 1024;

/**
 * Writes an export to `out`: a file, in place of what is there, or a folder that is new or empty. What is not written to its end leaves nothing.
 * @throws InputError where it cannot be written; whatever the pieces throw.
 */
export async function writeExport(
  out: string,
  format: ExportFormat,
  pieces: AsyncIterable<Piece>,
): Promise<void> {
  try {
    if (format.ending === null) await writeFolder(out, pieces);
    else await writeFile(out, pieces);
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    throw new InputError(`Expected to write ${out}, but it cannot be written (${error.message}).`);
  }
}

async function writeFile(out: string, pieces: AsyncIterable<Piece>): Promise<void> {
  const partial = `${out}.partial`;
  await mkdir(dirname(out), { recursive: true });
  try {
    await writeAll(pieces, () => partial);
    await rename(partial, out);
  } finally {
    await rm(partial, { force: true });
  }
}

async function writeFolder(out: string, pieces: AsyncIterable<Piece>): Promise<void> {
  await mkdir(out, { recursive: true });
  if ((await readdir(out)).length > 0)
    throw new InputError(`Expected ${out} to be new or empty, but it has files; name another folder.`);
  const written = new Set<string>();
  try {
    await writeAll(pieces, (file) => {
      written.add(file);
      return join(out, file);
    });
  } catch (error) {
    for (const file of written) await rm(join(out, file), { force: true });
    throw error;
  }
}

async function writeAll(pieces: AsyncIterable<Piece>, pathOf: (file: string) => string): Promise<void> {
  const files = new Map<string, { readonly handle: FileHandle; gathered: string }>();
  try {
    for await (const [name, content] of pieces) {
      const file = files.get(name) ?? { handle: await open(pathOf(name), 'w'), gathered: '' };
      files.set(name, file);
      if (typeof content !== 'string') {
        await file.handle.appendFile(content);
        continue;
      }
      file.gathered += content;
      if (file.gathered.length < CHUNK) continue;
      await file.handle.appendFile(file.gathered);
      file.gathered = '';
    }
    for (const { handle, gathered } of files.values()) await handle.appendFile(gathered);
  } finally {
    for (const { handle } of files.values()) await handle.close();
  }
}
