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

/** How every connection answers: a page that is read once for its rows and its ends, and a count of its own. */
function connection<Row>() {
  const edgesOf = async ({ page }: List<Row>) => {
    const { items, cursors } = await page();
    return items.map((node, i) => ({ node, cursor: cursors[i] ?? '' }));
  };
  return {
    edges: edgesOf,
    pageInfo: async (list: List<Row>) => {
      const edges = await edgesOf(list);
      return {
        hasNextPage: (await list.page()).hasMore,
        hasPreviousPage: list.hasPrevious,
        startCursor: edges.at(0)?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      };
    },
    totalCount: (list: List<Row>) => list.count(),
  };
}

const relationshipConnection = {
  ...connection<Relationship>(),
  excluded: (list: RelationshipList, page: PageOfList) => list.excluded(page),
};

export const connectionResolvers = {
  RelationshipConnection: relationshipConnection,
  EntityRelationshipConnection: {
    ...relationshipConnection,
    edges: async (list: EntityRelationshipList) =>
      (await relationshipConnection.edges(list)).map((edge) => ({
        ...edge,
        entity: list.entity,
        knownOn: list.knownOn,
      })),
  },
  ExcludedRelationshipConnection: {
    ...connection<Relationship>(),
    edges: async (list: ExcludedList) =>
      (await relationshipConnection.edges(list)).map((edge) => ({ ...edge, filter: list.filter })),
  },
  ExcludedRelationshipEdge: {
    failed: ({ node, filter }: ExcludedEdge) => explainExclusion(node, filter).failed,
    reasons: ({ node, filter }: ExcludedEdge) => explainExclusion(node, filter).reasons,
  },
  AttributeConnection: connection(),
  EntityConnection: connection(),
  WorkConnection: connection(),
  TimelineConnection: connection(),
} satisfies Resolvers;
