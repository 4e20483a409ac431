import { describe, expect, it } from 'vitest';
import { RELAXATIONS } from '../../src/answers/relaxations.js';
import { ANY_RELATIONSHIP } from '../../src/domain/relationship-filter.js';
import { relaxed } from '../../src/explorer/view/relaxed.js';
import { connectionView, NO_FILTER, START } from '../../src/explorer/view/view.js';

const ASKED = connectionView(START, 'ada', 'bruno');

describe('a near miss', () => {
  it('sets the filter such that it is found', () => {
    const filter = { ...NO_FILTER, knownOn: '2018-05-01', trueOn: '2005', minOrigins: 2 };
    const strict = { ...ASKED, filter };
    expect(relaxed(strict, 'reports after 2018-05-01 allowed')).toEqual({
      ...strict,
      filter: { ...filter, knownOn: null },
    });
    expect(relaxed(strict, 'fewer than 2 origins allowed')?.filter.minOrigins).toBe(null);
    expect(relaxed(ASKED, 'planned allowed')?.filter.modality).toEqual(['ACTUAL', 'PLANNED']);
    expect(relaxed(ASKED, 'one hop more')?.page).toMatchObject({ maxHops: 5 });
    expect(relaxed(ASKED, 'hubs of more than 500 ties allowed')?.page).toMatchObject({ throughHubs: true });
  });

  it('is understood in every form that the API has, for conditions that this page can make', () => {
    const question = {
      from: 'ada',
      to: 'bruno',
      maxHops: 4,
      limit: 5,
      maxDegree: 500,
      filter: {
        ...ANY_RELATIONSHIP,
        disputed: true,
        independent: true,
        minOrigins: 2,
        undated: 'ONLY' as const,
      },
    };
    const told = RELAXATIONS.filter(({ relax }) => relax(question) !== null).map(({ words }) =>
      words(question),
    );
    expect(told.length).toBeGreaterThan(5);
    expect(told.filter((words) => relaxed(ASKED, words) === null)).toEqual([]);
  });
});
