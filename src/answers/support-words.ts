import type { Support } from '../domain/support.js';
import { counted } from './counted.js';

/** How well something is supported, in words, the weaknesses among them: "1 origin, nothing stated outright". */
export function supportWords({
  origins,
  firm,
  disputed,
}: Pick<Support, 'origins' | 'firm' | 'disputed'>): string {
  const known = origins === 0 ? 'no known origin' : counted(origins, 'origin');
  return [known, ...(firm ? [] : ['nothing stated outright']), ...(disputed ? ['disputed'] : [])].join(', ');
}
