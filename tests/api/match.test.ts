import { expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/api/bounds/limits.js';
import { resolve } from '../../src/domain/resolve.js';
import { draft } from '../../src/store/audits/draft.js';
import { on } from '../domain/given.js';
import { onEachStore } from '../stores.js';
import { ask } from './ask.js';

const evidence = [draft.evidence('paper', 'It says so.')];
const DATASET = resolve({
  title: 'Who is who',
  description: null,
  entities: [
    draft.work('paper', 'A paper'),
    draft.plain('Person', 'jane', 'Jane Doe'),
    draft.plain('Person', 'jane-2', 'Jane Doe'),
    draft.plain('Person', 'her-aunt', 'Jane Doe', { unnamed: true }),
    draft.plain('Person', 'ann', 'Ann Lee', { aliases: ['A. Lee'] }),
    draft.plain('Organization', 'acme', 'Acme', { externalIds: [{ scheme: 'lei', value: '5493001KJT' }] }),
    draft.plain('Place', 'acme-town', 'Acme'),
  ],
  relationships: [
    draft.relationship(null, ['jane', 'MET', 'ann'], evidence),
    draft.relationship(null, ['jane', 'WORKED_FOR', 'acme'], evidence),
  ],
  attributes: [
    draft.attribute(null, ['jane', 'BIRTH', draft.date('1955')], evidence),
    draft.attribute(null, ['jane-2', 'BIRTH', draft.date('1980-02-03')], evidence),
    draft.attribute(null, ['jane', 'NATIONALITY', { kind: 'COUNTRY', country: 'US' }], evidence),
  ],
});

const MATCH = `query($candidates: [MatchCandidate!]!, $first: Int) {
  match(candidates: $candidates, first: $first) {
    name verdict
    matches { entity { id } verdict likeness compared bits features { feature level bits most ours theirs sentence } }
  }
}`;

interface Answer {
  readonly verdict: string;
  readonly matches: readonly { readonly entity: { readonly id: string }; readonly verdict: string }[];
}

onEachStore('match', (open) => {
  const matched = async (candidates: readonly object[], first = 3) => {
    const { data, errors } = await ask(await open(DATASET), MATCH, { candidates, first });
    expect(errors).toBeUndefined();
    return (data as { match: Answer[] }).match.map(({ verdict, matches }) => [
      verdict,
      ...matches.map(({ entity, verdict }) => `${entity.id} ${verdict}`),
    ]);
  };

  it('is never sure of a name alone, also where only one has it', async () => {
    expect(await matched([{ name: 'Ann Lee' }, { name: 'Jane Doe' }, { name: 'Nobody Atall' }])).toEqual([
      ['UNSURE', 'ann UNSURE'],
      ['UNSURE', 'jane UNSURE', 'jane-2 UNSURE'],
      ['DIFFERENT'],
    ]);
  });

  it('tells namesakes apart by a birth, and is sure by a registration or by neighbors', async () => {
    const born = (value: string) => ({ attributes: [{ type: 'BIRTH', value }] });
    expect(
      await matched([
        { name: 'Jane Doe', ...born('1980-02-03') },
        { name: 'Doe, Jane', ...born('1955-05-30') },
        { name: 'Doe, Jane', ...born('1955-05-30'), neighbors: ['ann', 'ACME'] },
        { name: 'Doe, Jane', ...born('1955-05-30'), neighbors: ['A. Lee', 'Someone'] },
        { name: 'Acme Inc', attributes: [{ type: 'REGISTRATION', scheme: 'LEI', value: '5493001KJT' }] },
        { name: 'Acme', kind: 'PLACE' },
      ]),
    ).toEqual([
      ['SAME', 'jane-2 SAME'],
      ['UNSURE', 'jane UNSURE'],
      ['SAME', 'jane SAME'],
      ['SAME', 'jane SAME'],
      ['SAME', 'acme SAME'],
      ['UNSURE', 'acme-town UNSURE'],
    ]);
    expect(await matched([{ name: 'Jane Doe' }], 1)).toEqual([['UNSURE', 'jane UNSURE']]);
  });

  it('goes by what was reported on a day, where one is given', async () => {
    const [early, late] = ['2010', '2020'].map((year) => [draft.evidence(`paper-${year}`, 'So.')]);
    const dataset = resolve({
      ...{ title: 'Then and now', description: null },
      entities: [
        ...['2010', '2020'].map((year) =>
          draft.work(`paper-${year}`, `Paper of ${year}`, { publishedOn: on(year) }),
        ),
        draft.plain('Person', 'jane', 'Jane Doe'),
        draft.plain('Person', 'ann', 'Ann Lee'),
      ],
      relationships: [draft.relationship(null, ['jane', 'MET', 'ann'], late ?? [])],
      attributes: [
        draft.attribute(null, ['jane', 'BIRTH', draft.date('1955-05-30')], early ?? []),
        draft.attribute(null, ['jane', 'NAME', draft.text('Jane Roe')], late ?? []),
      ],
    });
    const store = await open(dataset);
    const matchedOn = async (knownOn: string | null, candidate: object) => {
      const query = `query($candidates: [MatchCandidate!]!, $knownOn: EdtfDate) {
        match(candidates: $candidates, knownOn: $knownOn) { matches { features { feature level } } }
      }`;
      const { data } = await ask(store, query, { knownOn, candidates: [candidate] });
      const { match } = data as {
        match: { matches: { features: { feature: string; level: string }[] }[] }[];
      };
      return match[0]?.matches.map(({ features }) =>
        features.map(({ feature, level }) => `${feature} ${level}`),
      );
    };
    const born = { attributes: [{ type: 'BIRTH', value: '1955-05-30' }] };
    const jane = { name: 'Jane Doe', ...born, neighbors: ['ann'] };
    expect(await matchedOn('2005', jane)).toEqual([['NAME SAME']]);
    expect(await matchedOn('2015', jane)).toEqual([['NAME SAME', 'BIRTH SAME']]);
    expect(await matchedOn(null, jane)).toEqual([['NAME SAME', 'BIRTH SAME', 'NEIGHBORS SAME']]);
    expect(await matchedOn(null, { name: 'Jane Roe', ...born })).toEqual([['NAME SAME', 'BIRTH SAME']]);
    expect(await matchedOn('2015', { name: 'Jane Roe', ...born })).not.toEqual([['NAME SAME', 'BIRTH SAME']]);
  });

  it('says what was compared, and how it stands', async () => {
    const attributes = [
      { type: 'BIRTH', value: '1955-05-30' },
      { type: 'NATIONALITY', value: 'GB' },
    ];
    expect(await ask(await open(DATASET), MATCH, { candidates: [{ name: 'jane doe', attributes }] })).toEqual(
      {
        data: {
          match: [
            {
              name: 'jane doe',
              verdict: 'UNSURE',
              matches: [
                {
                  entity: { id: 'jane' },
                  verdict: 'UNSURE',
                  likeness: 0.758,
                  compared: 0.55,
                  bits: 12.5,
                  features: [
                    {
                      ...{
                        feature: 'NAME',
                        level: 'SAME',
                        bits: 10,
                        most: 10,
                        ours: 'jane doe',
                        theirs: 'Jane Doe',
                      },
                      sentence: 'name same: jane doe | Jane Doe (+10)',
                    },
                    {
                      ...{
                        feature: 'BIRTH',
                        level: 'PART',
                        bits: 5,
                        most: 5,
                        ours: '1955-05-30',
                        theirs: '1955',
                      },
                      sentence: 'beginning of life partly the same: 1955-05-30 | 1955 (+5)',
                    },
                    {
                      ...{
                        feature: 'COUNTRY',
                        level: 'DIFFERENT',
                        bits: -2.5,
                        most: 1.5,
                        ours: 'gb',
                        theirs: 'us',
                      },
                      sentence: 'country different: gb | us (-2.5)',
                    },
                  ],
                },
              ],
            },
          ],
        },
      },
    );
  });

  it('refuses too many candidates, attributes that tell nothing, dates that are none, and numbers without a register', async () => {
    const message = async (candidate: object, limits = DEFAULT_LIMITS) => {
      const { errors } = await ask(
        await open(DATASET),
        MATCH,
        { candidates: [candidate, candidate] },
        limits,
      );
      return errors?.[0]?.message;
    };
    const jane = (attribute: object) => ({ name: 'Jane', attributes: [attribute] });
    expect(await message({ name: 'Jane' }, { ...DEFAULT_LIMITS, matchCandidates: 1 })).toBe(
      'Expected at most 1 candidates to match in one request, but got 2. Ask in several requests. (The limit is matchCandidates; ATTEST_MAX_MATCH_CANDIDATES sets it.)',
    );
    expect(await message(jane({ type: 'OCCUPATION', value: 'spy' }))).toMatch(
      /but got OCCUPATION, which tells no two apart/,
    );
    expect(await message(jane({ type: 'BIRTH', value: 'May' }))).toMatch(/^Expected an EDTF date/);
    expect(await message(jane({ type: 'REGISTRATION', value: '1' }))).toMatch(
      /^Expected a registration to have a `scheme`/,
    );
  });

  it('says where more entities share something with a name than were compared', async () => {
    const { extensions } = await ask(
      await open(DATASET),
      MATCH,
      { candidates: [{ name: 'Jane Doe' }] },
      { ...DEFAULT_LIMITS, searchCandidates: 1 },
    );
    expect(extensions).toMatchObject({ notices: [{ path: ['match'] }] });
  });
});
