import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../src/explorer/view/address.js';
import { NO_FILTER, START, type View } from '../../src/explorer/view/view.js';

/** A view with every condition set, and its address. */
const FULL: View = {
  page: {
    name: 'map',
    state: { expanded: ['ada', 'bruno'], pinned: ['carla'], hidden: ['mill'], perEntity: 50 },
    mode: 'table',
  },
  filter: {
    types: ['MET', 'PARDONED'],
    polarity: ['NEGATED'],
    modality: ['ACTUAL', 'PLANNED'],
    knownOn: '2018-05-30',
    trueOn: '1996~',
    undated: 'EXCLUDE',
    unsupported: 'ONLY',
    minOrigins: 2,
    independent: true,
    disputed: false,
  },
  check: 'self-reported',
  evidence: 'r_0a1b',
};
const FULL_ADDRESS =
  '?map=ada,bruno&with=carla&hidden=mill&each=50&as=table&types=MET,PARDONED&polarity=NEGATED&modality=ACTUAL,PLANNED' +
  '&knownOn=2018-05-30&trueOn=1996~&undated=EXCLUDE&unsupported=ONLY&minOrigins=2&independent=yes&disputed=no' +
  '&check=self-reported&evidence=r_0a1b';

describe('an address', () => {
  it('holds the whole view', () => {
    expect(writeAddress(FULL)).toBe(FULL_ADDRESS);
    expect(readAddress(FULL_ADDRESS)).toEqual(FULL);
  });

  it.each<View['page']>([
    { name: 'start' },
    { name: 'entity', id: 'ada' },
    { name: 'connection', from: 'ada', to: null, maxHops: 4, throughHubs: false },
    { name: 'connection', from: 'ada', to: 'bruno', maxHops: 6, throughHubs: true },
    { name: 'map', state: { expanded: ['ada'], pinned: [], hidden: [], perEntity: 25 }, mode: 'map' },
    { name: 'map', state: { expanded: [], pinned: ['ada'], hidden: [], perEntity: 25 }, mode: 'timeline' },
  ])('gives each page back: %o', (page) => {
    const view = { ...START, page };
    expect(readAddress(writeAddress(view))).toEqual(view);
  });

  it('is empty for the start', () => {
    expect(writeAddress(START)).toBe('');
    expect(readAddress('')).toEqual(START);
  });

  it('ignores what it cannot mean', () => {
    const search =
      '?map=a&each=1000&as=cube&types=drop%20table&minOrigins=-1&undated=PERHAPS&check=all&more=1';
    expect(readAddress(search)).toEqual({
      page: { name: 'map', state: { expanded: ['a'], pinned: [], hidden: [], perEntity: 25 }, mode: 'map' },
      filter: NO_FILTER,
      check: null,
      evidence: null,
    });
  });
});
