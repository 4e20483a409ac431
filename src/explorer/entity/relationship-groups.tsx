import { groupRelationships } from '../../domain/group-relationships.js';
import { TYPES_BY_WEIGHT } from '../../domain/vocabulary.js';
import { useTypeWords } from '../api/use-contents.js';
import type { EntityEdgeFragment } from '../generated/operations.js';
import { formCounts } from '../view/display-form.js';
import { RelationshipRow } from './relationship-row.js';

interface RelationshipGroupsProps {
  readonly edges: readonly EntityEdgeFragment[];
  /** Whether these are all: of a part no count is shown. */
  readonly areAll: boolean;
}

/**
 * The relationships of an entity, the most telling types first, under headings in words as seen from it, with counts. A heading says no more than all
 * below it do: where each is planned, it reads "is to meet".
 */
export function RelationshipGroups({ edges, areAll }: RelationshipGroupsProps) {
  const words = useTypeWords();
  return groupRelationships(edges, TYPES_BY_WEIGHT).map(({ type, narrowerType, end, edges: members }) => (
    <section key={`${narrowerType ?? type} ${end}`} className="relationship-group">
      <h3>
        {sharedPhrase(members) ?? words(narrowerType ?? type, end === 'subject')}{' '}
        {areAll && <span className="count">{members.length}</span>}{' '}
        {areAll && <span className="soft">{formCounts(members.map(({ node }) => node))}</span>}
      </h3>
      <ul>
        {members.map((edge) => (
          <RelationshipRow key={edge.node.id} edge={edge} isPhraseShared={sharedPhrase(members) !== null} />
        ))}
      </ul>
    </section>
  ));
}

function sharedPhrase([first, ...others]: readonly EntityEdgeFragment[]): string | null {
  return first !== undefined && others.every(({ phrase }) => phrase === first.phrase) ? first.phrase : null;
}
