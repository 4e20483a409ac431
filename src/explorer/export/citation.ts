import type { Shown } from '../view/shown.js';
import { counted } from '../words/counted.js';
import { citedIn } from './cited-in.js';

/**
 * How to cite what is shown: what it is, of which dataset and revision, under which conditions, and where.
 * @param today as `2018-05-30`.
 */
export function citation(
  { title, entities, claims, dataset, notes }: Shown,
  conditions: readonly string[],
  address: string,
  today: string,
): string {
  const size = `${counted(entities.length, 'entity', 'entities')}, ${counted(claims.length, 'relationship')}`;
  return `“${title}” (${size}). ${citedIn({ dataset, conditions, notes, address, today })}`;
}
