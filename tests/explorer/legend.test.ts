import { describe, expect, it } from 'vitest';
import { edgeMark } from '../../src/explorer/map/edge-mark.js';
import { legendOf } from '../../src/explorer/map/legend.js';
import { nodeMark } from '../../src/explorer/map/node-mark.js';
import { bareEntity } from '../../src/explorer/view/shown.js';
import { entity, relationship } from './records.js';

const { support } = relationship('ada', 'bruno');
const ada = bareEntity(entity('ada'));
const hearing = bareEntity({ ...entity('hearing'), kind: 'EVENT' });

const wordsOf = (
  entities: readonly (typeof ada)[],
  relationships: readonly ReturnType<typeof relationship>[],
) =>
  legendOf(
    entities.map((one) => nodeMark(one)),
    relationships.map(edgeMark),
  ).map(({ words }) => words);

describe('the legend of a map', () => {
  it('shows a kind in its color, where all of it on the map have one', () => {
    const hueOf = (...hues: ('hue-1' | 'hue-2')[]) => {
      const [row] = legendOf(
        hues.map((hue) => nodeMark(ada, hue)),
        [],
      );
      return row && 'hue' in row.sample ? row.sample.hue : undefined;
    };
    expect([hueOf('hue-1', 'hue-1'), hueOf('hue-1', 'hue-2')]).toEqual(['hue-1', null]);
  });

  it('has the kinds and lines that are on it, and no other', () => {
    expect(wordsOf([ada, hearing], [relationship('ada', 'hearing')])).toEqual([
      'person',
      'event',
      'said to be so',
    ]);
    expect(wordsOf([], [])).toEqual([]);
  });

  it('tells an event that is only announced from one that took place', () => {
    expect(wordsOf([hearing, { ...hearing, modality: 'PLANNED' }], [])).toEqual(['event', 'planned event']);
  });

  it('tells every standing from every other', () => {
    const statuses = (['ACTUAL', 'PLANNED', 'POSSIBLE'] as const).flatMap((modality) =>
      (['AFFIRMED', 'NEGATED'] as const).map((polarity) =>
        wordsOf([], [relationship('a', 'b', { modality, polarity })]),
      ),
    );
    expect(statuses).toEqual([
      ['said to be so'],
      ['said not to be so', 'negated'],
      ['planned'],
      ['planned not to be', 'negated'],
      ['possible'],
      ['possibly not', 'negated'],
    ]);
  });

  it('has the signs that are on it', () => {
    const relationships = [
      relationship('ada', 'bruno', { support: { ...support, firm: false } }),
      relationship('ada', 'carla', { support: { ...support, disputed: true } }),
      relationship('ada', 'dora', { support: { ...support, citations: 0 } }),
      relationship('ada', 'emil', { conflicts: [{ id: 'ada-did-not-meet-emil' }] }),
    ];
    expect(wordsOf([], relationships)).toEqual([
      'said to be so',
      'unsupported',
      'no evidence counts',
      'disputed',
      'contradicted',
      'hedged',
    ]);
  });

  it('says what width, filling and numbers mean, where they differ or are there', () => {
    const entities = [{ ...ada, isExpanded: true, more: 3 }];
    const relationships = [
      relationship('ada', 'bruno'),
      relationship('ada', 'carla', { support: { ...support, independent: 3 } }),
    ];
    expect(wordsOf(entities, relationships)).toEqual([
      'person',
      'ring: expanded, with its neighbors',
      'N more neighbors, not shown',
      'said to be so',
      'wider: more independent origins',
    ]);
  });
});
