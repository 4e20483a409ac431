import { CalendarRange } from 'lucide-react';
import { useEffect } from 'react';
import { PAGE_ACTIONS } from '../actions/actions.js';
import { useAnswer } from '../api/use-answer.js';
import { useRelationshipsOf } from '../api/use-relationships-of.js';
import { ClaimGroups } from '../entity/claim-groups.js';
import { EntityHead } from '../entity/entity-head.js';
import { SourceList } from '../entity/source-list.js';
import { StandsAlone } from '../entity/stands-alone.js';
import { TakeAwayMenu } from '../export/export-menu.js';
import { Conditions } from '../filter/conditions.js';
import { FilterForm } from '../filter/filter-form.js';
import { LeftOut } from '../filter/left-out.js';
import { entityProfile } from '../generated/operations.js';
import { ActionButtons } from '../map/action-buttons.js';
import { CheckBar } from '../map/check-bar.js';
import { Timeline } from '../map/timeline.js';
import { announce } from '../ui/announcer.js';
import { PagesFoot } from '../ui/pages-foot.js';
import { Trouble } from '../ui/trouble.js';
import { Waiting } from '../ui/waiting.js';
import { apiFilter } from '../view/api-filter.js';
import { CHECK_TABLE } from '../view/checks.js';
import { entityShown } from '../view/entity-shown.js';
import { useStep } from '../view/use-step.js';
import { NO_FILTER } from '../view/view.js';
import { counted } from '../words/counted.js';

/** An entity: what it is, everything said of it in words, and the sources of that. */
export function EntityPage({ id }: { readonly id: string }) {
  const { step, show } = useStep();
  const { filter, check } = step.view;
  const isFiltered = JSON.stringify(filter) !== JSON.stringify(NO_FILTER);

  const profile = useAnswer(entityProfile, { id, knownOn: filter.knownOn });
  const listed = useRelationshipsOf(id, apiFilter(filter, 'entity'));
  const all = useRelationshipsOf(id, isFiltered ? apiFilter(NO_FILTER, 'entity') : null);

  const { claims, total, hasMore, isPending, error } = listed;
  const shown = check === null ? claims : claims.filter(CHECK_TABLE[check].finds);
  const listedIds = new Set(claims.map((claim) => claim.id));
  // What has not been read yet is not left out.
  const leftOut =
    hasMore || error || !isFiltered ? [] : all.claims.filter((claim) => !listedIds.has(claim.id));

  const said = isPending || error ? '' : `${counted(shown.length, 'relationship')} shown`;
  useEffect(() => announce(said), [said]);

  if (profile.error) return <Trouble error={profile.error} onAgain={() => void profile.refetch()} />;
  if (profile.data === undefined) return <Waiting what="the entity" />;
  const { entity, dataset } = profile.data.data;
  if (entity === null)
    return (
      <>
        <h1 tabIndex={-1}>Not in this dataset</h1>
        <p>
          Nothing has, or had, the id <code>{id}</code>. Search for a name above.
        </p>
      </>
    );

  const unread = hasMore ? `${claims.length} of ${total ?? 'more than 10,000'} relationships read.` : null;
  const page = isPending || dataset === null ? null : entityShown(entity, shown, dataset, unread);

  return (
    <>
      <EntityHead entity={entity} />
      <div className="actions">
        <ActionButtons actions={PAGE_ACTIONS} entity={entity} />
        {page && <TakeAwayMenu shown={page} drawn={null} isBehind={listed.isBehind} />}
      </div>
      <div className="controls">
        <FilterForm filter={filter} page="entity" onChange={(next) => show({ ...step.view, filter: next })} />
        <Conditions />
        <CheckBar claims={claims} />
      </div>
      <div className="entity-columns">
        <section aria-label="Relationships" className="relationships" aria-busy={listed.isBehind}>
          <h2>
            Relationships <span className="count">{total ?? `${claims.length}${hasMore ? '+' : ''}`}</span>
          </h2>
          {error && <Trouble error={error} onAgain={listed.readAgain} />}
          {isPending && !error && <Waiting what="relationships" />}
          {check !== null && !isPending && (
            <p>
              {counted(shown.length, 'relationship')} of {claims.length} {hasMore ? 'read so far ' : ''}shown:{' '}
              {CHECK_TABLE[check].label.toLowerCase()}.
            </p>
          )}
          {!isPending && !error && claims.length === 0 && (
            <p>{isFiltered ? 'Nothing passes the filter.' : 'Nothing is said of it.'}</p>
          )}
          {shown.some(({ when }) => when !== null) && (
            <details className="entity-timeline">
              <summary>
                <CalendarRange aria-hidden="true" /> The same as a timeline
              </summary>
              <Timeline entities={[]} claims={shown} />
            </details>
          )}
          <ClaimGroups claims={shown} />
          <PagesFoot pages={listed} more="Read 100 more" />
          <LeftOut claims={leftOut} isCut={all.hasMore} />
        </section>
        <SourceList claims={shown} />
      </div>
      {entity.__typename === 'Work' && <StandsAlone work={id} />}
    </>
  );
}
