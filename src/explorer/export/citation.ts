import type { Shown } from '../view/shown.js';
import { counted } from '../words/counted.js';

/**
 * How to cite what is shown: what it is, of which dataset and revision, under which conditions, and where.
 * @param today as `2018-05-30`.
 */
export function citation(
  { title, entities, relationships, dataset, notes }: Shown,
  conditions: readonly string[],
  address: string,
  today: string,
): string {
  const size = `${counted(entities.length, 'entity', 'entities')}, ${counted(relationships.length, 'relationship')}`;
  return `“${title}” (${size}). ${citedIn({ dataset, conditions, notes, address, today })}`;
}

/** Where something that is cited is found, and how it was come by. */
export interface CitationContext {
  readonly dataset: Shown['dataset'];
  /** Under which it is shown, each in a few words. */
  readonly conditions: readonly string[];
  /** What is not shown, in sentences. */
  readonly notes: readonly string[];
  readonly address: string;
  /** As `2018-05-30`. */
  readonly today: string;
}

/** The end of a citation: of which dataset and revision, under which conditions, and where. */
export function citedIn({ dataset, conditions, notes, address, today }: CitationContext): string {
  return [
    `In: ${dataset.title}, revision ${dataset.revision}, by way of Attest.`,
    ...(conditions.length === 0 ? [] : [`Only ${conditions.join('; ')}.`]),
    ...notes,
    `${address} (seen on ${today}).`,
  ].join(' ');
}
