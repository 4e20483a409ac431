import type { ConnectQuery, PathFragment } from '../generated/operations.js';
import type { Shown } from './shown.js';
import { bareEntity } from './shown.js';

/** What the answer to a connection shows: the paths' entities, all relationships of their hops, what else is recorded directly between the two, and what denies it. */
export function connectionShown(
  { from, to, refutedBy, directlyBetween, report }: NonNullable<ConnectQuery['connection']>,
  paths: readonly PathFragment[],
  dataset: Shown['dataset'],
): Shown {
  const hops = paths.flatMap((path) => path.hops);
  const entities = new Map(hops.flatMap((hop) => [hop.from, hop.to]).map((entity) => [entity.id, entity]));
  const relationships = new Map(
    [
      ...hops.flatMap(({ relationship, others }) => [relationship, ...others]),
      ...directlyBetween,
      ...refutedBy,
    ].map((relationship) => [relationship.id, relationship]),
  );
  return {
    title: `${from.label} to ${to.label}`,
    entities: [...entities.values()].map(bareEntity),
    relationships: [...relationships.values()],
    attributes: [],
    paths: paths.map((path) => ({
      hops: path.hops.map((hop) => ({
        from: hop.from.id,
        relationship: hop.relationship.id,
        others: hop.others.map(({ id }) => id),
        to: hop.to.id,
      })),
    })),
    dataset,
    notes: report.complete ? [] : ['Not searched to the end.'],
  };
}
