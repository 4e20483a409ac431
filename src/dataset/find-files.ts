import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { InputError } from '../domain/errors.js';
import { type OnIssue, type Place, startOf } from './records/located.js';
import type { ReadingCode } from './records/reading-codes.js';

/** A file of the dataset: what the author calls it, and where it really is. */
export interface DatasetFile {
  /** The folder as it was given, and the path within it. */
  readonly name: string;
  /** Within the folder, with "/". */
  readonly path: string;
  readonly realPath: string;
  /** In bytes. */
  readonly size: number;
}

const RECORD_FILE = /\.(ya?ml|jsonl)$/;
/** What an author may take for a file of records. */
const DATA_FILE = /\.(ya?ml|jsonl?|ndjson|csv|tsv|xlsx?|ods)$/i;

/** Where `attest import` keeps sheets for a person to read and fill in, beside the records that it made of them. */
export const IMPORT_FOLDER = 'import';

/** The files of a folder. */
export interface FoundFiles {
  readonly files: readonly DatasetFile[];
  /** Of those that are not read, the ones that look like data. */
  readonly unread: readonly Place[];
}

/**
 * Every `.yaml`, `.yml` and `.jsonl` file of the folder at any depth, in the order of the paths, each once. Names that
 * begin with "." are passed over. A symbolic link is followed where it stays in the folder, and an issue where it leaves.
 * @throws InputError where the folder is missing or is not one.
 */
export async function findFiles(folder: string, onIssue: OnIssue): Promise<FoundFiles> {
  const root = await rootOf(folder);
  const files: DatasetFile[] = [];
  const unread: Place[] = [];
  const seen = new Set<string>();

  const visit = async (path: string): Promise<void> => {
    const name = join(folder, path);
    const issue = (code: ReadingCode, message: string) => onIssue({ ...startOf(name), code, message });
    try {
      const realPath = await realpath(join(root, path));
      if (realPath !== root && !realPath.startsWith(root + sep)) {
        issue(
          'path-leaves-folder',
          `This leads to ${realPath}, outside the dataset; copy the file into the folder.`,
        );
        return;
      }
      if (seen.has(realPath)) return;
      const found = await stat(realPath);
      if (found.isDirectory()) {
        seen.add(realPath);
        for (const entry of (await readdir(realPath)).sort()) {
          if (!entry.startsWith('.')) await visit(join(path, entry));
        }
      } else if (RECORD_FILE.test(path)) {
        seen.add(realPath);
        if (found.isFile()) files.push({ name, path: path.split(sep).join('/'), realPath, size: found.size });
        else
          issue(
            'unreadable-file',
            'Expected a file to read, but this is a device, a socket or a pipe; remove it.',
          );
      } else if (DATA_FILE.test(path) && !path.split(sep).includes(IMPORT_FOLDER)) {
        unread.push(startOf(name));
      }
    } catch (error) {
      if (!RECORD_FILE.test(path) && isMissing(error)) return;
      issue('unreadable-file', `This cannot be read (${reason(error)}); fix it or remove it.`);
    }
  };
  await visit('');
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), unread };
}

/**
 * Whether the folder itself has an entry of this name.
 * @throws InputError where the folder is missing or is not one.
 */
export async function hasEntry(folder: string, name: string): Promise<boolean> {
  return (await readdir(await rootOf(folder))).includes(name);
}

async function rootOf(folder: string): Promise<string> {
  let isFolder: boolean;
  try {
    isFolder = (await stat(folder)).isDirectory();
  } catch (error) {
    const what = isMissing(error) ? 'there is nothing there' : `it cannot be read (${reason(error)})`;
    throw new InputError(`Expected a dataset folder at ${folder}, but ${what}; give the path of a folder.`);
  }
  if (!isFolder) {
    throw new InputError(
      `Expected a dataset folder at ${folder}, but that is a file; give the folder that holds dataset.yaml.`,
    );
  }
  return realpath(folder);
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function reason(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
