import { Quote } from 'lucide-react';
import { useState } from 'react';
import { citeRelationship } from '../../text/citation.js';
import { withLabelsAsNames } from '../api/label-namesakes.js';
import { conditionWords } from '../filter/filter-words.js';
import { useFilterNames } from '../filter/use-filter-names.js';
import type { RelationshipEvidenceQuery } from '../generated/operations.js';
import type { Shown } from '../view/shown.js';
import { useNavigation } from '../view/use-navigation.js';
import { CopyDialog } from './copy-dialog.js';
import { localDay } from './local-day.js';

interface CiteRelationshipProps {
  readonly relationship: NonNullable<RelationshipEvidenceQuery['relationship']>;
  readonly dataset: Shown['dataset'];
  /** What is shown is still the relationship before, or what was known at another time. */
  readonly isStale: boolean;
}

/** The citation of the relationship whose evidence is open. */
export function CiteRelationship({ relationship, dataset, isStale }: CiteRelationshipProps) {
  const { entry } = useNavigation();
  const names = useFilterNames(entry.view.filter);
  const [text, setText] = useState<string | null>(null);
  const cite = () => {
    // Of all conditions, only this one changes what is shown of a single relationship.
    const known = conditionWords(entry.view.filter, 'knownOn', names);
    setText(
      citeRelationship(withLabelsAsNames(relationship), {
        dataset,
        conditions: known === null ? [] : [known],
        notes: [],
        address: location.href,
        today: localDay(new Date()),
      }),
    );
  };
  return (
    <>
      <button type="button" className="action" disabled={isStale} onClick={cite}>
        <Quote aria-hidden="true" /> Cite this
      </button>
      <CopyDialog title="Cite this relationship" text={text} onClose={() => setText(null)} />
    </>
  );
}
