import { groupRelationships } from '../../domain/group-relationships.js';
import { useContents, useTypeWords } from '../api/use-contents.js';
import type { RelationshipFragment } from '../generated/operations.js';
import { formCounts } from '../view/display-form.js';
import { RelationshipRow } from './relationship-row.js';

/**
 * The relationships of an entity, under headings in words as seen from it, with counts. A heading says no more than all
 * below it do: where each is planned, it reads "is to meet".
 */
export function RelationshipGroups({
  relationships,
}: {
  readonly relationships: readonly RelationshipFragment[];
}) {
  const vocabulary = useContents().data?.data.dataset?.vocabulary ?? [];
  const words = useTypeWords();
  return groupRelationships(relationships, ({ other, object }) => other.id === object.id, vocabulary).map(
    ({ type, end, relationships: members }) => (
      <section key={`${type} ${end}`} className="relationship-group">
        <h3>
          {sharedPhrase(members) ?? words(type, end === 'subject')}{' '}
          <span className="count">{members.length}</span> <span className="soft">{formCounts(members)}</span>
        </h3>
        <ul>
          {members.map((relationship) => (
            <RelationshipRow key={relationship.id} relationship={relationship} />
          ))}
        </ul>
      </section>
    ),
  );
}

function sharedPhrase([first, ...others]: readonly RelationshipFragment[]): string | null {
  return first !== undefined && others.every(({ phrase }) => phrase === first.phrase) ? first.phrase : null;
}
