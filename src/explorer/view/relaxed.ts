import type { Condition } from '../generated/operations.js';
import { type Filter, HOPS, type View } from './view.js';

type Connection = Extract<View['page'], { name: 'connection' }>;
type Relax = (view: View, page: Connection) => View;

const without = (name: keyof Filter): Relax => withPart(name, null);

const withPart =
  <K extends keyof Filter>(name: K, value: Filter[K]): Relax =>
  (view) => ({ ...view, filter: { ...view.filter, [name]: value } });

const modalityToo =
  (modality: 'ACTUAL' | 'PLANNED' | 'POSSIBLE'): Relax =>
  (view) => ({
    ...view,
    filter: { ...view.filter, modality: [...(view.filter.modality ?? ['ACTUAL']), modality] },
  });

/** The view in which a condition is let go; null for a condition that this page cannot make. */
const RELAX: Readonly<Record<Condition, Relax | null>> = {
  MODALITY_ACTUAL: modalityToo('ACTUAL'),
  MODALITY_PLANNED: modalityToo('PLANNED'),
  MODALITY_POSSIBLE: modalityToo('POSSIBLE'),
  KNOWN_ON: without('knownOn'),
  UNSUPPORTED: withPart('unsupported', 'INCLUDE'),
  TRUE_ON: without('trueOn'),
  UNDATED: without('undated'),
  DISPUTED: without('disputed'),
  MIN_ORIGINS: without('minOrigins'),
  MAX_ORIGINS: null,
  INDEPENDENT: without('independent'),
  ASSERTIONS: null,
  SOURCES: null,
  TYPES: without('types'),
  SUBJECT: null,
  OBJECT: null,
  ABOUT: null,
  MAX_DEGREE: (view, page) => ({ ...view, page: { ...page, throughHubs: true } }),
  MAX_HOPS: (view, page) => ({ ...view, page: { ...page, maxHops: Math.min(page.maxHops + 1, HOPS.max) } }),
};

/** The view in which the condition that a near miss names is let go; null where this page does not make it. */
export function relaxed(view: View, condition: Condition): View | null {
  const { page } = view;
  return page.name === 'connection' ? (RELAX[condition]?.(view, page) ?? null) : null;
}
