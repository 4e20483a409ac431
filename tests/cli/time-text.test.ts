import { describe, expect, test } from 'vitest';
import { timeText } from '../../src/cli/time-text.js';
import { timeSpan } from '../../src/domain/time-span.js';

describe('a date for a reader who knows no EDTF', () => {
  test.each([
    [{ edtf: '2018-05-30' }, '2018-05-30'],
    [{ edtf: '2018-05' }, '2018-05'],
    [{ edtf: '1996~' }, 'about 1996'],
    [{ edtf: '1996?' }, 'perhaps 1996'],
    [{ edtf: '1996%' }, 'perhaps about 1996'],
    [{ edtf: '2005/2006' }, '2005 to 2006'],
    [{ edtf: '2005~/2006' }, 'about 2005 to 2006'],
    [{ edtf: '2017-01-20/..' }, 'no earlier than 2017-01-20'],
    [{ edtf: '../2018-05-30' }, 'no later than 2018-05-30'],
    [{ edtf: '/2018-05-30' }, 'no later than 2018-05-30'],
    [{ asOf: '2018-05-29' }, 'as of 2018-05-29'],
    [{ edtf: '2001/..', asOf: '2018' }, 'no earlier than 2001, as of 2018'],
    [{ words: 'while in prison' }, '“while in prison”'],
    [{ edtf: '2018-05-24', words: 'last week' }, '2018-05-24 (“last week”)'],
    [
      { edtf: '2018-05-24', words: 'last week', basis: 'INFERRED', because: 'It says so.' } as const,
      '2018-05-24 (“last week”; inferred)',
    ],
  ])('%j reads %j', (input, words) => {
    expect(timeText(timeSpan(input))).toBe(words);
  });
});
