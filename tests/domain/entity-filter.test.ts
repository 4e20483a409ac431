import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../src/domain/edtf-bounds.js';
import type { Entity } from '../../src/domain/entity.js';
import { ANY_ENTITY, type EntityFilter, entityPasses } from '../../src/domain/entity-filter.js';
import { on, person, work } from './given.js';

const BEYONCE = person('beyonce', {
  name: 'Beyoncé Knowles-Carter',
  aliases: ['Queen Bey'],
  externalIds: [
    { scheme: 'viaf', value: '12' },
    { scheme: 'wikidata', value: 'Q36153' },
  ],
});
const ARTICLE = work('article', { workKind: 'news article', publisher: 'axios', publishedOn: on('2018-05') });
const RETRACTED = work('letter', { retracted: { on: on('2018-06'), note: null } });

describe('an entity passes', () => {
  it.each<[string, Entity, Partial<EntityFilter>, boolean]>([
    ['no condition', BEYONCE, {}, true],
    ['its kind', BEYONCE, { kinds: ['Group', 'Person'] }, true],
    ['another kind', BEYONCE, { kinds: ['Group'] }, false],
    ['no kind', BEYONCE, { kinds: [] }, false],
    ['its id', BEYONCE, { ids: ['beyonce'] }, true],
    ['no id', BEYONCE, { ids: [] }, false],
    ['its name but for case, accents and hyphens', BEYONCE, { name: 'BEYONCE KNOWLES CARTER' }, true],
    ['an alias', BEYONCE, { name: 'queen bey' }, true],
    ['a part of its name', BEYONCE, { name: 'Beyoncé' }, false],
    ['an empty name', BEYONCE, { name: '' }, false],
    ['a name of symbols, which is no name', person('band', { name: '!!!' }), { name: '???' }, false],
    [
      'the words for somebody unnamed',
      person('x', { name: 'her father', unnamed: true }),
      { name: 'her father' },
      false,
    ],
    ['being unnamed', person('x', { unnamed: true }), { unnamed: true }, true],
    ['being unnamed, with a name', BEYONCE, { unnamed: true }, false],
    ['its external id', BEYONCE, { externalId: { scheme: 'wikidata', value: 'Q36153' } }, true],
    [
      'its external id under another scheme',
      BEYONCE,
      { externalId: { scheme: 'viaf', value: 'Q36153' } },
      false,
    ],
    ['another id of the scheme', BEYONCE, { externalId: { scheme: 'wikidata', value: '12' } }, false],
    ['the kind of a work', ARTICLE, { workKinds: ['letter', 'news article'] }, true],
    ['another kind of work', ARTICLE, { workKinds: ['letter'] }, false],
    ['a kind of work where it has none', RETRACTED, { workKinds: ['letter'] }, false],
    ['its publisher', ARTICLE, { publisher: 'axios' }, true],
    ['another publisher', RETRACTED, { publisher: 'axios' }, false],
    ['possibly published then', ARTICLE, { publishedOn: boundsOf('2018-05-30') }, true],
    ['not published then', ARTICLE, { publishedOn: boundsOf('2018-06') }, false],
    ['published at an unknown time', RETRACTED, { publishedOn: boundsOf('2018') }, false],
    ['retracted', RETRACTED, { retracted: true }, true],
    ['not retracted', ARTICLE, { retracted: false }, true],
    ['not retracted, where it is', RETRACTED, { retracted: false }, false],
    ['retracted, where it is not', ARTICLE, { retracted: true }, false],
    ['retracted or not, being no work', BEYONCE, { retracted: true }, false],
    ['not retracted, being no work', BEYONCE, { retracted: false }, false],
    ['cited', ARTICLE, { cited: true }, true],
    ['not cited', ARTICLE, { cited: false }, false],
  ])('%s', (_what, entity, filter, expected) => {
    expect(entityPasses(entity, { ...ANY_ENTITY, ...filter }, true)).toBe(expected);
  });
});
