import { expect, it } from 'vitest';
import { CITATION_STYLES, type CitationStyle, sourceList } from '../../src/text/citation-styles.js';

const TODAY = '2024-09-03';
const on = (edtf: string) => ({ edtf, words: null, asOf: null });
const ARTICLE = {
  name: 'Who was pardoned?',
  publisher: { name: 'The Post' },
  publishedOn: on('2018-05-30'),
  url: 'https://post.example/1',
};
const LETTER = { name: 'A letter', publisher: null, publishedOn: null, url: null };

it.each<[CitationStyle, string, string]>([
  ['chicago', 'The Post. “Who was pardoned?” May 30, 2018. https://post.example/1.', '“A letter.”'],
  ['apa', 'The Post. (2018, May 30). Who was pardoned? https://post.example/1.', 'A letter. (n.d.).'],
  [
    'mla',
    '“Who was pardoned?” The Post, 30 May 2018, https://post.example/1. Accessed 3 Sept. 2024.',
    '“A letter.”',
  ],
])('writes a source in the style %s, with what is known of it', (style, full, bare) => {
  const { entry } = CITATION_STYLES[style];
  expect(entry(ARTICLE, TODAY)).toBe(full);
  expect(entry(LETTER, TODAY)).toBe(bare);
});

it('makes up no day or month', () => {
  const entry = (edtf: string) => CITATION_STYLES.chicago.entry({ ...LETTER, publishedOn: on(edtf) }, TODAY);
  expect(entry('2018-05')).toBe('“A letter.” May 2018.');
  expect(entry('2018')).toBe('“A letter.” 2018.');
  expect(entry('1996~')).toBe('“A letter.” about 1996.');
});

it('lists each source once, by the alphabet', () => {
  const works = [{ ...LETTER, name: 'Zebra' }, LETTER, { ...LETTER, name: 'Zebra' }, ARTICLE];
  expect(sourceList(works, 'mla', TODAY).map((entry) => entry.slice(0, 6))).toEqual([
    '“A let',
    '“Who w',
    '“Zebra',
  ]);
});
