import type { Support } from '../domain/support.js';
import { pluralize } from './pluralize.js';

export type SupportLike = Pick<Support, 'citations' | 'origins' | 'independent' | 'firm' | 'disputed'>;

/** How well something is supported, its weaknesses included: "1 origin, self-reported, disputed". */
export function formatSupport({ citations, origins, independent, firm, disputed }: SupportLike): string {
  const known = origins === 0 ? 'no known origin' : pluralize(origins, 'origin');
  return [
    citations === 0 ? 'no supporting evidence' : known,
    ...(origins > 0 && independent === 0 ? ['self-reported'] : []),
    ...(citations > 0 && !firm ? ['nothing stated outright'] : []),
    ...(disputed ? ['disputed'] : []),
  ].join(', ');
}

/** The same after the number of citations, where there are any: "2 citations, 1 origin, self-reported". */
export function formatCitations(support: SupportLike): string {
  const { citations } = support;
  const counted = citations === 0 ? '' : `${pluralize(citations, 'citation')}, `;
  return `${counted}${formatSupport(support)}`;
}
