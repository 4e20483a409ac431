import type { ClaimFragment, EntityProfileQuery } from '../generated/operations.js';
import { alone } from './alone.js';
import type { Shown, ShownEntity } from './shown.js';

type Profile = NonNullable<EntityProfileQuery['entity']>;

/** What an entity's page shows: the entity, its relationships, and whom they connect it with. */
export function entityShown(
  profile: Profile,
  claims: readonly ClaimFragment[],
  dataset: Shown['dataset'],
  unread: string | null,
): Shown {
  const others = new Map(claims.map(({ other }) => [other.id, other]));
  return {
    title: profile.name,
    entities: [ofProfile(profile), ...[...others.values()].map(alone)],
    claims,
    paths: [],
    dataset,
    notes: unread === null ? [] : [unread],
  };
}

/** Of an event, the page also shows when it takes place, how firmly, and who says so. */
function ofProfile(profile: Profile): ShownEntity {
  const { id, kind, name, unnamed, aliases, description } = profile;
  const shown = alone({ id, kind, name, unnamed, aliases, description });
  if (profile.__typename !== 'Event') return shown;
  const { when, modality, evidence } = profile;
  return { ...shown, when, modality, evidence };
}
