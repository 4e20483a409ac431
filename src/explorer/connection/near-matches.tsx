import { pluralize } from '../../text/pluralize.js';
import type { ConnectQuery } from '../generated/operations.js';
import { ViewLink } from '../map/view-link.js';
import { TermHelp } from '../ui/term.js';
import { relaxView } from '../view/relax-view.js';
import { useNavigation } from '../view/use-navigation.js';

type NearMatch = NonNullable<ConnectQuery['connection']>['nearMisses'][number];

interface NearMatchesProps {
  readonly nearMisses: readonly NearMatch[];
  /** The relaxations whose search was not completed. */
  readonly cut: readonly string[];
}

/** What would connect the two, or by fewer hops, if one condition were relaxed; each with a link that relaxes it. */
export function NearMatches({ nearMisses, cut }: NearMatchesProps) {
  const { entry } = useNavigation();
  if (nearMisses.length === 0 && cut.length === 0) return null;
  return (
    <section className="near-matches">
      <h2>
        Near matches <TermHelp term="near match" />
      </h2>
      <ul>
        {nearMisses.map(({ relaxation, condition, path }) => {
          const view = relaxView(entry.view, condition);
          return (
            <li key={relaxation}>
              {view === null ? (
                <strong>{relaxation}</strong>
              ) : (
                <ViewLink to={view} className="chip">
                  Search with {relaxation}
                </ViewLink>
              )}{' '}
              <span className="count">{pluralize(path.length, 'hop')}</span>
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
        <p className="soft">Search incomplete, so a near match may be missing for: {cut.join('; ')}.</p>
      )}
    </section>
  );
}
