import type { GraphQLResolveInfo } from 'graphql';
import { explainExclusion } from '../../answers/explain-exclusion.js';
import type { Relationship } from '../../domain/relationship.js';
import type { Resolvers } from '../generated/resolver-types.js';
import type {
  EntityRelationshipList,
  ExcludedEdge,
  ExcludedList,
  List,
  PageOfList,
  RelationshipList,
} from '../list.js';
import type { Context } from '../request/context.js';
import { selectsEnds } from '../request/selects-ends.js';

/**
 * How every connection answers: a page that is read once for its rows and where it lies, cursors that are made when they
 * are selected, and a count of its own.
 * @param more what each edge has besides.
 */
function connection<Row, L extends List<Row> = List<Row>, More extends object = object>(
  more: (list: L) => More = () => ({}) as More,
) {
  return {
    edges: async (list: L) => {
      const { items, cursorAt } = await list.page();
      const ofList = more(list);
      return items.map((node, i) => ({
        ...ofList,
        node,
        get cursor() {
          return cursorAt(i);
        },
      }));
    },
    pageInfo: async (list: L) => {
      const { items, hasMore, cursorAt } = await list.page();
      return {
        hasNextPage: hasMore,
        hasPreviousPage: list.hasPrevious,
        get startCursor() {
          return items.length === 0 ? null : cursorAt(0);
        },
        get endCursor() {
          return items.length === 0 ? null : cursorAt(items.length - 1);
        },
      };
    },
    totalCount: (list: L) => list.count(),
  };
}

const excluded = (list: RelationshipList, page: PageOfList, _: Context, info: GraphQLResolveInfo) =>
  list.excluded({ ...page, withEnds: selectsEnds(info) });

export const connectionResolvers = {
  RelationshipConnection: { ...connection<Relationship>(), excluded },
  EntityRelationshipConnection: {
    ...connection<Relationship, EntityRelationshipList, Pick<EntityRelationshipList, 'entity' | 'knownOn'>>(
      ({ entity, knownOn }) => ({ entity, knownOn }),
    ),
    excluded,
  },
  ExcludedRelationshipConnection: connection<Relationship, ExcludedList, Pick<ExcludedList, 'filter'>>(
    ({ filter }) => ({ filter }),
  ),
  ExcludedRelationshipEdge: {
    failed: ({ node, filter }: ExcludedEdge) => explainExclusion(node, filter).failed,
    reasons: ({ node, filter }: ExcludedEdge) => explainExclusion(node, filter).reasons,
  },
  AttributeConnection: connection(),
  EntityConnection: connection(),
  WorkConnection: connection(),
  TimelineConnection: connection(),
} satisfies Resolvers;
