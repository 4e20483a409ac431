import { X } from 'lucide-react';
import { pluralize } from '../../text/pluralize.js';
import { RelationshipBadges } from '../entity/relationship-badges.js';
import { sentenceOf } from '../view/sentence-of.js';
import { useNavigation } from '../view/use-navigation.js';
import { CaptionField } from './caption-field.js';
import type { FigureArrow } from './map-figure.js';
import { ViewLink } from './view-link.js';

/** What one arrow of the map stands for, each with a link to its evidence. */
export function SelectedBundle({ arrow, onClose }: { readonly arrow: FigureArrow; onClose(): void }) {
  const { entry } = useNavigation();
  return (
    <section className="selected-entity" aria-label="Selected arrow">
      <p className="soft">{pluralize(arrow.relationships.length, 'relationship')} between the two</p>
      <ul>
        {arrow.relationships.map((relationship) => (
          <li key={relationship.id}>
            <ViewLink to={{ ...entry.view, evidence: relationship.id }}>{sentenceOf(relationship)}</ViewLink>{' '}
            <RelationshipBadges relationship={relationship} />
          </li>
        ))}
      </ul>
      <CaptionField of={arrow.id} />
      <button type="button" className="plain" aria-label="Clear selection" onClick={onClose}>
        <X aria-hidden="true" />
      </button>
    </section>
  );
}
