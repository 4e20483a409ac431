import type { StylesheetJson } from 'cytoscape';
import type { MapColours } from './colour-names.js';

/** In the units of the map, which on the screen the zoom makes smaller. */
export const NAME = { font: 14, width: 130 } as const;

const FONT = 'system-ui, sans-serif';

/** How the map looks; what a relationship looks like comes with each, from `edgeMark`. */
export function mapStyle(colours: MapColours): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        shape: 'data(shape)' as 'ellipse',
        width: 'data(size)',
        height: 'data(size)',
        label: 'data(label)',
        color: colours.ink,
        'font-family': FONT,
        'font-size': 'data(font)' as unknown as number,
        'font-weight': 600,
        'text-wrap': 'wrap',
        'text-max-width': 'data(wrap)',
        'text-valign': 'bottom',
        'text-margin-y': 4,
        'text-background-color': colours.page,
        'text-background-opacity': 0.85,
        'text-background-padding': '2px',
        'background-color': colours.card,
        'border-width': 2,
        'border-style': 'data(border)' as 'solid',
        'border-color': colours.soft,
        // Above those without a name, which would stand on it.
        'z-index': 1,
      },
    },
    {
      selector: 'node[?isExpanded]',
      style: { 'background-color': colours.accent, 'border-color': colours.accent },
    },
    { selector: 'node[border != "solid"]', style: { 'border-width': 3, 'border-color': colours.ink } },
    {
      selector: 'node.chosen',
      style: { 'border-width': 5, 'border-color': colours.accent, 'border-style': 'double' },
    },
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        label: 'data(label)',
        color: colours.ink,
        'font-family': FONT,
        'font-size': 12,
        'min-zoomed-font-size': 7,
        'text-rotation': 'autorotate',
        'text-background-color': colours.page,
        'text-background-opacity': 0.7,
        'text-background-padding': '1px',
        'curve-style': 'bezier',
        'control-point-step-size': 'data(step)' as unknown as number,
        'line-style': 'data(line)' as 'solid',
        'line-color': (edge: { data(name: string): keyof MapColours }) => colours[edge.data('colour')],
        'target-arrow-color': (edge: { data(name: string): keyof MapColours }) =>
          colours[edge.data('colour')],
        'target-arrow-shape': 'data(end)' as 'triangle',
        'arrow-scale': 1.1,
      },
    },
    { selector: 'node.unnamed', style: { label: '', 'z-index': 0 } },
    { selector: 'node.chosen, node.pointed', style: { label: 'data(label)', 'z-index': 9 } },
    { selector: 'edge.faint', style: { opacity: 0.35 } },
    // No room for words; the signs stay, whatever the zoom.
    {
      selector: 'edge.quiet',
      style: { label: 'data(signs)', 'text-rotation': 'none', 'min-zoomed-font-size': 0 },
    },
    { selector: 'edge.near, edge.pointed, edge.chosen', style: { opacity: 1, 'z-index': 9 } },
    {
      selector: 'edge.spoken, edge.pointed, edge.chosen',
      style: { label: 'data(label)', 'text-rotation': 'autorotate', 'min-zoomed-font-size': 0 },
    },
    {
      selector: 'edge.chosen',
      style: { 'underlay-color': colours.accent, 'underlay-opacity': 0.3, 'underlay-padding': 5 },
    },
  ];
}
