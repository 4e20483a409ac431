import type { EntityKind } from '../domain/entity-kind.js';

/** As GraphQL names them. */
export type KindName = Uppercase<EntityKind>;

/** What one of a kind is called, and several; in the order in which kinds are listed. */
export const KIND_LABELS: Readonly<Record<KindName, readonly [singular: string, plural: string]>> = {
  PERSON: ['person', 'people'],
  GROUP: ['group', 'groups'],
  ORGANIZATION: ['organization', 'organizations'],
  PLACE: ['place', 'places'],
  EVENT: ['event', 'events'],
  WORK: ['work', 'works'],
  TOPIC: ['topic', 'topics'],
};

/** "person"; where its source only describes it: "person, not named by its source". */
export function kindLabel({ kind, unnamed }: { readonly kind: KindName; readonly unnamed: boolean }): string {
  return `${KIND_LABELS[kind][0]}${unnamed ? ', not named by its source' : ''}`;
}

/** "person, ann-1". */
export function kindAndId({
  id,
  ...rest
}: {
  readonly id: string;
  readonly kind: KindName;
  readonly unnamed: boolean;
}): string {
  return `${kindLabel(rest)}, ${id}`;
}
