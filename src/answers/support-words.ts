import type { Support } from '../domain/support.js';
import { counted } from './counted.js';

type Supported = Pick<Support, 'citations' | 'origins' | 'independent' | 'firm' | 'disputed'>;

/** How well something is supported, in words, the weaknesses among them: "1 origin, own word only, disputed". */
export function supportWords({ citations, origins, independent, firm, disputed }: Supported): string {
  const known = origins === 0 ? 'no known origin' : counted(origins, 'origin');
  return [
    citations === 0 ? 'no report that stands' : known,
    ...(origins > 0 && independent === 0 ? ['own word only'] : []),
    ...(citations > 0 && !firm ? ['nothing stated outright'] : []),
    ...(disputed ? ['disputed'] : []),
  ].join(', ');
}
