import { Quote } from 'lucide-react';
import { useState } from 'react';
import { citeRelationship } from '../../text/citation.js';
import {
  CITATION_STYLE_NAMES,
  CITATION_STYLES,
  type CitationStyle,
  sourceList,
} from '../../text/citation-styles.js';
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
  const [isOpen, setIsOpen] = useState(false);
  const [style, setStyle] = useState<CitationStyle | null>(null);
  const today = localDay(new Date());
  const text = () => {
    const cited = withLabelsAsNames(relationship);
    if (style !== null)
      return sourceList(
        cited.evidence.map(({ source }) => source),
        style,
        today,
      ).join('\n');
    // Of all conditions, only this one changes what is shown of a single relationship.
    const known = conditionWords(entry.view.filter, 'knownOn', names);
    return citeRelationship(cited, {
      dataset,
      conditions: known === null ? [] : [known],
      notes: [],
      address: location.href,
      today,
    });
  };
  return (
    <>
      <button type="button" className="action" disabled={isStale} onClick={() => setIsOpen(true)}>
        <Quote aria-hidden="true" /> Cite this
      </button>
      <CopyDialog
        title="Cite this relationship"
        text={isOpen ? text() : null}
        onClose={() => setIsOpen(false)}
      >
        <label>
          Style{' '}
          <select
            value={style ?? ''}
            onChange={({ target }) =>
              setStyle(CITATION_STYLE_NAMES.find((name) => name === target.value) ?? null)
            }
          >
            <option value="">The statement, with what each source says</option>
            {CITATION_STYLE_NAMES.map((name) => (
              <option key={name} value={name}>
                Its sources: {CITATION_STYLES[name].label}
              </option>
            ))}
          </select>
        </label>
      </CopyDialog>
    </>
  );
}
