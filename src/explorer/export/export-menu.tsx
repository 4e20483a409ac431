import { Menu, MenuButton, MenuGroup, MenuGroupLabel, MenuItem, MenuProvider } from '@ariakit/react';
import { BookmarkPlus, Braces, Download, Image, Link2, Quote, Share } from 'lucide-react';
import { useState } from 'react';
import { citeView } from '../../text/citation.js';
import { saveExport } from '../../web/save-export.js';
import { saveFile } from '../../web/save-file.js';
import { conditionWords } from '../filter/filter-words.js';
import { useFilterNames } from '../filter/use-filter-names.js';
import type { Point } from '../map/geometry.js';
import type { FigureLook } from '../map/map-figure.js';
import { announce } from '../ui/announcer.js';
import { boardFile, boardOf, saveBoard } from '../view/board.js';
import { CHECK_TABLE } from '../view/checks.js';
import { FILTER_NAMES } from '../view/filter-fields.js';
import { mapStateOf } from '../view/history-entry.js';
import type { Shown } from '../view/shown.js';
import { useNavigation } from '../view/use-navigation.js';
import { CopyDialog } from './copy-dialog.js';
import { EXPORTERS } from './exporters.js';
import { localDay } from './local-day.js';
import { PictureDialog } from './picture-dialog.js';
import { fileName } from './shown-json.js';
import { exportAddress, WHOLE_EXPORTS } from './whole-exports.js';

const JSON_TYPE = { type: 'application/json' };

interface ExportMenuProps {
  readonly shown: Shown;
  /** How the map is drawn, and where things are on it, null while it is not; null where the view has no map. */
  readonly map: { readonly look: FigureLook; places(): ReadonlyMap<string, Point> | null } | null;
  /** What is shown still answers the operation before: under the conditions of this one it would be false. */
  readonly isStale: boolean;
  /** Ids of the entities that the view is about; none where it is about what it shows alone. */
  readonly about: readonly string[];
}

/**
 * Exports what is on the screen, as a link, a picture, a table or a citation; and all that passes the filter about the entities of the
 * view, which the server writes.
 */
export function ExportMenu({ shown, map, isStale, about }: ExportMenuProps) {
  const { entry } = useNavigation();
  const [copied, setCopied] = useState<{ readonly title: string; readonly text: string } | null>(null);
  const [pictured, setPictured] = useState<{
    readonly look: FigureLook;
    readonly places: ReadonlyMap<string, Point> | null;
  } | null>(null);
  const { filter, check } = entry.view;
  const names = useFilterNames(filter);

  const conditions = [
    ...FILTER_NAMES.flatMap((name) => conditionWords(filter, name, names) ?? []),
    ...(check === null ? [] : [CHECK_TABLE[check].label.toLowerCase()]),
  ];
  const cite = () =>
    citeView(
      { title: shown.title, entities: shown.entities.length, relationships: shown.relationships.length },
      {
        dataset: shown.dataset,
        conditions,
        notes: shown.notes,
        address: location.href,
        today: localDay(new Date()),
      },
    );

  const isOnScreen = { attributes: shown.attributes.length > 0, anything: true };

  const navigate = async ({ label, ending, make }: (typeof EXPORTERS)[number]) => {
    saveFile(fileName(shown, ending), await make({ shown, citation: cite() }));
    announce(`${label} saved.`);
  };

  const openPicture = () => {
    const places = map?.places() ?? null;
    if (map === null || places === null || places.size === 0)
      return announce('The map is still being drawn. Try again in a moment.');
    const isMoved = Object.keys(mapStateOf(entry.view)?.places ?? {}).length > 0;
    setPictured({ look: map.look, places: isMoved ? places : null });
  };

  const board = boardOf(entry.view, shown.title);
  const keepBoard = () => {
    try {
      saveBoard(localStorage, board);
      announce(`Board ${board.title} saved. The start page lists it.`);
    } catch {
      announce('The browser keeps nothing for this page. Save the board as a file.');
    }
  };

  const saveAll = async (format: string) => {
    announce('The server writes the export …');
    try {
      announce(`${await saveExport(exportAddress(format, filter, about))} saved.`);
    } catch (error) {
      announce((error as Error).message);
    }
  };

  return (
    <>
      <MenuProvider>
        <MenuButton className="action" disabled={isStale} accessibleWhenDisabled>
          <Share aria-hidden="true" /> <span>Export</span>
        </MenuButton>
        <Menu className="menu" gutter={6} unmountOnHide portal>
          <MenuItem
            className="menu-item"
            onClick={() => setCopied({ title: 'Link to this view', text: location.href })}
          >
            <Link2 aria-hidden="true" /> Link to this view
          </MenuItem>
          <MenuItem className="menu-item" onClick={() => setCopied({ title: 'Cite this', text: cite() })}>
            <Quote aria-hidden="true" /> Cite this
          </MenuItem>
          {map !== null && (
            <MenuItem className="menu-item" onClick={openPicture}>
              <Image aria-hidden="true" /> Picture …
            </MenuItem>
          )}
          {map !== null && (
            <MenuItem className="menu-item" onClick={keepBoard}>
              <BookmarkPlus aria-hidden="true" /> Save as board in this browser
            </MenuItem>
          )}
          {map !== null && (
            <MenuItem
              className="menu-item"
              onClick={() =>
                saveFile(fileName(shown, '-board.json'), new Blob([boardFile(board)], JSON_TYPE))
              }
            >
              <Braces aria-hidden="true" /> Board as a file (JSON)
            </MenuItem>
          )}
          <MenuGroup>
            <MenuGroupLabel className="menu-label">What is shown</MenuGroupLabel>
            {EXPORTERS.filter(({ of }) => isOnScreen[of]).map((row) => {
              const { label, icon: Icon } = row;
              return (
                <MenuItem key={label} className="menu-item" onClick={() => void navigate(row)}>
                  <Icon aria-hidden="true" /> {label}
                </MenuItem>
              );
            })}
          </MenuGroup>
          {about.length > 0 && (
            <MenuGroup>
              <MenuGroupLabel className="menu-label">All that passes the filter</MenuGroupLabel>
              {WHOLE_EXPORTS.map(({ format, label }) => (
                <MenuItem key={format} className="menu-item" onClick={() => void saveAll(format)}>
                  <Download aria-hidden="true" /> {label}
                </MenuItem>
              ))}
            </MenuGroup>
          )}
        </Menu>
      </MenuProvider>
      <PictureDialog shown={shown} map={pictured} onClose={() => setPictured(null)} />
      <CopyDialog title={copied?.title ?? ''} text={copied?.text ?? null} onClose={() => setCopied(null)} />
    </>
  );
}
