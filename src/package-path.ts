import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

let root: URL | null = null;

/** The full path of something that is shipped with the package, such as `seed`, wherever the process was started. */
export function packagePath(relative: string): string {
  root ??= rootAbove(import.meta.url);
  return fileURLToPath(new URL(relative, root));
}

/** The folder with `package.json`: a bundle of the command lies deeper in it than this module. */
function rootAbove(module: string): URL {
  let folder = new URL('.', module);
  while (!existsSync(new URL('package.json', folder)) && folder.pathname !== '/')
    folder = new URL('..', folder);
  return folder;
}
