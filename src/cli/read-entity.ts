import { InputError } from '../domain/errors.js';
import { readSettings } from '../settings.js';
import type { GraphStore } from '../store/graph-store.js';
import { askApi } from './ask-api.js';
import type { ConditionOptions } from './condition-options.js';
import {
  ENTITY,
  type ShownEntity,
  type ShownPage,
  type ShownSoleSupport,
  SOLE_SUPPORT,
} from './shown-entity.js';

/**
 * The entity with this id and its relationships, best supported first: all of them, read page by page to the end, or at
 * most `first` and how many there are. Of a work the same, too, for what stands on it alone.
 * @throws InputError where nothing has the id; as `askApi`.
 */
export async function readEntity(
  store: GraphStore,
  id: string,
  filter: ConditionOptions,
  first: number | undefined,
): Promise<ShownEntity> {
  const { knownOn } = filter;
  const page = async (part: PartOfList): Promise<ShownEntity> => {
    const variables = { id, filter, knownOn, ...part };
    const { entity } = await askApi<{ entity: ShownEntity | null }>(store, ENTITY, variables);
    return present(entity, id);
  };
  const soleSupport = async (part: PartOfList) => {
    const { entity } = await askApi<{ entity: { soleSupportOf: ShownSoleSupport } | null }>(
      store,
      SOLE_SUPPORT,
      { id, knownOn, ...part },
    );
    return present(entity, id).soleSupportOf;
  };

  let entity: ShownEntity | null = null;
  const relationships = await readToEnd(first, async (part) => {
    const read = await page(part);
    entity ??= read;
    return read.relationships;
  });
  const whole = { ...present<ShownEntity>(entity, id), relationships };
  if (whole.__typename !== 'Work') return whole;
  return { ...whole, soleSupportOf: await readToEnd(first, soleSupport) };
}

/** Which part of a list to read, and whether to count it. */
interface PartOfList {
  readonly first: number;
  readonly after: string | null;
  readonly counted: boolean;
}

/** A list as one page: as far as it is wanted, counted only where that is not to its end. */
async function readToEnd<Edge, Page extends ShownPage<Edge>>(
  first: number | undefined,
  read: (part: PartOfList) => Promise<Page>,
): Promise<Page> {
  const { pageSize } = readSettings(['limits']).limits;
  const wanted = first ?? Number.POSITIVE_INFINITY;
  const counted = first !== undefined;
  const start = await read({ first: Math.min(wanted, pageSize), after: null, counted });
  const edges = [...start.edges];
  let { pageInfo } = start;
  while (pageInfo.hasNextPage && edges.length < wanted) {
    const rest = Math.min(wanted - edges.length, pageSize);
    const next = await read({ first: rest, after: pageInfo.endCursor, counted: false });
    edges.push(...next.edges);
    pageInfo = next.pageInfo;
  }
  return { ...start, edges, pageInfo };
}

function present<T>(entity: T | null, id: string): T {
  if (entity !== null) return entity;
  throw new InputError(`Expected the id of an entity, but nothing has "${id}" any more.`);
}
