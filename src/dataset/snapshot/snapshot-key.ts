import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { FileLimits } from '../file-limits.js';
import { findFiles } from '../find-files.js';
import { layoutHash } from './layout.js';

/**
 * What a snapshot of this folder must be of: a hash of every byte of the files, of the limits that they are read under, of
 * the version of the package and of the layout. Null where the folder has a problem, which only reading it can tell.
 */
export async function snapshotKey(
  folder: string,
  version: string,
  limits: FileLimits,
): Promise<string | null> {
  let hasIssue = false;
  const { files } = await findFiles(folder, () => {
    hasIssue = true;
  });
  if (hasIssue) return null;
  const hash = createHash('sha256');
  hash.update(JSON.stringify([version, layoutHash(), limits.yamlFile, limits.jsonLine]));
  for (const { path, realPath } of files) {
    const content = createHash('sha256');
    try {
      for await (const chunk of createReadStream(realPath, { highWaterMark: CHUNK })) content.update(chunk);
    } catch (error) {
      if (error instanceof Error && 'syscall' in error) return null;
      throw error;
    }
    hash.update(JSON.stringify([path, content.digest('hex')]));
  }
  return hash.digest('hex');
}

/** In bytes. */
const CHUNK = 1024 * 1024;
