import { formatCitations } from '../../text/format-support.js';
import { RelationshipBadges } from '../entity/relationship-badges.js';
import type { RelationshipFragment } from '../generated/operations.js';
import { ViewLink } from '../map/view-link.js';
import { sentenceOf } from '../view/sentence-of.js';
import { useNavigation } from '../view/use-navigation.js';

interface Props {
  readonly title: string;
  readonly relationships: readonly RelationshipFragment[];
}

/** Relationships of the two that are no path: what is recorded and not walked, and what a source denies. */
export function BetweenTheTwo({ title, relationships }: Props) {
  const { entry } = useNavigation();
  if (relationships.length === 0) return null;
  return (
    <section className="between-the-two">
      <h2>{title}</h2>
      <ul>
        {relationships.map((relationship) => (
          <li key={relationship.id}>
            <ViewLink to={{ ...entry.view, evidence: relationship.id }}>{sentenceOf(relationship)}</ViewLink>{' '}
            <RelationshipBadges relationship={relationship} />{' '}
            <span className="soft">{formatCitations(relationship.support)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
