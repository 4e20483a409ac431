import type { ConnectQuery, WayFragment } from '../generated/operations.js';
import { alone } from './alone.js';
import type { Shown } from './shown.js';

/** What the answer to a connection shows: the paths' entities, all relationships of their hops, and what denies the tie. */
export function connectionShown(
  { from, to, refutedBy, report }: NonNullable<ConnectQuery['connection']>,
  paths: readonly WayFragment[],
  dataset: Shown['dataset'],
): Shown {
  const hops = paths.flatMap((path) => path.hops);
  const entities = new Map(hops.flatMap((hop) => [hop.from, hop.to]).map((entity) => [entity.id, entity]));
  const claims = new Map(
    [...hops.flatMap(({ relationship, others }) => [relationship, ...others]), ...refutedBy].map((claim) => [
      claim.id,
      claim,
    ]),
  );
  return {
    title: `${from.name} to ${to.name}`,
    entities: [...entities.values()].map(alone),
    claims: [...claims.values()],
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
