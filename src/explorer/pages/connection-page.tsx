import { Network } from 'lucide-react';
import { useEffect } from 'react';
import { pluralize } from '../../text/pluralize.js';
import { useAnswer } from '../api/use-answer.js';
import { CompareDates } from '../compare/compare-dates.js';
import { ComparedConnection } from '../compare/compared-connection.js';
import { BetweenTheTwo } from '../connection/between-the-two.js';
import { ConnectionEnds } from '../connection/connection-ends.js';
import { NearMatches } from '../connection/near-matches.js';
import { NoPath } from '../connection/no-path.js';
import { PathCard } from '../connection/path-card.js';
import { SearchReport } from '../connection/search-report.js';
import { ExportMenu } from '../export/export-menu.js';
import { Conditions } from '../filter/conditions.js';
import { FilterForm } from '../filter/filter-form.js';
import { connect, entitiesNamed } from '../generated/operations.js';
import { CheckBar } from '../map/check-bar.js';
import { ViewLink } from '../map/view-link.js';
import { announce } from '../ui/announcer.js';
import { ErrorNotice } from '../ui/error-notice.js';
import { Waiting } from '../ui/waiting.js';
import { apiFilter, knownUnder } from '../view/api-filter.js';
import { CHECK_TABLE } from '../view/checks.js';
import { connectionShown } from '../view/connection-shown.js';
import { useNavigation } from '../view/use-navigation.js';
import { type Page, pathView } from '../view/view.js';

/** How two are connected, by which steps, and who says so; or that they are not, and what would connect them. */
export function ConnectionPage({ page }: { readonly page: Extract<Page, { name: 'connection' }> }) {
  const { entry, show } = useNavigation();
  const { filter, check, since } = entry.view;
  const { from, to, maxHops, throughHubs } = page;
  const { data, error, refetch, isPlaceholderData, isFetching } = useAnswer(
    connect,
    from === null || to === null
      ? null
      : {
          from,
          to,
          maxHops,
          ...(throughHubs ? { maxDegree: null } : {}),
          filter: apiFilter(filter, 'connection'),
          ...knownUnder(filter),
        },
  );
  const chosen = [from, to].filter((id) => id !== null);
  const names = useAnswer(entitiesNamed, chosen.length === 0 ? null : { ids: chosen });
  const named = new Map(names.data?.data.entities?.edges.map(({ node }) => [node.id, node]));

  const answer = from === null || to === null || error ? undefined : data?.data.connection;
  const relationships =
    answer?.paths.flatMap(({ hops }) => hops.map(({ relationship }) => relationship)) ?? [];
  const finds = check === null ? null : CHECK_TABLE[check].holds;
  const paths = answer?.paths.filter(
    ({ hops }) => finds === null || hops.some(({ relationship }) => finds(relationship)),
  );

  const onPaths = new Map(
    paths?.flatMap(({ hops }) => hops.flatMap(({ from, to }) => [from, to])).map((one) => [one.id, one]),
  );
  const dataset = data?.data.dataset;

  const said = answer ? `${pluralize(answer.paths.length, 'path')} found` : '';
  useEffect(() => announce(said), [said]);

  return (
    <>
      <h1 tabIndex={-1}>How are they connected?</h1>
      <ConnectionEnds page={page} named={named} />
      <div className="controls">
        <FilterForm
          filter={filter}
          page="connection"
          onChange={(next) => show({ ...entry.view, filter: next })}
        />
        <Conditions />
        {relationships.length > 0 && <CheckBar relationships={relationships} />}
      </div>
      {from !== null && to !== null && (
        <CompareDates>
          {since !== null && <ComparedConnection {...{ from, to, maxHops, throughHubs, since }} />}
        </CompareDates>
      )}
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {answer === undefined && isFetching && <Waiting what="the paths" />}
      {answer && (
        <div className="paths" aria-busy={isPlaceholderData}>
          {answer.paths.length === 0 ? (
            <NoPath answer={answer} />
          ) : (
            <h2>
              {answer.from.label} and {answer.to.label} are connected{' '}
              <span className="count">{pluralize(answer.paths.length, 'path')}</span>
            </h2>
          )}
          {paths && answer.paths.length > 0 && (
            <div className="actions">
              <ViewLink className="button action" to={pathView(entry.view, [...onPaths.keys()])}>
                <Network aria-hidden="true" /> Show as map
              </ViewLink>
              {dataset && (
                <ExportMenu
                  shown={connectionShown(answer, paths, dataset)}
                  map={null}
                  isStale={isPlaceholderData}
                  about={[answer.from.id, answer.to.id]}
                />
              )}
            </div>
          )}
          {paths?.map((path, i) => (
            <PathCard
              key={path.hops.map(({ relationship }) => relationship.id).join(' ')}
              path={path}
              number={i + 1}
            />
          ))}
          {answer.bestWithoutOther && (
            <>
              <h2>Without steps that are only “otherwise connected”</h2>
              <PathCard path={answer.bestWithoutOther} number={answer.paths.length + 1} />
            </>
          )}
          <BetweenTheTwo
            title="Also recorded directly between the two"
            relationships={answer.directlyBetween}
          />
          <BetweenTheTwo title="Denied connections" relationships={answer.refutedBy} />
          <NearMatches
            nearMisses={answer.nearMisses}
            cut={answer.nearMissesCut.map(({ relaxation }) => relaxation)}
          />
          <SearchReport report={answer.report} />
        </div>
      )}
    </>
  );
}
