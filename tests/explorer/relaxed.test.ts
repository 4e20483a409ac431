import { describe, expect, it } from 'vitest';
import { relaxed } from '../../src/explorer/view/relaxed.js';
import { connectionView, NO_FILTER, START } from '../../src/explorer/view/view.js';

const ASKED = connectionView(START, 'ada', 'bruno');

describe('a near miss', () => {
  it('sets the filter such that it is found', () => {
    const filter = { ...NO_FILTER, knownOn: '2018-05-01', trueOn: '2005', minOrigins: 2 };
    const strict = { ...ASKED, filter };
    expect(relaxed(strict, 'KNOWN_ON')).toEqual({
      ...strict,
      filter: { ...filter, knownOn: null },
    });
    expect(relaxed(strict, 'MIN_ORIGINS')?.filter.minOrigins).toBe(null);
    expect(relaxed(ASKED, 'MODALITY_PLANNED')?.filter.modality).toEqual(['ACTUAL', 'PLANNED']);
    expect(relaxed(ASKED, 'MAX_HOPS')?.page).toMatchObject({ maxHops: 5 });
    expect(relaxed(ASKED, 'MAX_DEGREE')?.page).toMatchObject({ throughHubs: true });
  });

  it('lets in what was withdrawn beside the rest', () => {
    expect(relaxed(ASKED, 'UNSUPPORTED')?.filter.unsupported).toBe('INCLUDE');
  });

  it('is no link where this page does not make the condition, or is not the one that asks', () => {
    expect(relaxed(ASKED, 'ABOUT')).toBe(null);
    expect(relaxed(START, 'MAX_HOPS')).toBe(null);
  });
});
