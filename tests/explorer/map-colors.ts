import { COLOR_NAMES, type MapColors } from '../../src/explorer/map/map-colors.js';

/** Each color is its own name. */
export const COLORS = Object.fromEntries(COLOR_NAMES.map((name) => [name, name])) as MapColors;
