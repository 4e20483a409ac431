import { useQuery } from '@tanstack/react-query';
import { execute } from '../api/execute.js';
import {
  type ComparedStatementFragment,
  type ComparedStatementsQuery,
  comparedStatements,
  type RelationshipFilter,
} from '../generated/operations.js';
import { apiFilter, attributeFilter, knownUnder } from '../view/api-filter.js';
import type { Filter } from '../view/view.js';
import { compareStatements, type StatementDifference } from './compare-statements.js';

/** As many pages of a hundred relationships are compared at most. */
const MOST_PAGES = 10;

interface Comparison extends StatementDifference {
  /** Those beyond the first pages are not compared. */
  readonly isCut: boolean;
}

/** How what is said of an entity differs between what was known on a day and what is known under the filter. */
export function useComparison(id: string, since: string, filter: Filter) {
  return useQuery({
    queryKey: [comparedStatements.name, id, since, filter],
    queryFn: async ({ signal }): Promise<Comparison> => {
      const [before, after] = await Promise.all(
        [since, filter.knownOn].map((knownOn) => readAll(id, { ...filter, knownOn }, signal)),
      );
      const lists = [before?.statements ?? [], after?.statements ?? []] as const;
      return { ...compareStatements(...lists), isCut: (before?.isCut || after?.isCut) ?? false };
    },
  });
}

/** What some evidence counts for by what is known under the filter: what was withdrawn by then is gone. */
async function readAll(id: string, filter: Filter, signal: AbortSignal) {
  const supported: Filter = { ...filter, unsupported: filter.unsupported ?? 'EXCLUDE' };
  const asked: RelationshipFilter = apiFilter(supported, 'entity');
  const variables = { id, filter: asked, attributes: attributeFilter(supported), ...knownUnder(asked) };
  const readPage = async (after: string | null): Promise<ComparedStatementsQuery['entity']> =>
    (await execute(comparedStatements, { ...variables, after }, signal)).data.entity;
  const statements: ComparedStatementFragment[] = [];
  const attributes: ComparedStatementFragment[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page++) {
    const entity = await readPage(after);
    if (entity === null) break;
    if (page === 0) attributes.push(...entity.attributes.edges.map(({ node }) => node));
    statements.push(...entity.relationships.edges.map(({ node }) => node));
    const { hasNextPage, endCursor } = entity.relationships.pageInfo;
    if (!hasNextPage) return { statements: [...statements, ...attributes], isCut: false };
    after = endCursor;
  }
  return { statements: [...statements, ...attributes], isCut: true };
}
