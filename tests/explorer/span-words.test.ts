import { expect, it } from 'vitest';
import { spanWords } from '../../src/explorer/words/span-words.js';

const NONE = { edtf: null, words: null, asOf: null };

it.each([
  [{ ...NONE, edtf: '2018-05-30' }, '30 May 2018'],
  [{ ...NONE, edtf: '2018-05' }, 'May 2018'],
  [{ ...NONE, edtf: '1996~' }, 'about 1996'],
  [{ ...NONE, edtf: '1996-03?' }, 'perhaps March 1996'],
  [{ ...NONE, edtf: '2005/2006' }, 'between 2005 and 2006'],
  [{ ...NONE, edtf: '../2018-05-30' }, 'no later than 30 May 2018'],
  [{ ...NONE, edtf: '2017-01-20/..' }, 'from 20 January 2017 on'],
  [{ ...NONE, edtf: '2001-21' }, '2001-21'],
  [{ ...NONE, asOf: '2018-05-30' }, 'seen to be so on 30 May 2018'],
  [{ ...NONE, asOf: '2018-05' }, 'seen to be so in May 2018'],
  [{ ...NONE, asOf: '2018-05-27/2018-05-30' }, 'seen to be so between 27 May 2018 and 30 May 2018'],
  [{ ...NONE, words: 'last week' }, 'last week'],
  [NONE, 'at a time that is not told'],
])('says of a date no more than it tells: %o', (given, words) => {
  expect(spanWords(given)).toBe(words);
});
