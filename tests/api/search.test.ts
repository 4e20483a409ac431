import { expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/api/bounds/limits.js';
import { FIXTURE } from '../../src/store/audits/fixture.js';
import { onEachStore } from '../stores.js';
import { ask } from './ask.js';

const SEARCH = `query($text: String!, $kinds: [EntityKind!], $types: [RelationshipType!], $first: Int) {
  search(text: $text, kinds: $kinds, types: $types, first: $first) { entity { id } score weak matchedOn { field text } }
}`;

onEachStore('search', (open) => {
  it('finds by name, whatever the case, the accents, the order of words, and with a typo', async () => {
    const store = await open(FIXTURE);
    const best = async (text: string) => {
      const { data } = await ask(store, SEARCH, { text, first: 1 });
      return (data as { search: { entity: { id: string } }[] }).search.map(({ entity }) => entity.id);
    };
    expect(await best('ada okafor')).toEqual(['ada-okafor']);
    expect(await best('CHLOE MARTIN')).toEqual(['chloe-martin']);
    expect(await best('Lindqvist, Bruno')).toEqual(['bruno-lindqvist']);
    expect(await best('Bruno Lindkvist')).toEqual(['bruno-lindqvist']);
    expect(await best('дмитрий волков')).toEqual(['dmitri-volkov']);
    expect(await best('okafor-ada')).toEqual(['ada-okafor']);
  });

  it('says what it looked for where it finds nothing', async () => {
    expect(await ask(await open(FIXTURE), SEARCH, { text: 'Qqq', kinds: ['PERSON'] })).toEqual({
      data: { search: [] },
      extensions: {
        notices: [
          {
            path: ['search'],
            message:
              'Nothing was found. Looked for “qqq”; the beginnings of longer words; ids; among those of people alone.',
          },
        ],
      },
    });
  });

  it('says what was matched and how well', async () => {
    expect(await ask(await open(FIXTURE), SEARCH, { text: 'dmitri volkov' })).toEqual({
      data: {
        search: [
          {
            entity: { id: 'dmitri-volkov' },
            score: 0.98,
            weak: false,
            matchedOn: { field: 'ALIAS', text: 'Dmitri Volkov' },
          },
        ],
      },
    });
  });

  it('marks as weak who shares no more than a family name, and only where nobody has the name', async () => {
    const weak = async (text: string) => {
      const { data } = await ask(await open(FIXTURE), SEARCH, { text, kinds: ['PERSON'] });
      const { search } = data as { search: { entity: { id: string }; weak: boolean }[] };
      return search.map(({ entity, weak }) => [entity.id, weak]);
    };
    expect(await weak('Zelda Okafor')).toEqual([['ada-okafor', true]]);
    expect(await weak('Ada Okafor')).toEqual([
      ['ada-okafor', false],
      ['ada-okafors-sister', false],
    ]);
    expect(await weak('Ada Zebulon')).toEqual([]);
  });

  it('gives every entity of a name, and only the kinds that are asked for', async () => {
    const store = await open(FIXTURE);
    const found = async (variables: Record<string, unknown>) => {
      const { data } = await ask(store, SEARCH, variables);
      return (data as { search: { entity: { id: string } }[] }).search.map(({ entity }) => entity.id);
    };
    expect(await found({ text: 'Ella Harrow', kinds: ['PERSON'] })).toEqual([
      'ella-harrow-the-younger',
      'ella-harrow',
    ]);
    expect(await found({ text: 'Ella Harrow', kinds: [] })).toEqual([]);
    expect(await found({ text: 'northbridge', kinds: ['PLACE'] })).toEqual(['northbridge']);
    // Who met anyone, or may have.
    expect(await found({ text: 'harrow', types: ['MET'] })).toEqual(['ella-harrow']);
    expect(await found({ text: 'harrow', types: ['MET'], kinds: ['ORGANIZATION'] })).toEqual([]);
    expect(await found({ text: 'harrow', types: [] })).toEqual([]);
  });

  it('says so where it compares no more names with the text', async () => {
    const store = await open(FIXTURE);
    const query =
      '{ first: search(text: "harrow") { entity { id } } second: search(text: "weavers") { entity { id } } }';
    const { data, extensions } = await ask(store, query, {}, { ...DEFAULT_LIMITS, searchCandidates: 2 });
    expect(data).toMatchObject({ second: [{ entity: { id: 'weavers' } }] });
    expect(extensions).toEqual({
      notices: [
        {
          path: ['first'],
          message:
            'Expected at most 2 entities to compare with the text of a search, but got more. Write more of the name, ' +
            'or name the kinds. (The limit is searchCandidates; ATTEST_MAX_SEARCH_CANDIDATES sets it.) The rest is missing.',
        },
      ],
    });
    expect(await ask(store, query)).not.toHaveProperty('extensions');
  });

  it('finds nothing for a text that names nobody', async () => {
    const store = await open(FIXTURE);
    for (const text of ['', ' ', '?!', '\u0000', '\ud800', '💥', 'zzzzzz'])
      expect(await ask(store, SEARCH, { text })).toMatchObject({ data: { search: [] } });
  });
});
