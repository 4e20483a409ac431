import { formatDate } from '../../text/format-date.js';
import { pluralize } from '../../text/pluralize.js';
import type { EvidenceFragment, RelationshipFragment } from '../generated/operations.js';
import { ViewLink } from '../map/view-link.js';
import { useNavigation } from '../view/use-navigation.js';
import { entityView } from '../view/view.js';

interface SourceListProps {
  readonly relationships: readonly RelationshipFragment[];
  /** Whether there are no more to load. */
  readonly areAll: boolean;
}

/** The works that the relationships shown rest on, the most cited first. */
export function SourceList({ relationships, areAll }: SourceListProps) {
  const { entry } = useNavigation();
  const sources = new Map<string, { source: EvidenceFragment['source']; citations: number }>();
  for (const { source } of relationships.flatMap(({ evidence }) => evidence)) {
    const citations = (sources.get(source.id)?.citations ?? 0) + 1;
    sources.set(source.id, { source, citations });
  }
  if (sources.size === 0) return null;
  return (
    <section className="sources" aria-label="Sources">
      <h2>
        {areAll ? 'Sources' : 'Sources of those loaded'} <span className="count">{sources.size}</span>
      </h2>
      <ul>
        {[...sources.values()]
          .sort((a, b) => b.citations - a.citations)
          .map(({ source, citations }) => (
            <li key={source.id}>
              <ViewLink to={entityView(entry.view, source.id)}>{source.label}</ViewLink>
              <span className="soft">
                {[
                  source.publisher?.label,
                  source.publishedOn && formatDate(source.publishedOn),
                  pluralize(citations, 'citation'),
                ]
                  .filter((part) => part != null)
                  .join(' · ')}
              </span>
              {source.retracted !== null && <strong>Retracted</strong>}
              {source.corrected !== null && <strong>Corrected</strong>}
            </li>
          ))}
      </ul>
    </section>
  );
}
