import { FileSearch } from 'lucide-react';
import { formatCitations } from '../../text/format-support.js';
import { pluralize } from '../../text/pluralize.js';
import type { EntityEdgeFragment } from '../generated/operations.js';
import { ViewLink } from '../map/view-link.js';
import { displayFormOf } from '../view/display-form.js';
import { sentenceOf } from '../view/sentence-of.js';
import { useNavigation } from '../view/use-navigation.js';
import { entityView } from '../view/view.js';
import { KindIcon } from './kind-icon.js';
import { RelationshipBadges } from './relationship-badges.js';

interface RelationshipRowProps {
  readonly edge: EntityEdgeFragment;
  /** The heading says it: the row does not show it again, but still says it to who cannot see. */
  readonly isPhraseShared: boolean;
}

/** One relationship of an entity: in words, with what must not be overlooked, its date, and the way to its evidence. */
export function RelationshipRow({ edge, isPhraseShared }: RelationshipRowProps) {
  const { entry } = useNavigation();
  const { view } = entry;
  const { phrase, other, node: relationship } = edge;
  const { detail, whenText, support, evidence } = relationship;
  const sources = new Set(evidence.map(({ source }) => source.id)).size;
  return (
    <li className="relationship" data-form={displayFormOf(relationship)}>
      <p className="relationship-words">
        <span className={isPhraseShared ? 'unseen' : 'relationship-phrase'}>{phrase}</span>{' '}
        <KindIcon kind={other.kind} /> <ViewLink to={entityView(view, other.id)}>{other.label}</ViewLink>
        {detail !== null && <span className="soft"> ({detail})</span>}{' '}
        <RelationshipBadges relationship={relationship} />
      </p>
      <p className="relationship-facts soft">
        {whenText !== '' && `${whenText} · `}
        <span>{formatCitations(support)}</span>
      </p>
      <ViewLink
        className="relationship-evidence with-icon"
        to={{ ...view, evidence: relationship.id }}
        aria-current={view.evidence === relationship.id ? 'true' : undefined}
      >
        <FileSearch aria-hidden="true" /> {pluralize(sources, 'source')}{' '}
        <span className="unseen">for: {sentenceOf(relationship)}</span>
      </ViewLink>
    </li>
  );
}
