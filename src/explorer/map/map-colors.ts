/** Told apart at a glance, also by most of those who do not see all colors; each kind has one, and each side. */
export const HUES = ['hue-1', 'hue-2', 'hue-3', 'hue-4', 'hue-5', 'hue-6', 'hue-7'] as const;
export type Hue = (typeof HUES)[number];

/** What the map is painted with, as the style sheet names it. */
export const COLOR_NAMES = [
  ...HUES,
  'on-hue',
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
