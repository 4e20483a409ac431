import type { Evidence, Evidenced } from './relationship.js';
import { isKnown, type KnownOn } from './support.js';

/**
 * Those that evidence names, by the field of a filter that asks for it: the work that it cites, everybody that is quoted, and the
 * entity that it goes back to, where that is known (see `originOf`).
 */
export const NAMED_BY = {
  sources: ({ source }) => [source],
  speakers: ({ attributedTo }) => attributedTo,
  origins: ({ origin }) => (origin === null ? [] : [origin]),
} as const satisfies Readonly<Record<string, (evidence: Evidence) => readonly string[]>>;

export type NamedBy = keyof typeof NAMED_BY;

export const NAMED_FIELDS = Object.keys(NAMED_BY) as readonly NamedBy[];

/** Whether some evidence that is looked at, for or against, is this one's word: it is cited, quoted, or what it goes back to. */
export function says({ evidence }: Evidenced, entity: string, knownOn: KnownOn): boolean {
  return evidence.some(
    (it) => isKnown(it, knownOn) && NAMED_FIELDS.some((by) => NAMED_BY[by](it).some((id) => id === entity)),
  );
}
