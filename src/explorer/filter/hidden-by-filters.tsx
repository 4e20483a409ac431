import { EyeOff } from 'lucide-react';
import { pluralize } from '../../text/pluralize.js';
import { RelationshipBadges } from '../entity/relationship-badges.js';
import type { RelationshipFragment } from '../generated/operations.js';
import { ViewLink } from '../map/view-link.js';
import { whyLeftOut } from '../view/left-out.js';
import { sentenceOf } from '../view/sentence-of.js';
import { useNavigation } from '../view/use-navigation.js';

interface HiddenByFiltersProps {
  readonly relationships: readonly RelationshipFragment[];
  /** There are more, which were not read. */
  readonly isCut: boolean;
}

/** What the filter leaves out, and why. */
export function HiddenByFilters({ relationships, isCut }: HiddenByFiltersProps) {
  const { entry } = useNavigation();
  if (relationships.length === 0) return null;
  return (
    <details className="hidden-by-filters">
      <summary>
        <EyeOff aria-hidden="true" /> {isCut ? 'At least ' : ''}
        {pluralize(relationships.length, 'relationship')} hidden by filters (show)
      </summary>
      <ul>
        {relationships.map((relationship) => {
          const why = whyLeftOut(entry.view.filter, relationship);
          return (
            <li key={relationship.id}>
              <ViewLink to={{ ...entry.view, evidence: relationship.id }}>
                {sentenceOf(relationship)}
              </ViewLink>{' '}
              {relationship.detail !== null && <span className="soft">({relationship.detail}) </span>}
              <RelationshipBadges relationship={relationship} />
              {why.length > 0 && <span className="soft"> — {why.join('; ')}</span>}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
