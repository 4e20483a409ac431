import { describe, expect, it } from 'vitest';
import { edgeMark } from '../../src/explorer/map/edge-mark.js';
import { legendOf } from '../../src/explorer/map/legend.js';
import { nodeMark } from '../../src/explorer/map/node-mark.js';
import { alone } from '../../src/explorer/view/alone.js';
import { claim, entity } from './claims.js';

const { support } = claim('ada', 'bruno');
const ada = alone(entity('ada'));
const hearing = alone({ ...entity('hearing'), kind: 'EVENT' });

const wordsOf = (entities: readonly (typeof ada)[], claims: readonly ReturnType<typeof claim>[]) =>
  legendOf(entities.map(nodeMark), claims.map(edgeMark)).map(({ words }) => words);

describe('the legend of a map', () => {
  it('has the kinds and lines that are on it, and no other', () => {
    expect(wordsOf([ada, hearing], [claim('ada', 'hearing')])).toEqual(['person', 'event', 'said to be so']);
    expect(wordsOf([], [])).toEqual([]);
  });

  it('tells an event that is only announced from one that took place', () => {
    expect(wordsOf([hearing, { ...hearing, modality: 'PLANNED' }], [])).toEqual(['event', 'planned event']);
  });

  it('tells every standing from every other', () => {
    const standings = (['ACTUAL', 'PLANNED', 'POSSIBLE'] as const).flatMap((modality) =>
      (['AFFIRMED', 'NEGATED'] as const).map((polarity) =>
        wordsOf([], [claim('a', 'b', { modality, polarity })]),
      ),
    );
    expect(standings).toEqual([
      ['said to be so'],
      ['said not to be so', 'not: what follows is denied'],
      ['planned'],
      ['planned not to be', 'not: what follows is denied'],
      ['possible'],
      ['possibly not', 'not: what follows is denied'],
    ]);
  });

  it('has the signs that are on it', () => {
    const claims = [
      claim('ada', 'bruno', { support: { ...support, firm: false } }),
      claim('ada', 'carla', { support: { ...support, disputed: true } }),
      claim('ada', 'dora', { support: { ...support, citations: 0 } }),
      claim('ada', 'emil', { conflicts: [{ id: 'ada-did-not-meet-emil' }] }),
    ];
    expect(wordsOf([], claims)).toEqual([
      'said to be so',
      'without support',
      'no report of it stands',
      'disputed',
      'contradicted',
      'hedged',
    ]);
  });

  it('says what width, filling and numbers mean, where they differ or are there', () => {
    const entities = [{ ...ada, isExpanded: true, more: 3 }];
    const claims = [
      claim('ada', 'bruno'),
      claim('ada', 'carla', { support: { ...support, independent: 3 } }),
    ];
    expect(wordsOf(entities, claims)).toEqual([
      'person',
      'filled: expanded, its neighbours are shown',
      'so many more, not shown',
      'said to be so',
      'wider: more independent origins',
    ]);
  });
});
