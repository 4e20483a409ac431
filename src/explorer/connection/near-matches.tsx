import type { ConnectQuery } from '../generated/operations.js';
import { ViewLink } from '../map/view-link.js';
import { relaxed } from '../view/relaxed.js';
import { useNavigation } from '../view/use-navigation.js';
import { counted } from '../words/counted.js';

type NearMatch = NonNullable<ConnectQuery['connection']>['nearMisses'][number];

interface NearMatchesProps {
  readonly nearMisses: readonly NearMatch[];
  /** The relaxations whose search was not completed. */
  readonly cut: readonly string[];
  /** There are paths, and these would be shorter. */
  readonly isConnected: boolean;
}

/** What would connect the two if one condition were let go, each with a link that lets it go. */
export function NearMatches({ nearMisses, cut, isConnected }: NearMatchesProps) {
  const { entry } = useNavigation();
  if (nearMisses.length === 0 && cut.length === 0) return null;
  return (
    <section className="near-matches">
      <h2>
        {isConnected ? 'Shorter, if one condition were let go' : 'Connected, if one condition were let go'}
      </h2>
      <ul>
        {nearMisses.map(({ relaxation, condition, path }) => {
          const view = relaxed(entry.view, condition);
          return (
            <li key={relaxation}>
              {view === null ? (
                <strong>{relaxation}</strong>
              ) : (
                <ViewLink to={view} className="chip">
                  Ask with {relaxation}
                </ViewLink>
              )}{' '}
              <span className="count">{counted(path.length, 'hop')}</span>
              <ol>
                {path.hops.map(({ sentence, relationship }) => (
                  <li key={relationship.id}>{sentence}.</li>
                ))}
              </ol>
            </li>
          );
        })}
      </ul>
      {cut.length > 0 && (
        <p className="soft">
          Not searched to the end, so that a path, or a better one, may be missing here: {cut.join('; ')}.
        </p>
      )}
    </section>
  );
}
