import { type LegendRow, legendOf } from './legend.js';
import type { MapFigure } from './map-figure.js';
import { CORNERS, DASHES } from './node-shape.js';

/** What the shapes, lines and markers of the map mean, those that are on it. */
export function MapLegend({ figure }: { readonly figure: MapFigure }) {
  const rows = legendOf(figure.nodes, figure.arrows);
  return (
    <details className="map-legend" open={matchMedia('(min-width: 60rem)').matches}>
      <summary>Legend</summary>
      <ul aria-label="Legend">
        {rows.map(({ sample, words }) => (
          <li key={words}>
            <Sample sample={sample} /> {words}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Sample({ sample }: Pick<LegendRow, 'sample'>) {
  if ('marker' in sample) return <strong>{sample.marker}</strong>;
  if ('line' in sample) {
    const { color, line, end, width } = sample.line;
    return (
      <svg viewBox="0 0 24 10" className="legend-line" data-color={color} aria-hidden="true">
        <path
          d={end === 'triangle' ? 'M1 5H18' : 'M1 5H23'}
          strokeDasharray={DASHES[line]}
          strokeWidth={width}
        />
        {end === 'tee' && <path d="M22 1V9" />}
        {end === 'triangle' && <path d="M24 5L16 1V9Z" className="legend-arrow" />}
      </svg>
    );
  }
  const { shape, border, isExpanded, hue } = sample;
  return (
    <svg
      viewBox="-10 -10 20 20"
      data-expanded={isExpanded}
      data-hue={hue ?? undefined}
      strokeDasharray={DASHES[border]}
      aria-hidden="true"
    >
      {shape === 'ellipse' && <circle r="8" />}
      {shape === 'round-rectangle' && <rect x="-8" y="-8" width="16" height="16" rx="4" />}
      {CORNERS[shape] && <polygon points={CORNERS[shape].map(([x, y]) => `${x * 8},${y * 8}`).join(' ')} />}
    </svg>
  );
}
