/** What the map is painted with, as the style sheet names it. */
export const COLOUR_NAMES = [
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

/** The colours of the theme, as values that a canvas and a picture take. */
export type MapColours = Readonly<Record<(typeof COLOUR_NAMES)[number], string>>;
