import { FileSearch } from 'lucide-react';
import { DATE_UNKNOWN } from '../../text/format-date.js';
import { formatCitations } from '../../text/format-support.js';
import { pluralize } from '../../text/pluralize.js';
import type { RelationshipFragment } from '../generated/operations.js';
import { ViewLink } from '../map/view-link.js';
import { displayFormOf } from '../view/display-form.js';
import { sentenceOf } from '../view/sentence-of.js';
import { useNavigation } from '../view/use-navigation.js';
import { entityView } from '../view/view.js';
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
          const { subject, phrase, object } = relationship;
          return (
            <tr key={relationship.id} data-form={displayFormOf(relationship)}>
              <td>
                <ViewLink to={entityView(view, subject.id)}>{subject.label}</ViewLink> {phrase}{' '}
                <ViewLink to={entityView(view, object.id)}>{object.label}</ViewLink>{' '}
                {relationship.detail !== null && <span className="soft">({relationship.detail}) </span>}
                <RelationshipBadges relationship={relationship} />
              </td>
              <td>{relationship.whenText || DATE_UNKNOWN}</td>
              <td>{formatCitations(relationship.support)}</td>
              <td>
                <ViewLink className="with-icon" to={{ ...view, evidence: relationship.id }}>
                  <FileSearch aria-hidden="true" /> {pluralize(relationship.evidence.length, 'citation')}{' '}
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
