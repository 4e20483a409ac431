/** What the map is painted with, as the style sheet names it. */
export const COLOR_NAMES = [
  'ink',
  'soft',
  'card',
  'page',
  'raised',
  'accent',
  'edge',
  'denied',
  'planned',
  'possible',
] as const;

/** The colors of the theme, as values that a canvas and a picture take. */
export type MapColors = Readonly<Record<(typeof COLOR_NAMES)[number], string>>;
