import { expect, it } from 'vitest';
import { searchTried } from '../../src/answers/search-tried.js';

it.each([
  ['  ', null, 'The text is blank.'],
  [
    'President Liz Wu',
    null,
    'Looked for “liz” “wu”, in any order; without “president”; the beginnings of longer words; names that “liz” is short or long ' +
      'for (elizabeth); ids; among the names, aliases and names by sources of all entities.',
  ],
  [
    'بوتين',
    ['Person', 'Group'],
    'Looked for “بوتين”; the beginnings of longer words; words of a letter or two less, more or other; “بوتين” in Latin letters ' +
      '(bwtyn); words in Latin letters that sound alike; ids; among those of people and groups alone.',
  ],
  [
    'one two six ten ann bob',
    [],
    'Looked for “one” “two” “six” “ten” “ann” and the words after them, in any order; the beginnings of longer words; names that ' +
      '“ann” is short or long for (nancy); ids; among those of no kind alone.',
  ],
] as const)('of “%s”, says what was looked for', (text, kinds, said) => {
  expect(searchTried(text, kinds, null)).toBe(said);
});

it('says of which relationships an end had to be', () => {
  expect(searchTried('qqq', null, ['MET', 'THANKED'])).toMatch(
    /of all entities that are an end of a relationship of the type MET or THANKED\.$/,
  );
});
