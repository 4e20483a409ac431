import { describe, expect, it } from 'vitest';
import { typeWordsOf } from '../../src/explorer/api/type-words.js';
import { conditionWords, defaultConditionWords } from '../../src/explorer/filter/filter-words.js';
import type { ContentsQuery } from '../../src/explorer/generated/operations.js';
import { FILTER_NAMES } from '../../src/explorer/view/filter-fields.js';
import { type Filter, NO_FILTER } from '../../src/explorer/view/view.js';

const CONTENTS = {
  dataset: {
    types: [
      {
        name: 'DINED_WITH',
        phrases: { affirmed: 'dined with' },
        inversePhrases: { affirmed: 'dined with' },
      },
    ],
    vocabulary: [
      {
        type: 'PARDONED',
        phrases: { affirmed: 'pardoned' },
        inversePhrases: { affirmed: 'was pardoned by' },
      },
    ],
  },
} as unknown as ContentsQuery;
const words = typeWordsOf(CONTENTS);
const NAMES = { type: words, entity: (id: string) => id.toUpperCase() };

describe('the words of a type', () => {
  it('read from either end', () => {
    expect([words('PARDONED', true), words('PARDONED', false)]).toEqual(['pardoned', 'was pardoned by']);
  });

  it('are its name until the vocabulary is loaded', () => {
    expect(typeWordsOf(undefined)('ADVOCATED_FOR', true)).toBe('advocated for');
  });
});

it.each<[Partial<Filter>, string]>([
  [{ types: ['PARDONED', 'MET'] }, 'pardoned, met'],
  [{ narrowerTypes: ['DINED_WITH'] }, 'dined with'],
  [{ polarity: ['NEGATED'] }, 'denied: only'],
  [{ polarity: ['AFFIRMED'] }, 'denied: excluded'],
  [{ polarity: ['AFFIRMED', 'NEGATED'] }, 'denied: included'],
  [{ modality: ['ACTUAL'] }, 'happened or true'],
  [{ modality: ['PLANNED', 'POSSIBLE'] }, 'planned or possible'],
  [{ knownOn: '2018-05-26' }, 'known on 2018-05-26'],
  [{ trueOn: '2018~' }, 'true on 2018~'],
  [{ undated: 'ONLY' }, 'undated: only'],
  [{ undated: 'EXCLUDE' }, 'undated: excluded'],
  [{ unsupported: 'INCLUDE' }, 'unsupported: included'],
  [{ unsupported: 'EXCLUDE' }, 'unsupported: excluded'],
  [{ unsupported: 'ONLY' }, 'unsupported: only'],
  [{ minOrigins: 1 }, 'at least 1 origin'],
  [{ minOrigins: 3 }, 'at least 3 origins'],
  [{ independent: true }, 'with an independent origin'],
  [{ independent: false }, 'no independent origin'],
  [{ disputed: true }, 'disputed: only'],
  [{ disputed: false }, 'disputed: excluded'],
  [{ sources: ['memoir', 'letter'] }, 'source: MEMOIR or LETTER'],
  [{ speakers: ['mic'] }, 'speaker: MIC'],
  [{ origins: ['mic'] }, 'original source: MIC'],
])('says the condition %o in a few words', (condition, text) => {
  const filter = { ...NO_FILTER, ...condition };
  expect(FILTER_NAMES.flatMap((name) => conditionWords(filter, name, NAMES) ?? [])).toEqual([text]);
});

it('says what a search for a connection takes for granted, as far as no condition says otherwise', () => {
  expect(defaultConditionWords(NO_FILTER)).toEqual(['happened or true', 'unsupported: excluded']);
  expect(defaultConditionWords({ ...NO_FILTER, modality: ['PLANNED'] })).toEqual(['unsupported: excluded']);
  expect(defaultConditionWords({ ...NO_FILTER, unsupported: 'ONLY' })).toEqual(['happened or true']);
});
