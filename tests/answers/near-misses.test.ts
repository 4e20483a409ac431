import { describe, expect, it } from 'vitest';
import { type ConnectionQuestion, findConnection } from '../../src/answers/find-connection.js';
import { nearMisses } from '../../src/answers/near-misses.js';
import { boundsOf, lastDayOf } from '../../src/domain/edtf-bounds.js';
import { ANY_RELATIONSHIP, type RelationshipFilter } from '../../src/domain/filter/relationship-filter.js';
import { FIXTURE } from '../../src/store/audits/fixture.js';
import { MAX_HOPS } from '../../src/store/graph-store.js';
import { memoryStore } from '../../src/store/memory/memory-store.js';

const HAPPENED: RelationshipFilter = { ...ANY_RELATIONSHIP, polarity: ['AFFIRMED'], modality: ['ACTUAL'] };

/** Each near miss as "relaxation: entity entity …". */
async function missed(
  [from, to]: readonly [string, string],
  filter: Partial<RelationshipFilter>,
  more: Partial<ConnectionQuestion> = {},
): Promise<string[]> {
  const store = memoryStore(FIXTURE);
  const question = {
    ...{ from, to, maxHops: 4, limit: 5, maxDegree: 500 },
    ...{ filter: { ...HAPPENED, ...filter }, ...more },
  };
  const budget = { candidates: 5_000, endsAt: performance.now() + 30_000 };
  const found = await findConnection(store, question, budget);
  return (await nearMisses(store, question, found, budget)).found.map(({ relaxation, path: { hops } }) =>
    [`${relaxation}:`, from, ...hops.map((hop) => hop.to)].join(' '),
  );
}

const OWNER = ['ella-harrow', 'harrow-mills'] as const;
const DIRECT = OWNER.join(' ');

describe('a near miss', () => {
  it('names the one condition that keeps a path out, set or by default', async () => {
    const cases: [Partial<RelationshipFilter>, string][] = [
      [{ knownOn: lastDayOf('2019-01-01') }, 'reports and withdrawals after 2019-01-01 allowed'],
      [{ trueOn: boundsOf('1999') }, 'any time allowed'],
      [{ undated: 'ONLY' }, 'dated allowed'],
      [{ disputed: true }, 'undisputed allowed'],
      [{ minOrigins: 9 }, 'fewer than 9 origins allowed'],
      [{ maxOrigins: 0 }, 'more than 0 origins allowed'],
      [{ independent: false }, 'independent origins allowed'],
      [{ assertions: ['HEDGED'] }, 'any assertion allowed'],
      [{ sources: ['letter'] }, 'any source allowed'],
      [{ types: ['PARENT_OF'] }, 'any relationship type allowed'],
      [{ modality: ['POSSIBLE'] }, 'what happened allowed'],
      [{ unsupported: 'ONLY' }, 'supported allowed'],
      [{ subject: 'harrow-mills' }, 'other subjects than harrow-mills allowed'],
      [{ object: 'ella-harrow' }, 'other objects than ella-harrow allowed'],
      [{ about: ['weavers'] }, 'relationships about others allowed'],
    ];
    for (const [filter, relaxation] of cases)
      expect(await missed(OWNER, filter), relaxation).toContain(`${relaxation}: ${DIRECT}`);
  });

  it('is not told where two conditions keep the path out', async () => {
    expect(await missed(OWNER, { minOrigins: 9, assertions: ['HEDGED'] }, { maxHops: 1 })).toEqual([]);
  });

  it('is told of a plan, of one hop more, and of a hub', async () => {
    expect(await missed(['ella-harrow', 'ada-okafor'], {})).toEqual([
      'planned allowed: ella-harrow ada-okafor',
    ]);
    const far = ['chloe-martin', 'ada-okafor'] as const;
    const way = 'chloe-martin bruno-lindqvist ada-okafor';
    expect(await missed(far, {}, { maxHops: 1 })).toEqual([`one hop more: ${way}`]);
    expect(await missed(far, {}, { maxDegree: 2 })).toEqual([`hubs of more than 2 ties allowed: ${way}`]);
  });

  it('is never a denial', async () => {
    const denied = await missed(['council', 'harrow-mills'], { types: ['SUPPORTED'] });
    expect(denied).toEqual([]);
  });

  it('relaxes no bound that is not set, or that cannot be wider', async () => {
    const far = ['chloe-martin', 'ada-okafor'] as const;
    expect(await missed(far, { minOrigins: 9 }, { maxDegree: null, maxHops: MAX_HOPS })).toEqual([
      'fewer than 9 origins allowed: chloe-martin bruno-lindqvist ada-okafor',
    ]);
  });

  it('is told of nothing that is no shorter than what was found', async () => {
    expect(await missed(OWNER, {})).toEqual([]);
    expect(await missed(['chloe-martin', 'ada-okafor'], {})).toEqual([]);
  });
});
