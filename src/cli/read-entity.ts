import { limitsFrom } from '../api/limits.js';
import { InputError } from '../domain/errors.js';
import type { Modality, Polarity } from '../domain/modality.js';
import type { GraphStore } from '../store/graph-store.js';
import { askApi } from './ask-api.js';
import { ENTITY, type ShownEntity } from './shown-entity.js';

/** Which of its relationships, as in GraphQL's filter. */
export interface ShownConditions {
  readonly knownOn?: string | undefined;
  readonly trueOn?: string | undefined;
  readonly polarity: readonly Polarity[];
  readonly modality?: readonly Modality[] | undefined;
}

/**
 * The entity with this id and its relationships, best supported first: all of them, read page by page to the end, or at
 * most `first` and how many there are.
 * @throws InputError where nothing has the id; as `askApi`.
 */
export async function readEntity(
  store: GraphStore,
  id: string,
  filter: ShownConditions,
  first: number | undefined,
): Promise<ShownEntity> {
  const { pageSize } = limitsFrom(process.env);
  const page = async (after: string | null, wanted: number, counted: boolean): Promise<ShownEntity> => {
    const { knownOn } = filter;
    const variables = { id, filter, knownOn, first: Math.min(wanted, pageSize), after, counted };
    const { entity } = await askApi<{ entity: ShownEntity | null }>(store, ENTITY, variables);
    if (entity === null)
      throw new InputError(`Expected the id of an entity, but nothing has "${id}" any more.`);
    return entity;
  };

  const wanted = first ?? Number.POSITIVE_INFINITY;
  const entity = await page(null, wanted, first !== undefined);
  const edges = [...entity.relationships.edges];
  let { pageInfo } = entity.relationships;
  while (pageInfo.hasNextPage && edges.length < wanted) {
    const { relationships } = await page(pageInfo.endCursor, wanted - edges.length, false);
    edges.push(...relationships.edges);
    pageInfo = relationships.pageInfo;
  }
  return { ...entity, relationships: { ...entity.relationships, edges, pageInfo } };
}
