import { describe, expect, it } from 'vitest';
import { relaxView } from '../../src/explorer/view/relax-view.js';
import { connectionView, NO_FILTER, START } from '../../src/explorer/view/view.js';

const ASKED = connectionView(START, 'ada', 'bruno');

describe('a near miss', () => {
  it('sets the filter such that it is found', () => {
    const filter = { ...NO_FILTER, knownOn: '2018-05-01', trueOn: '2005', minOrigins: 2 };
    const strict = { ...ASKED, filter };
    expect(relaxView(strict, 'KNOWN_ON')).toEqual({
      ...strict,
      filter: { ...filter, knownOn: null },
    });
    expect(relaxView(strict, 'MIN_ORIGINS')?.filter.minOrigins).toBe(null);
    expect(relaxView(ASKED, 'MODALITY_PLANNED')?.filter.modality).toEqual(['ACTUAL', 'PLANNED']);
    expect(relaxView(ASKED, 'MAX_HOPS')?.page).toMatchObject({ maxHops: 5 });
    expect(relaxView(ASKED, 'WALKABLE')).toBe(null);
    expect(relaxView(ASKED, 'MAX_DEGREE')?.page).toMatchObject({ throughHubs: true });
  });

  it('lets in what was withdrawn beside the rest', () => {
    expect(relaxView(ASKED, 'UNSUPPORTED')?.filter.unsupported).toBe('INCLUDE');
  });

  it('is no link where this page does not make the condition, or is not the one that asks', () => {
    expect(relaxView(ASKED, 'ABOUT')).toBe(null);
    expect(relaxView(START, 'MAX_HOPS')).toBe(null);
  });
});
