import type { EntityLineFragment } from '../generated/operations.js';
import type { ShownEntity } from './shown.js';

/** An entity of which only the name is shown. */
export const alone = (entity: EntityLineFragment): ShownEntity => ({
  entity,
  when: null,
  modality: null,
  evidence: [],
  isExpanded: false,
  more: null,
});
