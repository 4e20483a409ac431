import { useEffect, useMemo, useRef, useState } from 'react';
import { pluralize } from '../../text/pluralize.js';
import { MAP_ACTIONS } from '../actions/actions.js';
import { useShortcuts } from '../actions/use-shortcuts.js';
import { Refused } from '../api/execute.js';
import { useAnswer } from '../api/use-answer.js';
import { useContents } from '../api/use-contents.js';
import { useExcludedOnMap, useTimeline } from '../api/use-pages.js';
import { EntityFinder } from '../entity/entity-finder.js';
import { ExportMenu } from '../export/export-menu.js';
import { Conditions } from '../filter/conditions.js';
import { FilterForm } from '../filter/filter-form.js';
import { HiddenByFilters } from '../filter/hidden-by-filters.js';
import { type EntityKind, type RelationshipType, surroundings } from '../generated/operations.js';
import { ActionButtons } from '../map/action-buttons.js';
import { CheckBar } from '../map/check-bar.js';
import type { GraphView } from '../map/graph-view.js';
import { MapContent } from '../map/map-content.js';
import { MapOptions } from '../map/map-options.js';
import { measureText } from '../map/measure-text.js';
import { ViewLink } from '../map/view-link.js';
import { ViewModeTabs } from '../map/view-mode-tabs.js';
import { Timeline } from '../timeline/timeline.js';
import { announce } from '../ui/announcer.js';
import { ErrorNotice } from '../ui/error-notice.js';
import { Waiting } from '../ui/waiting.js';
import { apiFilter, knownUnder } from '../view/api-filter.js';
import { withMapState } from '../view/history-entry.js';
import { mapNotes, mapTitle } from '../view/map-caption.js';
import { mapScope } from '../view/map-scope.js';
import type { Shown } from '../view/shown.js';
import { timelineNotes, timelineShown, visibleItems } from '../view/timeline-shown.js';
import { useNavigation } from '../view/use-navigation.js';
import { NO_FILTER, type Page, without } from '../view/view.js';
import { hiddenOnMap, visibleGraph } from '../view/visible-graph.js';

/** Some entities and what surrounds them, as a map or a table; or the timeline of these entities. */
export function MapPage({ page }: { readonly page: Extract<Page, { name: 'map' }> }) {
  const { entry, show } = useNavigation();
  const { view } = entry;
  const { filter, check } = view;
  const { state, mode } = page;
  const of = [...state.expanded, ...state.pinned];
  const asked = of.length === 0 ? null : { of, perEntity: state.perEntity };
  const isFiltered = JSON.stringify(filter) !== JSON.stringify(NO_FILTER);
  const contents = useContents().data?.data;
  const vocabulary = contents?.dataset?.vocabulary;
  const [named, setNamed] = useState<ReadonlySet<EntityKind>>(new Set());
  const scope = useMemo(
    () => mapScope(state, filter, vocabulary ?? [], named),
    [state, filter, vocabulary, named],
  );
  const { coloring, captions } = state;
  const look = useMemo(() => {
    const weights = new Map(vocabulary?.map(({ type, weight }) => [type, weight]));
    return {
      coloring,
      weightOf: (type: RelationshipType) => weights.get(type) ?? 0,
      captions,
      measure: measureText,
    };
  }, [coloring, captions, vocabulary]);
  const { data, error, refetch, isPlaceholderData } = useAnswer(
    surroundings,
    asked &&
      (vocabulary ?? null) && {
        ...asked,
        filter: { ...apiFilter(filter, 'map'), ...(scope.types && { types: scope.types }) },
        ...knownUnder(filter),
      },
  );
  const excluded = useExcludedOnMap(isFiltered ? asked : null, apiFilter(filter, 'map'));
  useShortcuts(MAP_ACTIONS);
  const graphView = useRef<GraphView | null>(null);
  const [selected, setSelected] = useState<string | null>(null);

  const answer = asked === null || error instanceof Refused ? undefined : data?.data;
  const around = answer?.neighborhood;
  const members = isPlaceholderData ? undefined : around?.members;
  useEffect(() => {
    const kinds = members?.filter(({ hops }) => hops === 0).map(({ entity }) => entity.kind) ?? [];
    setNamed((before) => (kinds.every((kind) => before.has(kind)) ? before : new Set(kinds)));
  }, [members]);
  const passing = useMemo(
    () => (around ? visibleGraph(around, state, scope, null).relationships : []),
    [around, state, scope],
  );
  const shown = useMemo<Shown | null>(() => {
    if (!around || !answer.dataset) return null;
    const { between, ...on } = visibleGraph(around, state, scope, check);
    const extent = {
      entities: on.entities,
      shown: on.relationships.length,
      passing: passing.length,
      between,
      check,
      isComplete: around.complete,
    };
    return {
      ...on,
      attributes: [],
      paths: [],
      title: mapTitle(around.members, state),
      dataset: answer.dataset,
      notes: mapNotes(extent, state),
    };
  }, [answer, around, state, scope, check, passing]);
  const timeline = useTimeline(mode === 'timeline' && asked !== null ? of : null, apiFilter(filter, 'map'));
  const datedItems = timeline.edges.map(({ node }) => node);
  const items = visibleItems(datedItems, state.hidden, check);
  const onScreen = mode === 'timeline' ? timelineOf(shown, items, timeline) : shown;
  const isStale = isPlaceholderData || timeline.isStale;
  const checked =
    mode === 'timeline'
      ? visibleItems(datedItems, state.hidden, null).filter((item) => item.__typename === 'Relationship')
      : passing;

  const said = onScreen
    ? `${pluralize(onScreen.entities.length, 'entity', 'entities')} and ${pluralize(onScreen.relationships.length, 'relationship')} shown`
    : '';
  useEffect(() => announce(said), [said]);

  return (
    <>
      <div className="map-head">
        <h1 tabIndex={-1}>{shown?.title ?? 'Map'}</h1>
        <p className="soft">{said}</p>
        {isStale && <Waiting what="the map" />}
      </div>
      <div className="controls">
        <EntityFinder
          label="Add to the map"
          placeholder="Add by name"
          clears
          onFound={({ id }) =>
            show(
              withMapState(view, {
                ...state,
                expanded: [...state.expanded.filter((one) => one !== id), id],
                pinned: state.pinned.filter((one) => one !== id),
                hidden: state.hidden.filter((one) => one !== id),
              }),
            )
          }
        />
        <div className="actions">
          <ActionButtons actions={MAP_ACTIONS} keepsPlaces />
          <MapOptions state={state} scope={scope} />
          {onScreen && (
            <ExportMenu
              shown={onScreen}
              map={mode === 'map' ? { look, places: () => graphView.current?.places() ?? null } : null}
              isStale={isStale}
              about={state.expanded}
            />
          )}
        </div>
        <FilterForm filter={filter} page="map" onChange={(next) => show({ ...view, filter: next })} />
        <Conditions />
      </div>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {error instanceof Refused && error.unknown.length > 0 && (
        <p>
          <ViewLink className="button" to={withMapState(view, without(state, error.unknown))}>
            Show the map without {error.unknown.length === 1 ? 'it' : 'them'}
          </ViewLink>
        </p>
      )}
      {asked === null && <p>The map is empty. Add an entity by name.</p>}
      {asked !== null && !around && !error && <Waiting what="the map" />}
      {shown && (
        <div aria-busy={isStale}>
          <ViewModeTabs mode={mode} onMode={(next) => show({ ...view, page: { ...page, mode: next } })}>
            {mode === 'timeline' ? (
              <Timeline pages={timeline} items={items} Heading="h2" />
            ) : (
              <MapContent
                mode={mode}
                shown={shown}
                graphView={graphView}
                look={look}
                selected={selected}
                onSelected={setSelected}
              />
            )}
          </ViewModeTabs>
          <CheckBar relationships={checked} />
          {mode !== 'timeline' && shown.notes.length > 0 && (
            <ul className="notes soft">
              {shown.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          )}
          {isFiltered && around && (
            <HiddenByFilters pages={excluded} edges={hiddenOnMap(around, excluded.edges, state, scope)} />
          )}
        </div>
      )}
    </>
  );
}

/** What the timeline shows, once it is loaded. */
function timelineOf(
  shown: Shown | null,
  items: Parameters<typeof timelineShown>[1],
  { data, edges, total, hasMore }: ReturnType<typeof useTimeline>,
): Shown | null {
  if (shown === null || !data?.dataset) return null;
  const notes = timelineNotes(edges.length, total, hasMore, data.undated?.totalCount ?? null);
  return timelineShown(shown.title, items, data.dataset, notes);
}
