import { describe, expect, it } from 'vitest';
import { readAddress, unreadConditions, writeAddress } from '../../src/explorer/view/address.js';
import { NO_FILTER, PLAIN_MAP, START, type View, WHOLE_LIST } from '../../src/explorer/view/view.js';

/** A view with every condition set, and its address. */
const FULL: View = {
  page: {
    name: 'map',
    state: { ...PLAIN_MAP, expanded: ['ada', 'bruno'], pinned: ['carla'], hidden: ['mill'], perEntity: 50 },
    mode: 'table',
  },
  filter: {
    types: ['MET', 'PARDONED'],
    narrowerTypes: ['DINED_WITH'],
    polarity: ['NEGATED'],
    modality: ['ACTUAL', 'PLANNED'],
    knownOn: '2018-05-30',
    undatedReports: 'INCLUDE',
    trueOn: '1996~',
    undated: 'EXCLUDE',
    unsupported: 'ONLY',
    minOrigins: 2,
    independent: true,
    disputed: false,
    contested: true,
    sources: ['memoir'],
    speakers: ['ada', 'mic'],
    origins: ['mic'],
  },
  check: 'self-reported',
  evidence: 'r_0a1b',
  since: '2018-05-26',
};
const FULL_ADDRESS =
  '?map=ada,bruno&with=carla&hidden=mill&each=50&as=table&types=MET,PARDONED&narrowerTypes=DINED_WITH&polarity=NEGATED&modality=ACTUAL,PLANNED' +
  '&knownOn=2018-05-30&undatedReports=INCLUDE&trueOn=1996~&undated=EXCLUDE&unsupported=ONLY&minOrigins=2&independent=yes&disputed=no&contested=yes&sources=memoir&speakers=ada,mic&origins=mic' +
  '&check=self-reported&since=2018-05-26&evidence=r_0a1b';

describe('an address', () => {
  it('holds the whole view', () => {
    expect(writeAddress(FULL)).toBe(FULL_ADDRESS);
    expect(readAddress(FULL_ADDRESS)).toEqual(FULL);
  });

  it.each<View['page']>([
    { name: 'start' },
    { name: 'entity', id: 'ada', list: WHOLE_LIST },
    {
      name: 'entity',
      id: 'ada',
      list: { kinds: ['PERSON', 'WORK'], text: 'a plea, & more', order: 'LATEST_FIRST' },
    },
    { name: 'connection', from: 'ada', to: null, maxHops: 4, throughHubs: false },
    { name: 'connection', from: 'ada', to: 'bruno', maxHops: 6, throughHubs: true },
    {
      name: 'map',
      state: { ...PLAIN_MAP, expanded: ['ada'], pinned: [], hidden: [], perEntity: 25 },
      mode: 'map',
    },
    {
      name: 'map',
      state: { ...PLAIN_MAP, expanded: [], pinned: ['ada'], hidden: [], perEntity: 25 },
      mode: 'timeline',
    },
  ])('gives each page back: %o', (page) => {
    const view = { ...START, page };
    expect(readAddress(writeAddress(view))).toEqual(view);
  });

  it.each<[string, View['page']]>([
    ['?from=ada&to=', { name: 'connection', from: 'ada', to: null, maxHops: 4, throughHubs: false }],
    ['?from=&to=bruno', { name: 'connection', from: null, to: 'bruno', maxHops: 4, throughHubs: false }],
    [
      '?map=ada',
      {
        name: 'map',
        state: { ...PLAIN_MAP, expanded: ['ada'], pinned: [], hidden: [], perEntity: 25 },
        mode: 'map',
      },
    ],
  ])('is %s: defaults are not written', (address, page) => {
    expect(writeAddress({ ...START, page })).toBe(address);
  });

  it.each(['?to=bruno', '?from=&to=bruno'])('may name one end alone: %s', (address) => {
    const page = { name: 'connection', from: null, to: 'bruno', maxHops: 4, throughHubs: false };
    expect(readAddress(address).page).toEqual(page);
    expect(readAddress('?from=bruno').page).toEqual({ ...page, from: 'bruno', to: null });
  });

  it.each([
    ['', 4],
    ['0', 4],
    ['1', 1],
    ['6', 6],
    ['7', 4],
    ['2.5', 4],
    ['two', 4],
  ])('reads "%s" hops as %i', (hops, maxHops) => {
    expect(readAddress(`?from=ada&hops=${hops}`).page).toMatchObject({ maxHops });
  });

  it.each<[string, Partial<View['filter']>]>([
    ['knownOn=%202018%20', { knownOn: '2018' }],
    ['knownOn=%20', {}],
    ['independent=perhaps', {}],
    ['types=MET,met,MET!,!MET', { types: ['MET'] }],
    ['minOrigins=12', { minOrigins: 12 }],
    ['minOrigins=2x', {}],
    ['minOrigins=x2', {}],
    ['minOrigins=0', {}],
    ['minOrigins=10000', {}],
  ])('reads %s as no condition but %o', (search, filter) => {
    expect(readAddress(`?${search}`).filter).toEqual({ ...NO_FILTER, ...filter });
  });

  it.each([
    ['polarity=negated', ['polarity=negated']],
    ['polarity=AFFIRMED,negated&types=MET', ['polarity=AFFIRMED,negated']],
    [
      'minOrigins=0&independent=perhaps&undated=never',
      ['undated=never', 'minOrigins=0', 'independent=perhaps'],
    ],
    ['polarity=NEGATED&knownOn=%202018%20&minOrigins=2&disputed=no&types=', []],
    ['knownOn=2018-13', []],
  ])('tells which conditions of %s cannot be read', (search, unread) => {
    expect(unreadConditions(`?${search}`)).toEqual(unread);
  });

  it('of a view has no condition that cannot be read', () => {
    expect(unreadConditions(FULL_ADDRESS)).toEqual([]);
  });

  it('is empty for the start', () => {
    expect(writeAddress(START)).toBe('');
    expect(readAddress('')).toEqual(START);
  });

  it('ignores what it cannot mean', () => {
    const search =
      '?map=a&each=1000&as=cube&types=drop%20table&minOrigins=-1&undated=PERHAPS&check=all&more=1';
    expect(readAddress(search)).toEqual({
      page: {
        name: 'map',
        state: { ...PLAIN_MAP, expanded: ['a'], pinned: [], hidden: [], perEntity: 25 },
        mode: 'map',
      },
      filter: NO_FILTER,
      check: null,
      evidence: null,
      since: null,
    });
  });
});

describe('what a reader did to a map', () => {
  const state = {
    ...PLAIN_MAP,
    expanded: ['ada'],
    pinned: [],
    hidden: [],
    perEntity: 25,
    kinds: ['PERSON', 'TOPIC'],
    coloring: 'side',
    places: { ada: { x: 120, y: -40 }, 'bruno-2': { x: 0, y: 7 } },
    captions: { ada: 'The client. See, 2', 'ada~bruno-2': 'in court' },
    title: 'How it began',
  } as const;
  const view: View = { ...START, page: { name: 'map', state, mode: 'map' } };

  it('is in the address', () => {
    const address = writeAddress(view);
    expect(address).toContain('&at=ada.120.-40,bruno-2.0.7&note=ada.The%20client');
    expect(readAddress(address)).toEqual(view);
  });

  it('is left out as far as it cannot be read', () => {
    const { page } = readAddress(
      '?map=ada&at=ada.x.1,bruno.1.2,carla&note=.x&note=ada.&title=%20&color=red&kinds=ROBOT',
    );
    expect(page).toEqual({
      name: 'map',
      mode: 'map',
      state: {
        ...PLAIN_MAP,
        expanded: ['ada'],
        pinned: [],
        hidden: [],
        perEntity: 25,
        kinds: [],
        places: { bruno: { x: 1, y: 2 } },
      },
    });
  });
});
