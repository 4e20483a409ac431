import type { GraphQLResolveInfo } from 'graphql';
import { explainExclusion } from '../../answers/explain-exclusion.js';
import type { TimelineItem } from '../../answers/timeline.js';
import type { Attribute } from '../../domain/attribute.js';
import type { Entity, WorkEntity } from '../../domain/entity.js';
import { mapMaybe } from '../../domain/maybe-promise.js';
import type { Relationship } from '../../domain/relationship.js';
import type { Resolvers } from '../generated/resolver-types.js';
import type {
  AttributeList,
  EntityList,
  EntityRelationshipList,
  ExcludedEdge,
  ExcludedList,
  List,
  ListPage,
  PageOfList,
  RelationshipList,
  TimelineList,
  WorkList,
} from '../list.js';
import type { Context } from '../request/context.js';
import { selectsEnds } from '../request/selects-ends.js';

/** A row on a page. Its cursor is made where it is selected. */
class Edge<Row, L extends List<Row>> {
  constructor(
    protected readonly list: L,
    readonly node: Row,
    private readonly page: ListPage<Row>,
    private readonly index: number,
  ) {}

  get cursor(): string {
    return this.page.cursorAt(this.index);
  }
}

class EdgeOfEntity extends Edge<Relationship, EntityRelationshipList> {
  get entity() {
    return this.list.entity;
  }

  get knownOn() {
    return this.list.knownOn;
  }
}

class EdgeOfExcluded extends Edge<Relationship, ExcludedList> {
  get filter() {
    return this.list.filter;
  }
}

/** How every connection answers: a page that is read once for its rows and where it lies, and a count of its own. */
function connection<Row, L extends List<Row>, E extends Edge<Row, L>>(
  Of: new (...edge: ConstructorParameters<typeof Edge<Row, L>>) => E,
) {
  return {
    edges: (list: L) =>
      mapMaybe(list.page(), (page) => page.items.map((node, index) => new Of(list, node, page, index))),
    pageInfo: (list: L) =>
      mapMaybe(list.page(), ({ items, hasMore, cursorAt }) => ({
        hasNextPage: hasMore,
        hasPreviousPage: list.hasPrevious,
        get startCursor() {
          return items.length === 0 ? null : cursorAt(0);
        },
        get endCursor() {
          return items.length === 0 ? null : cursorAt(items.length - 1);
        },
      })),
    totalCount: (list: L) => list.count(),
  };
}

const excluded = (list: RelationshipList, page: PageOfList, _: Context, info: GraphQLResolveInfo) =>
  list.excluded({ ...page, withEnds: selectsEnds(info) });

export const connectionResolvers = {
  RelationshipConnection: { ...connection(Edge<Relationship, RelationshipList>), excluded },
  EntityRelationshipConnection: {
    ...connection(EdgeOfEntity),
    excluded,
    facets: (list, { first }) => list.facets(first),
  },
  ExcludedRelationshipConnection: connection(EdgeOfExcluded),
  ExcludedRelationshipEdge: {
    failed: ({ node, filter }: ExcludedEdge) => explainExclusion(node, filter).failed,
    reasons: ({ node, filter }: ExcludedEdge) => explainExclusion(node, filter).reasons,
  },
  AttributeConnection: connection(Edge<Attribute, AttributeList>),
  EntityConnection: connection(Edge<Entity, EntityList>),
  WorkConnection: connection(Edge<WorkEntity, WorkList>),
  TimelineConnection: connection(Edge<TimelineItem, TimelineList>),
} satisfies Resolvers;
