import type { StylesheetJson } from 'cytoscape';
import type { EntityKind } from '../generated/operations.js';
import type { MapColors } from './map-colors.js';
import { FONT, NAME, WORDS } from './map-figure.js';
import { LINE } from './text-box.js';

/** Lines are broken before: nothing is to break them again. */
const UNBROKEN = '10000px';

type Data<T> = { data(name: string): T };

/** How the map looks; what each thing looks like comes with it, from `mapFigure`. */
export function mapStyle(colors: MapColors, glyphs: Readonly<Record<EntityKind, string>>): StylesheetJson {
  const ofEdge = (edge: Data<keyof MapColors>) => colors[edge.data('color')];
  const ofHue = (node: Data<keyof MapColors>) => colors[node.data('hue')];
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
        'text-max-width': UNBROKEN,
        'line-height': LINE,
        'text-valign': 'bottom',
        'text-margin-y': NAME.gap,
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
      selector: 'node[hue]',
      style: {
        'background-color': ofHue,
        'border-color': ofHue,
        'background-image': (node: Data<EntityKind>) => glyphs[node.data('kind')],
        'background-width': '58%',
        'background-height': '58%',
      },
    },
    {
      selector: 'node[?isExpanded]',
      style: { 'outline-width': 3, 'outline-color': colors.accent, 'outline-offset': 3 },
    },
    { selector: 'node[border != "solid"]', style: { 'border-width': 3, 'border-color': colors.ink } },
    {
      selector: 'node.selected',
      style: { 'underlay-color': colors.accent, 'underlay-opacity': 0.3, 'underlay-padding': 8 },
    },
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        label: 'data(label)',
        color: colors.ink,
        'font-family': FONT,
        'font-size': WORDS.font,
        'min-zoomed-font-size': 7,
        'text-wrap': 'wrap',
        'text-max-width': UNBROKEN,
        'line-height': LINE,
        'text-margin-x': 'data(x)' as unknown as number,
        'text-margin-y': 'data(y)' as unknown as number,
        'text-background-color': colors.page,
        'text-background-opacity': 0.9,
        'text-background-padding': '2px',
        'curve-style': 'straight',
        'source-endpoint': 'data(starts)',
        'target-endpoint': 'data(ends)',
        'line-style': 'data(line)' as 'solid',
        'line-color': ofEdge,
        'target-arrow-color': ofEdge,
        'target-arrow-shape': 'data(end)' as 'triangle',
        'source-arrow-color': ofEdge,
        'source-arrow-shape': 'data(start)' as 'triangle',
        'arrow-scale': 1.1,
      },
    },
    { selector: 'node.unnamed', style: { label: '', 'z-index': 0 } },
    { selector: 'node.selected, node.hovered', style: { label: 'data(label)', 'z-index': 9 } },
    { selector: 'edge.faint', style: { opacity: 0.35 } },
    // No room for words; the markers stay, whatever the zoom.
    {
      selector: 'edge.unlabeled',
      style: { label: 'data(markers)', 'min-zoomed-font-size': 0 },
    },
    { selector: 'edge.adjacent, edge.hovered, edge.selected', style: { opacity: 1, 'z-index': 9 } },
    {
      selector: 'edge.labeled, edge.hovered, edge.selected',
      style: { label: 'data(label)', 'min-zoomed-font-size': 0 },
    },
    {
      selector: 'edge.selected',
      style: { 'underlay-color': colors.accent, 'underlay-opacity': 0.3, 'underlay-padding': 5 },
    },
  ];
}
