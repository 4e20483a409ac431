import type { Action } from './action.js';
import { arrangeAgain } from './arrange-again.js';
import { collapse } from './collapse.js';
import { connectFrom } from './connect-from.js';
import { expand } from './expand.js';
import { hide } from './hide.js';
import { mapAround } from './map-around.js';
import { openPage } from './open-page.js';
import { redo } from './redo.js';
import { showMore } from './show-more.js';
import { undo } from './undo.js';
import { unhide } from './unhide.js';

/** What can be done with the map. */
export const MAP_ACTIONS: readonly Action[] = [undo, redo, showMore, unhide, arrangeAgain];

/** What can be done with an entity on the map. */
export const ENTITY_ACTIONS: readonly Action[] = [expand, collapse, hide, openPage, connectFrom];

/** What can be done with the entity of a page. */
export const PAGE_ACTIONS: readonly Action[] = [mapAround, connectFrom];
