import { groupRelationships } from '../../domain/group-relationships.js';
import { TYPES_BY_WEIGHT } from '../../domain/vocabulary.js';
import { useTypeWords } from '../api/use-contents.js';
import type { EntityEdgeFragment } from '../generated/operations.js';
import { displayFormOf, formCounts } from '../view/display-form.js';
import { RelationshipRow } from './relationship-row.js';

interface RelationshipGroupsProps {
  readonly edges: readonly EntityEdgeFragment[];
  /** Whether these are all: of a part no count is shown. */
  readonly areAll: boolean;
  /** That of a group. */
  readonly Heading: 'h3' | 'h4';
}

/**
 * The relationships of an entity, the most telling types first, under headings in words as seen from it, with counts. A row says in its own words
 * what its heading does not say: a plan or a denial never stands under the words of what happened.
 */
export function RelationshipGroups({ edges, areAll, Heading }: RelationshipGroupsProps) {
  const words = useTypeWords();
  const groups = groupRelationships(edges, TYPES_BY_WEIGHT).map(
    ({ type, narrowerType, end, edges: members }) => ({
      key: `${narrowerType ?? type} ${end}`,
      heading: sharedPhrase(members) ?? words(narrowerType ?? type, end === 'subject'),
      members,
    }),
  );
  return groups.map(({ key, heading, members }) => (
    <section key={key} className="relationship-group">
      <Heading>
        {heading} {areAll && <span className="count">{members.length}</span>}{' '}
        {areAll && <span className="soft">{formCounts(members.map(({ node }) => node))}</span>}
      </Heading>
      <ul>
        {members.map((edge) => (
          <RelationshipRow key={edge.node.id} edge={edge} isPhraseShared={edge.phrase === heading} />
        ))}
      </ul>
    </section>
  ));
}

/** What all rows say; else what most of those say that are affirmed, as the others say what they are. */
function sharedPhrase(edges: readonly EntityEdgeFragment[]): string | null {
  const [first] = edges;
  if (first !== undefined && edges.every(({ phrase }) => phrase === first.phrase)) return first.phrase;
  const counts = new Map<string, number>();
  for (const { phrase, node } of edges)
    if (displayFormOf(node) === 'affirmed') counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}
