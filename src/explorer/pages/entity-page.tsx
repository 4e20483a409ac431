import { CalendarRange } from 'lucide-react';
import { useEffect, useState } from 'react';
import { pluralize } from '../../text/pluralize.js';
import { PAGE_ACTIONS } from '../actions/actions.js';
import { useAnswer } from '../api/use-answer.js';
import { useExcludedOfEntity, useSays, useTimeline } from '../api/use-pages.js';
import { CompareDates } from '../compare/compare-dates.js';
import { ComparedEntity } from '../compare/compared-entity.js';
import { EntityHead } from '../entity/entity-head.js';
import { FacetPanel } from '../entity/facet-panel.js';
import { ListControls } from '../entity/list-controls.js';
import { RelationshipList } from '../entity/relationship-list.js';
import { SoleSupport } from '../entity/sole-support.js';
import { SourceList } from '../entity/source-list.js';
import { useEntityLists } from '../entity/use-entity-lists.js';
import { WhatItSays } from '../entity/what-it-says.js';
import { ExportMenu } from '../export/export-menu.js';
import { Conditions } from '../filter/conditions.js';
import { FilterForm } from '../filter/filter-form.js';
import { HiddenByFilters } from '../filter/hidden-by-filters.js';
import { entityFacets, entityProfile } from '../generated/operations.js';
import { ActionButtons } from '../map/action-buttons.js';
import { CheckBar } from '../map/check-bar.js';
import { Timeline } from '../timeline/timeline.js';
import { announce } from '../ui/announcer.js';
import { ErrorNotice } from '../ui/error-notice.js';
import { Waiting } from '../ui/waiting.js';
import { apiFilter, attributeFilter, knownUnder } from '../view/api-filter.js';
import { CHECK_TABLE } from '../view/checks.js';
import { entityShown } from '../view/entity-shown.js';
import { visibleItems } from '../view/timeline-shown.js';
import { useNavigation } from '../view/use-navigation.js';
import { type EntityList, NO_FILTER } from '../view/view.js';

interface EntityPageProps {
  readonly id: string;
  readonly list: EntityList;
}

/** An entity: what it is, everything said of it in words, and the sources of that. */
export function EntityPage({ id, list }: EntityPageProps) {
  const { entry, show } = useNavigation();
  const { filter, check, since } = entry.view;
  const isFiltered = JSON.stringify(filter) !== JSON.stringify(NO_FILTER);

  const profile = useAnswer(entityProfile, {
    id,
    ...knownUnder(filter),
    attributes: attributeFilter(filter),
  });
  const listed = useEntityLists(id, apiFilter(filter, 'entity'), list);
  const excluded = useExcludedOfEntity(id, isFiltered ? apiFilter(filter, 'entity') : null);

  const facets = useAnswer(entityFacets, {
    ...{ id, filter: apiFilter(filter, 'entity') },
    ...{ otherKinds: list.kinds, text: list.text },
  });
  const counted = facets.isPlaceholderData ? null : (facets.data?.data.entity?.relationships.facets ?? null);
  const says = useSays(id, apiFilter(filter, 'entity'));

  const { edges, total, hasMore, isPending, error } = listed;
  const relationships = edges.map(({ node }) => node);
  const shownEdges = check === null ? edges : edges.filter(({ node }) => CHECK_TABLE[check].holds(node));
  const shown = shownEdges.map(({ node }) => node);

  /** Until something was read, how many there are is not known: no number stands beside an error. */
  const isKnown = edges.length > 0 || (!isPending && !error);
  const said = isPending || error ? '' : `${pluralize(shown.length, 'relationship')} shown`;
  useEffect(() => announce(said), [said]);

  const filterControls = (
    <>
      <FilterForm filter={filter} page="entity" onChange={(next) => show({ ...entry.view, filter: next })} />
      <Conditions />
    </>
  );

  if (profile.error)
    return (
      <>
        {/* The filter may be what is wrong: a day that is none. */}
        <div className="controls">{filterControls}</div>
        <ErrorNotice error={profile.error} onRetry={() => void profile.refetch()} />
      </>
    );
  if (profile.data === undefined) return <Waiting what="the entity" />;
  const { entity, dataset } = profile.data.data;
  if (entity === null)
    return (
      <>
        <h1 tabIndex={-1}>Not in this dataset</h1>
        <p>
          No entity has, or had, the ID <code>{id}</code>. Search by name above.
        </p>
      </>
    );

  const unread = hasMore
    ? `${relationships.length} of ${total ?? 'more than 10,000'} relationships loaded.`
    : null;
  const page = isPending || dataset === null ? null : entityShown(entity, shownEdges, dataset, unread);

  return (
    <>
      <EntityHead entity={entity} />
      <div className="actions">
        <ActionButtons actions={PAGE_ACTIONS} entity={entity} />
        {page && <ExportMenu shown={page} map={null} isStale={listed.isStale} about={[entity.id]} />}
      </div>
      <div className="controls">
        {filterControls}
        {isKnown && (!hasMore || counted !== null) && (
          <CheckBar
            relationships={relationships}
            counts={
              counted ? new Map(counted.checks.map(({ check: name, count }) => [name, count])) : undefined
            }
          />
        )}
      </div>
      {entity.__typename === 'Work' && <WhatItSays kind={entity.kind} pages={says} />}
      <div className="entity-columns">
        <section aria-label="Relationships" className="relationships" aria-busy={listed.isStale}>
          <h2>
            Relationships{' '}
            {isKnown && (
              <span className="count">
                {total ?? counted?.total ?? `${relationships.length}${hasMore ? '+' : ''}`}
              </span>
            )}
          </h2>
          <ListControls
            list={list}
            onChange={(next) => show({ ...entry.view, page: { name: 'entity', id, list: next } })}
          />
          {check !== null && !isPending && (
            <p>
              {pluralize(shown.length, 'relationship')} of {relationships.length}{' '}
              {hasMore ? 'loaded so far ' : ''}shown: {CHECK_TABLE[check].label.toLowerCase()}.
            </p>
          )}
          {!isPending && !error && relationships.length === 0 && (
            <p>
              {nothingListed(isFiltered, list, entity.attributes.edges.length > 0, says.edges.length > 0)}
            </p>
          )}
          <div className="list-ways">
            <CompareDates>{since !== null && <ComparedEntity id={id} since={since} />}</CompareDates>
            {shown.some(({ when }) => when !== null) && <EntityTimeline id={id} />}
          </div>
          {listed.parts.map(({ heading, pages }) => (
            <RelationshipList
              key={heading}
              pages={pages}
              edges={
                check === null
                  ? pages.edges
                  : pages.edges.filter(({ node }) => CHECK_TABLE[check].holds(node))
              }
              heading={heading}
              isGrouped={list.order === 'RELEVANCE'}
            />
          ))}
          {isFiltered && <HiddenByFilters pages={excluded} />}
        </section>
        <div className="entity-aside">
          {counted !== null && counted.total > 0 && <FacetPanel facets={counted} />}
          <SourceList relationships={shown} areAll={!hasMore} />
        </div>
      </div>
      {entity.__typename !== 'Work' && <WhatItSays kind={entity.kind} pages={says} />}
      {entity.__typename === 'Work' && <SoleSupport work={id} />}
    </>
  );
}

/** A page never says that there is nothing where something of another sort is. */
function nothingListed(
  isFiltered: boolean,
  { kinds, text }: EntityList,
  hasFacts: boolean,
  saysSomething: boolean,
): string {
  if (text !== null || kinds !== null) return 'No relationships match the search.';
  if (isFiltered) return 'No relationships match the filters.';
  const elsewhere = [
    ...(hasFacts ? ['what sources say of it alone is above'] : []),
    ...(saysSomething ? ['what it says itself is listed'] : []),
  ];
  return elsewhere.length === 0
    ? 'No relationships recorded.'
    : `No source connects it with anything; ${elsewhere.join(', and ')}.`;
}

function EntityTimeline({ id }: { readonly id: string }) {
  const { filter, check } = useNavigation().entry.view;
  const [isOpen, setIsOpen] = useState(false);
  const pages = useTimeline(isOpen ? [id] : null, apiFilter(filter, 'entity'));
  const items = visibleItems(
    pages.edges.map(({ node }) => node),
    [],
    check,
  );
  return (
    <details className="entity-timeline" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>
        <CalendarRange aria-hidden="true" /> Show as timeline
      </summary>
      {isOpen && <Timeline pages={pages} items={items} Heading="h3" />}
    </details>
  );
}
