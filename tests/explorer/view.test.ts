import { describe, expect, it } from 'vitest';
import { apiFilter } from '../../src/explorer/view/api-filter.js';
import {
  connectionView,
  entityView,
  mapView,
  NO_FILTER,
  PLAIN_MAP,
  pathView,
  START,
  type View,
  WHOLE_LIST,
  without,
} from '../../src/explorer/view/view.js';

/** Under a filter and a check, with evidence open. */
const HERE: View = { ...START, filter: { ...NO_FILTER, knownOn: '2018' }, check: 'hedged', evidence: 'r_1' };
const THERE = { filter: HERE.filter, check: null, evidence: null, since: null };
const MAP = { ...PLAIN_MAP, expanded: ['ada'], pinned: ['bruno'], hidden: [], perEntity: 25 };

describe('another page', () => {
  it('keeps the filter, and neither the check nor the open evidence', () => {
    expect(entityView(HERE, 'ada')).toEqual({
      ...THERE,
      page: { name: 'entity', id: 'ada', list: WHOLE_LIST },
    });
    expect(mapView(HERE, ['ada'], ['bruno'])).toEqual({
      ...THERE,
      page: { name: 'map', state: MAP, mode: 'map' },
    });
    expect(connectionView(HERE, 'ada', null)).toEqual({
      ...THERE,
      page: { name: 'connection', from: 'ada', to: null, maxHops: 4, throughHubs: false },
    });
  });

  it('shows a path as a map under what the search for it took for granted', () => {
    const conditions = { polarity: ['AFFIRMED'], modality: ['ACTUAL'], unsupported: 'EXCLUDE' };
    expect(pathView(HERE, ['ada', 'bruno'])).toEqual({
      ...mapView(HERE, [], ['ada', 'bruno']),
      filter: { ...HERE.filter, ...conditions },
    });
    const filter = { ...NO_FILTER, modality: ['PLANNED'], unsupported: 'ONLY' } as const;
    expect(pathView({ ...HERE, filter }, []).filter).toEqual({ ...filter, polarity: ['AFFIRMED'] });
  });
});

it('leaves out entities of a map wherever it names them', () => {
  const state = {
    ...PLAIN_MAP,
    expanded: ['ada', 'x'],
    pinned: ['x', 'bruno'],
    hidden: ['y'],
    perEntity: 50,
  };
  expect(without(state, ['x', 'y'])).toEqual({ ...MAP, perEntity: 50 });
});

describe('the filter that the API is given', () => {
  it.each(['entity', 'map'] as const)('has denials and what is unsupported on the page of: %s', (page) => {
    expect(apiFilter(NO_FILTER, page)).toEqual({
      polarity: ['AFFIRMED', 'NEGATED'],
      modality: ['ACTUAL', 'PLANNED', 'POSSIBLE'],
      unsupported: 'INCLUDE',
    });
  });

  it('has, for a connection, only what happened and is supported, unless conditions say otherwise', () => {
    expect(apiFilter(NO_FILTER, 'connection')).toEqual({
      polarity: ['AFFIRMED'],
      modality: ['ACTUAL'],
      unsupported: 'EXCLUDE',
    });
    const filter = { ...NO_FILTER, modality: ['PLANNED'], unsupported: 'ONLY' } as const;
    expect(apiFilter({ ...filter, polarity: ['NEGATED'] }, 'connection')).toEqual({
      polarity: ['AFFIRMED'],
      modality: ['PLANNED'],
      unsupported: 'ONLY',
    });
  });

  it('has each condition that is set, and no other', () => {
    const conditions = { polarity: ['NEGATED'], knownOn: '2018', minOrigins: 2, disputed: false } as const;
    expect(apiFilter({ ...NO_FILTER, ...conditions }, 'map')).toEqual({
      ...conditions,
      modality: ['ACTUAL', 'PLANNED', 'POSSIBLE'],
      unsupported: 'INCLUDE',
    });
  });
});
