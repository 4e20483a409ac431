import { useEffect, useMemo, useRef, useState } from 'react';
import { BOARD_ACTIONS } from '../actions/actions.js';
import { useShortcuts } from '../actions/use-shortcuts.js';
import { Refused } from '../api/ask.js';
import { useAnswer } from '../api/use-answer.js';
import { EntityFinder } from '../entity/entity-finder.js';
import { TakeAwayMenu } from '../export/export-menu.js';
import { Conditions } from '../filter/conditions.js';
import { FilterForm } from '../filter/filter-form.js';
import { LeftOut } from '../filter/left-out.js';
import { surroundings } from '../generated/operations.js';
import { ActionButtons } from '../map/action-buttons.js';
import { BoardShape } from '../map/board-shape.js';
import type { Chart } from '../map/chart.js';
import { CheckBar } from '../map/check-bar.js';
import { ShapeTabs } from '../map/shape-tabs.js';
import { ViewLink } from '../map/view-link.js';
import { announce } from '../ui/announcer.js';
import { Trouble } from '../ui/trouble.js';
import { Waiting } from '../ui/waiting.js';
import { apiFilter } from '../view/api-filter.js';
import { boardNotes } from '../view/board-notes.js';
import { boardShown } from '../view/board-shown.js';
import { boardTitle } from '../view/board-title.js';
import type { Shown } from '../view/shown.js';
import { withBoard } from '../view/step.js';
import { useStep } from '../view/use-step.js';
import { NO_FILTER, type Page, without } from '../view/view.js';
import { counted } from '../words/counted.js';

/** Some entities and what surrounds them, as a map, a table or a timeline of the same. */
export function MapPage({ page }: { readonly page: Extract<Page, { name: 'map' }> }) {
  const { step, show } = useStep();
  const { view } = step;
  const { filter, check } = view;
  const { board, shape } = page;
  const of = [...board.of, ...board.also];
  const asked = of.length === 0 ? null : { of, perEntity: board.perEntity };
  const isFiltered = JSON.stringify(filter) !== JSON.stringify(NO_FILTER);
  const { data, error, refetch, isPlaceholderData } = useAnswer(
    surroundings,
    asked && { ...asked, filter: apiFilter(filter, 'map'), knownOn: filter.knownOn },
  );
  const all = useAnswer(
    surroundings,
    asked && isFiltered ? { ...asked, filter: apiFilter(NO_FILTER, 'map'), knownOn: null } : null,
  );
  useShortcuts(BOARD_ACTIONS);
  const chart = useRef<Chart | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);

  const answer = asked === null || error instanceof Refused ? undefined : data?.data;
  const around = answer?.neighborhood;
  const passing = useMemo(() => (around ? boardShown(around, board, null).claims : []), [around, board]);
  const shown = useMemo<Shown | null>(() => {
    if (!around || !answer.dataset) return null;
    const on = boardShown(around, board, check);
    const extent = {
      entities: on.entities,
      shown: on.claims.length,
      passing: passing.length,
      check,
      isComplete: around.complete,
    };
    return {
      ...on,
      paths: [],
      title: boardTitle(around.members, board),
      dataset: answer.dataset,
      notes: boardNotes(extent, board),
    };
  }, [answer, around, board, check, passing]);
  const unfiltered = isFiltered ? all.data?.data.neighborhood : null;
  const passingIds = new Set(around?.relationships.map(({ id }) => id));
  const leftOut = (unfiltered ? boardShown(unfiltered, board, null).claims : []).filter(
    ({ id }) => !passingIds.has(id),
  );

  const said = shown
    ? `${counted(shown.entities.length, 'entity', 'entities')} and ${counted(shown.claims.length, 'relationship')} shown`
    : '';
  useEffect(() => announce(said), [said]);

  return (
    <>
      <div className="map-head">
        <h1 tabIndex={-1}>{shown?.title ?? 'Map'}</h1>
        <p className="soft">{said}</p>
        {isPlaceholderData && <Waiting what="the map" />}
      </div>
      <div className="controls">
        <EntityFinder
          label="Add to the map"
          placeholder="Add a name to the map"
          clears
          onFound={({ id }) =>
            show(
              withBoard(view, {
                ...board,
                of: [...board.of.filter((one) => one !== id), id],
                also: board.also.filter((one) => one !== id),
                hidden: board.hidden.filter((one) => one !== id),
              }),
            )
          }
        />
        <div className="actions">
          <ActionButtons actions={BOARD_ACTIONS} keepsPlaces />
          {shown && (
            <TakeAwayMenu
              shown={shown}
              drawn={shape === 'map' ? () => chart.current?.drawn() ?? null : null}
              isBehind={isPlaceholderData}
            />
          )}
        </div>
        <FilterForm filter={filter} page="map" onChange={(next) => show({ ...view, filter: next })} />
        <Conditions />
        {around && <CheckBar claims={passing} />}
      </div>
      {error && <Trouble error={error} onAgain={() => void refetch()} />}
      {error instanceof Refused && error.unknown.length > 0 && (
        <p>
          <ViewLink className="button" to={withBoard(view, without(board, error.unknown))}>
            Show the map without {error.unknown.length === 1 ? 'it' : 'them'}
          </ViewLink>
        </p>
      )}
      {asked === null && <p>The map is empty. Add a name to it.</p>}
      {asked !== null && !around && !error && <Waiting what="the map" />}
      {shown && (
        <div aria-busy={isPlaceholderData}>
          <ShapeTabs shape={shape} onShape={(next) => show({ ...view, page: { ...page, shape: next } })}>
            <BoardShape shape={shape} shown={shown} chart={chart} chosen={chosen} onChosen={setChosen} />
          </ShapeTabs>
          {shown.notes.length > 0 && (
            <ul className="notes soft">
              {shown.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          )}
          <LeftOut claims={leftOut} isCut={unfiltered?.complete === false} />
        </div>
      )}
    </>
  );
}
