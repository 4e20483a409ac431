import { describe, expect, it } from 'vitest';
import { compareWords } from '../../src/names/compare-words.js';
import { DOUBTS } from '../../src/names/doubts.js';
import { wordsOf } from '../../src/names/words.js';
import { entity, searchAmong } from './search-among.js';

describe('a doubt', () => {
  it.each(DOUBTS.map((doubt) => [...doubt.example, doubt] as const))(
    'makes %s weak of %s',
    (text, name, doubt) => {
      const comparison = compareWords(wordsOf(text), wordsOf(name), doubt.ofPerson, undefined);
      expect(DOUBTS.filter(({ holds }) => holds(comparison))).toEqual([doubt]);
      const kind = doubt.ofPerson ? 'Person' : 'Organization';
      const hits = searchAmong(text, [entity('e', name, { kind })]);
      expect(hits.filter(({ weak }) => !weak)).toEqual([]);
    },
  );
});

describe('one word', () => {
  const bannons = [
    entity('firm', 'Bannon & Co.', { kind: 'Organization' }),
    entity('fund', 'Bannon Fund', { kind: 'Organization' }),
    entity('man', 'Steve Bannon'),
  ];
  const found = (standings?: Parameters<typeof searchAmong>[2]) =>
    searchAmong('Bannon', bannons, standings).map(({ entity: { id }, score }) => [id, score]);

  it('is a family name before an organization of it, where none is better connected', () => {
    expect(found()).toEqual([
      ['man', 0.9],
      ['firm', 0.9],
      ['fund', 0.9],
    ]);
  });

  it('is the best connected of those whose name has it', () => {
    const standings = new Map(bannons.map(({ id }, i) => [id, { degree: i === 1 ? 9 : 1, isEnd: true }]));
    expect(found(standings).map(([id]) => id)).toEqual(['fund', 'man', 'firm']);
  });

  it('is the organization that has it letter for letter', () => {
    const hits = searchAmong('Bannon', [...bannons, entity('bannon', 'Bannon', { kind: 'Organization' })]);
    expect(hits[0]).toMatchObject({ entity: { id: 'bannon' }, score: 1 });
  });
});
