import type { EntityEdgeFragment, EntityLineFragment, EntityProfileQuery } from '../generated/operations.js';
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
    attributes: profile.attributes.edges.map(({ node }) => ({ ...node, entity: lineOf(profile) })),
    paths: [],
    dataset,
    notes: [...(unread === null ? [] : [unread]), ...unreadAttributes(profile)],
  };
}

/** Of an event, the page also shows when it takes place, how firmly, and who says so. */
function ofProfile(profile: Profile): ShownEntity {
  const shown = bareEntity(lineOf(profile));
  if (profile.__typename !== 'Event') return shown;
  const { when, modality, evidence } = profile;
  return { ...shown, when, modality, evidence };
}

function lineOf({ id, kind, name, label, unnamed, aliases, description }: Profile): EntityLineFragment {
  return { id, kind, name, label, unnamed, aliases, description };
}

function unreadAttributes({ attributes: { edges, totalCount } }: Profile): string[] {
  return edges.length === totalCount
    ? []
    : [`${edges.length} of ${totalCount ?? 'more than 10,000'} attributes loaded.`];
}
