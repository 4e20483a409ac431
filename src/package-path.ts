import { fileURLToPath } from 'node:url';

/** The full path of something that is shipped with the package, such as `seed`, wherever the process was started. */
export function packagePath(relative: string): string {
  return fileURLToPath(new URL(`../${relative}`, import.meta.url));
}
