import { FONT } from './map-figure.js';
import type { Measure } from './text-box.js';

const context = document.createElement('canvas').getContext('2d');
/** Names are set bold, which is the wider: what is measured so has room either way. */
const WEIGHT = 600;

/** The width of a text as this browser draws it on a map and in a picture. */
export const measureText: Measure = (text, font) => {
  if (context === null) return text.length * font * 0.6;
  context.font = `${WEIGHT} ${font}px ${FONT}`;
  return context.measureText(text).width;
};
