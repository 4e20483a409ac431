import { readFileSync } from 'node:fs';
import { packagePath } from './package-path.js';

/** Of this package: "1.2.3". */
export function packageVersion(): string {
  const { version }: { version: string } = JSON.parse(readFileSync(packagePath('package.json'), 'utf8'));
  return version;
}
