import { InputError } from '../domain/errors.js';
import { readSettings } from '../settings.js';
import type { GraphStore } from '../store/graph-store.js';
import {
  type AttributeFilter,
  type RelationshipFilter,
  type ShowAttributesQuery,
  type ShowEntityQuery,
  type ShowSoleSupportQuery,
  showAttributes,
  showEntity,
  showSoleSupport,
} from './generated/operations.js';
import { runOperation } from './run-operation.js';

type OnlyWork<Of> = Extract<Of, { __typename: 'Work' }>;
type ReadEntity = NonNullable<ShowEntityQuery['entity']>;
type SoleSupport = OnlyWork<NonNullable<ShowSoleSupportQuery['entity']>>['soleSupportOf'];

/** An entity with its relationships as far as they were asked for; a work with what only it supports. */
export type ShownEntity =
  | (Exclude<ReadEntity, { __typename: 'Work' }> & Said)
  | (OnlyWork<ReadEntity> & Said & { readonly soleSupportOf: SoleSupport });

interface Said {
  readonly attributes: NonNullable<ShowAttributesQuery['entity']>['attributes'];
}

/** A list, as far as it was read. */
export interface Page<Edge> {
  /** Null above the store's `COUNT_LIMIT`; absent where it was not counted. */
  readonly totalCount?: number | null;
  readonly edges: readonly Edge[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/**
 * The entity with this id and its relationships, the most telling first: all of them, read page by page to the end, or at
 * most `first` and how many there are. Of a work the same, too, for what only it supports.
 * @throws InputError where nothing has the id; as `runOperation`.
 */
export async function readEntity(
  store: GraphStore,
  id: string,
  filter: RelationshipFilter,
  first: number | undefined,
): Promise<ShownEntity> {
  const { knownOn, undatedReports } = filter;
  let entity: ReadEntity | null = null;
  const relationships = await readToEnd(first, async (part) => {
    const answer = await runOperation(store, showEntity, { id, filter, knownOn, undatedReports, ...part });
    const read = present(answer.entity, id);
    entity ??= read;
    return read.relationships;
  });
  const attributes = await readToEnd(first, async (part) => {
    const asked = { id, filter: conditionsOnStatements(filter), knownOn, undatedReports, ...part };
    return present((await runOperation(store, showAttributes, asked)).entity, id).attributes;
  });
  const shown = { ...present<ReadEntity>(entity, id), attributes, relationships };
  if (shown.__typename !== 'Work') return shown;

  const soleSupportOf = await readToEnd(first, async (part): Promise<SoleSupport> => {
    const { entity: read } = await runOperation(store, showSoleSupport, {
      id,
      knownOn,
      undatedReports,
      ...part,
    });
    return present(read?.__typename === 'Work' ? read : null, id).soleSupportOf;
  });
  return { ...shown, soleSupportOf };
}

/** The same conditions, as far as they are on any statement. */
function conditionsOnStatements({
  types: _,
  narrowerTypes: __,
  subject: ___,
  object: ____,
  about: _____,
  ...conditions
}: RelationshipFilter): AttributeFilter {
  return conditions;
}

/** Which part of a list to read, and whether to count it. */
interface PartOfList {
  readonly first: number;
  readonly after: string | null;
  readonly counted: boolean;
}

/** A list as one page: as far as it is wanted, counted only where that is not to its end. */
async function readToEnd<Edge, List extends Page<Edge>>(
  first: number | undefined,
  read: (part: PartOfList) => Promise<List>,
): Promise<List> {
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
