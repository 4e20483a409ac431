import type { EntityEdgeFragment, EntityProfileQuery } from '../generated/operations.js';
import type { Shown, ShownEntity } from './shown.js';
import { bareEntity } from './shown.js';

type Profile = NonNullable<EntityProfileQuery['entity']>;

/** What an entity's page shows: the entity, its relationships, and the other ends of these. */
export function entityShown(
  profile: Profile,
  edges: readonly EntityEdgeFragment[],
  dataset: Shown['dataset'],
  unread: string | null,
): Shown {
  const others = new Map(edges.map(({ other }) => [other.id, other]));
  return {
    title: profile.label,
    entities: [ofProfile(profile), ...[...others.values()].map(bareEntity)],
    relationships: edges.map(({ node }) => node),
    paths: [],
    dataset,
    notes: unread === null ? [] : [unread],
  };
}

/** Of an event, the page also shows when it takes place, how firmly, and who says so. */
function ofProfile(profile: Profile): ShownEntity {
  const { id, kind, name, label, unnamed, aliases, description } = profile;
  const shown = bareEntity({ id, kind, name, label, unnamed, aliases, description });
  if (profile.__typename !== 'Event') return shown;
  const { when, modality, evidence } = profile;
  return { ...shown, when, modality, evidence };
}
