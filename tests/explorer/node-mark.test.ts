import { expect, it } from 'vitest';
import { nodeMark } from '../../src/explorer/map/node-mark.js';
import { bareEntity } from '../../src/explorer/view/shown.js';
import { entity } from './records.js';

const labelOf = (name: string, more: number | null = null) =>
  nodeMark({ ...bareEntity({ ...entity('ada'), label: name }), more }).label;

it('names an entity on the map, and says how many more there are around it', () => {
  expect(labelOf('Alice Marie Johnson')).toBe('Alice Marie Johnson');
  expect(labelOf('Ada', 3)).toBe('Ada\n+3');
});

it('cuts a very long name, and says that it did', () => {
  const longest = 'Ten to one '.repeat(6).slice(0, 44);
  expect(labelOf(longest)).toBe(longest);
  expect(labelOf(`${longest}!`)).toBe(`${longest.slice(0, 43)}…`);
});

it('breaks a word that is longer than a line', () => {
  expect(labelOf('𝓗'.repeat(40))).toBe(['𝓗'.repeat(18), '𝓗'.repeat(18), '𝓗'.repeat(4)].join('\n'));
});
