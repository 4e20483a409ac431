import type { EntityKind } from '../generated/operations.js';

/** The drawing of each kind within its outline: lines in a box of 24 by 24, as an SVG path has them. */
export const KIND_GLYPHS: Readonly<Record<EntityKind, string>> = {
  PERSON: 'M12 11a4 4 0 1 0 0-8a4 4 0 0 0 0 8M4 21a8 8 0 0 1 16 0',
  GROUP: 'M9 11a4 4 0 1 0 0-8a4 4 0 0 0 0 8M2 21a7 7 0 0 1 14 0M17 11a3.5 3.5 0 0 0 0-7M18 14a7 7 0 0 1 4 7',
  ORGANIZATION: 'M5 21V3h9v18M14 9h5v12M3 21h18M8 7h3M8 11h3M8 15h3',
  PLACE: 'M12 21s-7-6-7-11a7 7 0 0 1 14 0c0 5-7 11-7 11M12 12a2.5 2.5 0 1 0 0-5a2.5 2.5 0 0 0 0 5',
  EVENT: 'M4 6h16v15H4zM4 10h16M8 3v5M16 3v5',
  WORK: 'M6 3h8l5 5v13H6zM14 3v5h5M9 13h7M9 17h7',
  TOPIC: 'M3 3h9l9 9-9 9-9-9zM8 8h.01',
};

/** A glyph as a picture of its own. */
export const glyphSvg = (kind: EntityKind, stroke: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 24 24" fill="none" stroke="${stroke}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="${KIND_GLYPHS[kind]}"/></svg>`;
