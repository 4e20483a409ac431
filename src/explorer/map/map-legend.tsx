import type { Shown } from '../view/shown.js';
import { KIND_WORDS } from '../words/kind-words.js';
import { CORNERS, NODE_SHAPES } from './node-shape.js';

const LINES = [
  ['said', 'said to be so', ''],
  ['planned', 'planned', '6 4'],
  ['possible', 'possible', '1.5 4'],
  ['denied', 'said not to be so ✕', ''],
] as const;

/** What the shapes, lines and signs of the map mean; of the kinds, those that are on it. */
export function MapLegend({ shown }: { readonly shown: Pick<Shown, 'entities'> }) {
  const kinds = new Set(shown.entities.map(({ entity }) => entity.kind));
  return (
    <ul className="map-legend soft" aria-label="Legend">
      {Object.entries(NODE_SHAPES)
        .filter(([kind]) => kinds.has(kind as keyof typeof NODE_SHAPES))
        .map(([kind, shape]) => (
          <li key={kind}>
            <svg viewBox="-10 -10 20 20" aria-hidden="true">
              {shape === 'ellipse' && <circle r="8" />}
              {shape === 'round-rectangle' && <rect x="-8" y="-8" width="16" height="16" rx="4" />}
              {CORNERS[shape] && (
                <polygon points={CORNERS[shape].map(([x, y]) => `${x * 8},${y * 8}`).join(' ')} />
              )}
            </svg>
            {KIND_WORDS[kind as keyof typeof NODE_SHAPES][0]}
          </li>
        ))}
      {LINES.map(([standing, words, dashes]) => (
        <li key={standing}>
          <svg viewBox="0 0 24 10" className="legend-line" data-standing={standing} aria-hidden="true">
            <path d="M1 5H23" strokeDasharray={dashes} />
            {standing === 'denied' && <path d="M22 1V9" />}
          </svg>
          {words}
        </li>
      ))}
      <li>wider: more independent origins</li>
      <li>≈ hedged</li>
      <li>⚖ disputed</li>
      <li>≠ contradicted</li>
      <li>⊘ and no arrow: without support</li>
      <li>+N: so many more, not shown</li>
    </ul>
  );
}
