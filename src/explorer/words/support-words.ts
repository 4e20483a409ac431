import type { RelationshipFragment } from '../generated/operations.js';
import { counted } from './counted.js';

type Support = Pick<
  RelationshipFragment['support'],
  'citations' | 'origins' | 'independent' | 'firm' | 'disputed'
>;

/** What stands behind a relationship, in a line: "1 origin, its own word, 2 citations; nothing stated outright". */
export function supportWords({ citations, origins, independent, firm, disputed }: Support): string {
  const doubted = disputed ? '; disputed' : '';
  if (citations === 0) return `no report that stands says so${doubted}`;
  const known = origins === 0 ? 'no known origin' : counted(origins, 'origin');
  const own = origins > 0 && independent === 0 ? ', own word only' : '';
  return `${known}${own}, ${counted(citations, 'citation')}${firm ? '' : '; nothing stated outright'}${doubted}`;
}
