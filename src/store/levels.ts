import type { Level } from './graph-store.js';

/** The levels, each followed by those below it. */
export function everyLevel(levels: readonly Level[]): Level[] {
  return levels.flatMap((level) => [level, ...everyLevel(level.below)]);
}
