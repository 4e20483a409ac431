import type { SearchHit } from '../names/rank.js';
import { type ShownSomebody, somebody } from './somebody.js';

/** As the verb `search` selects it. */
export interface ShownHit {
  readonly entity: ShownSomebody;
  readonly matchedOn: SearchHit['matchedOn'];
}

/** Who or what may be meant, and what of it was matched where that is not the name. */
export function hitLine({ entity, matchedOn: { field, text } }: ShownHit): string {
  const matched = field === 'NAME' ? '' : ` [${field.toLowerCase().replaceAll('_', ' ')}: ${text}]`;
  return `${somebody(entity)}${matched}`;
}
