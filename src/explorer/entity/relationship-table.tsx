import { FileSearch } from 'lucide-react';
import { SpanText } from '../evidence/span-text.js';
import type { RelationshipFragment } from '../generated/operations.js';
import { ViewLink } from '../map/view-link.js';
import { useNavigation } from '../view/use-navigation.js';
import { entityView } from '../view/view.js';
import { counted } from '../words/counted.js';
import { readAs, sentenceOf } from '../words/read-as.js';
import { statusOf } from '../words/status.js';
import { supportWords } from '../words/support-words.js';
import { RelationshipBadges } from './relationship-badges.js';

/** Relationships as the rows of a table. */
export function RelationshipTable({
  relationships,
}: {
  readonly relationships: readonly RelationshipFragment[];
}) {
  const { entry } = useNavigation();
  const { view } = entry;
  return (
    <>
      <thead>
        <tr>
          <th scope="col">Relationship</th>
          <th scope="col">When</th>
          <th scope="col">Support</th>
          <th scope="col">Evidence</th>
        </tr>
      </thead>
      <tbody>
        {relationships.map((relationship) => {
          const { from, to } = readAs(relationship);
          return (
            <tr key={relationship.id} data-status={statusOf(relationship)}>
              <td>
                <ViewLink to={entityView(view, from.id)}>{from.name}</ViewLink> {relationship.phrase}{' '}
                <ViewLink to={entityView(view, to.id)}>{to.name}</ViewLink>{' '}
                {relationship.detail !== null && <span className="soft">({relationship.detail}) </span>}
                <RelationshipBadges relationship={relationship} />
              </td>
              <td>{relationship.when === null ? 'date unknown' : <SpanText span={relationship.when} />}</td>
              <td>{supportWords(relationship.support)}</td>
              <td>
                <ViewLink className="with-icon" to={{ ...view, evidence: relationship.id }}>
                  <FileSearch aria-hidden="true" /> {counted(relationship.evidence.length, 'citation')}{' '}
                  <span className="unseen">for: {sentenceOf(relationship)}</span>
                </ViewLink>
              </td>
            </tr>
          );
        })}
      </tbody>
    </>
  );
}
