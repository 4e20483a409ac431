import type { ClaimFragment, EntityLineFragment } from '../generated/questions.js';
import type { Shown } from './shown.js';

/** What an entity's page shows: the entity, its relationships, and whom they connect it with. */
export function entityShown(
  entity: EntityLineFragment,
  claims: readonly ClaimFragment[],
  dataset: Shown['dataset'],
  unread: string | null,
): Shown {
  const { id, kind, name, unnamed, description } = entity;
  const others = new Map(claims.map(({ other }) => [other.id, other]));
  return {
    title: name,
    entities: [{ id, kind, name, unnamed, description }, ...others.values()].map(alone),
    claims,
    dataset,
    notes: unread === null ? [] : [unread],
  };
}

/** An entity of which only the name is shown. */
export const alone = (entity: EntityLineFragment): Shown['entities'][number] => ({
  entity,
  when: null,
  modality: null,
  isExpanded: false,
  more: null,
});
