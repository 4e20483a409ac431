import type { Format } from './format.js';
import { jsonLines } from './json-lines.js';
import { yaml } from './yaml.js';

const FORMATS: readonly Format[] = [yaml, jsonLines];

/** The format of a file of this path; null where it is none of ours. */
export function formatOf(path: string): Format | null {
  return FORMATS.find((format) => format.matches(path)) ?? null;
}
