import type { StylesheetJson } from 'cytoscape';
import type { MapColors } from './map-colors.js';

/** In the units of the map, which on the screen the zoom makes smaller. */
export const NAME = { font: 14, width: 130 } as const;

const FONT = 'system-ui, sans-serif';

/** How the map looks; what a relationship looks like comes with each, from `edgeMark`. */
export function mapStyle(colors: MapColors): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        shape: 'data(shape)' as 'ellipse',
        width: 'data(size)',
        height: 'data(size)',
        label: 'data(label)',
        color: colors.ink,
        'font-family': FONT,
        'font-size': 'data(font)' as unknown as number,
        'font-weight': 600,
        'text-wrap': 'wrap',
        'text-max-width': 'data(wrap)',
        'text-valign': 'bottom',
        'text-margin-y': 4,
        'text-background-color': colors.page,
        'text-background-opacity': 0.85,
        'text-background-padding': '2px',
        'background-color': colors.card,
        'border-width': 2,
        'border-style': 'data(border)' as 'solid',
        'border-color': colors.soft,
        // Above those without a name, which would cover it.
        'z-index': 1,
      },
    },
    {
      selector: 'node[?isExpanded]',
      style: { 'background-color': colors.accent, 'border-color': colors.accent },
    },
    { selector: 'node[border != "solid"]', style: { 'border-width': 3, 'border-color': colors.ink } },
    {
      selector: 'node.selected',
      style: { 'border-width': 5, 'border-color': colors.accent, 'border-style': 'double' },
    },
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        label: 'data(label)',
        color: colors.ink,
        'font-family': FONT,
        'font-size': 12,
        'min-zoomed-font-size': 7,
        'text-rotation': 'autorotate',
        'text-background-color': colors.page,
        'text-background-opacity': 0.7,
        'text-background-padding': '1px',
        'curve-style': 'bezier',
        'control-point-step-size': 'data(step)' as unknown as number,
        'line-style': 'data(line)' as 'solid',
        'line-color': (edge: { data(name: string): keyof MapColors }) => colors[edge.data('color')],
        'target-arrow-color': (edge: { data(name: string): keyof MapColors }) => colors[edge.data('color')],
        'target-arrow-shape': 'data(end)' as 'triangle',
        'arrow-scale': 1.1,
      },
    },
    { selector: 'node.unnamed', style: { label: '', 'z-index': 0 } },
    { selector: 'node.selected, node.hovered', style: { label: 'data(label)', 'z-index': 9 } },
    { selector: 'edge.faint', style: { opacity: 0.35 } },
    // No room for words; the markers stay, whatever the zoom.
    {
      selector: 'edge.unlabeled',
      style: { label: 'data(markers)', 'text-rotation': 'none', 'min-zoomed-font-size': 0 },
    },
    { selector: 'edge.adjacent, edge.hovered, edge.selected', style: { opacity: 1, 'z-index': 9 } },
    {
      selector: 'edge.labeled, edge.hovered, edge.selected',
      style: { label: 'data(label)', 'text-rotation': 'autorotate', 'min-zoomed-font-size': 0 },
    },
    {
      selector: 'edge.selected',
      style: { 'underlay-color': colors.accent, 'underlay-opacity': 0.3, 'underlay-padding': 5 },
    },
  ];
}
