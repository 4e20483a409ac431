import { expect, it } from 'vitest';
import { FIXTURE } from '../../src/store/audits/fixture.js';
import { onEachStore } from '../stores.js';
import { ask } from './ask.js';

const SEARCH = `query($text: String!, $kinds: [EntityKind!], $first: Int) {
  search(text: $text, kinds: $kinds, first: $first) { entity { id } score matchedOn { field text } }
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

  it('says what was matched and how well', async () => {
    expect(await ask(await open(FIXTURE), SEARCH, { text: 'dmitri volkov' })).toEqual({
      data: {
        search: [
          {
            entity: { id: 'dmitri-volkov' },
            score: 0.98,
            matchedOn: { field: 'ALIAS', text: 'Dmitri Volkov' },
          },
        ],
      },
    });
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
  });

  it('finds nothing for a text that names nobody', async () => {
    const store = await open(FIXTURE);
    for (const text of ['', ' ', '?!', '\u0000', '\ud800', '💥', 'zzzzzz'])
      expect(await ask(store, SEARCH, { text })).toEqual({ data: { search: [] } });
  });
});
