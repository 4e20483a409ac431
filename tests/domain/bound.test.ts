import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundOf, mayHoldOn } from '../../src/domain/bound.js';
import { knownUnder } from '../../src/domain/filter/statement-filter.js';
import { resolve } from '../../src/domain/resolve.js';
import { isSupported } from '../../src/domain/support.js';
import { timeSpan } from '../../src/domain/time-span.js';
import { VOCABULARY } from '../../src/domain/vocabulary.js';
import { draft } from '../../src/store/audits/draft.js';
import { anyClocks, anyLives } from '../arbitraries/lives.js';
import { day } from './given.js';

const { plain, work, evidence, attribute, relationship, date } = draft;
const on = (edtf: string) => timeSpan({ edtf });

const early = [evidence('register', 'So it was.')];
const late = [evidence('memoir', 'So it was.')];
const { relationships } = resolve({
  title: 'A marriage',
  description: null,
  entities: [
    plain('Person', 'ida', 'Ida'),
    plain('Person', 'ben', 'Ben'),
    plain('Organization', 'firm', 'The firm'),
    work('register', 'The register', { publishedOn: on('2001') }),
    work('memoir', 'A memoir', { publishedOn: on('2010') }),
  ],
  relationships: [
    relationship('married', ['ida', 'MARRIED_TO', 'ben'], early),
    relationship('kin', ['ida', 'SIBLING_OF', 'ben'], early),
    relationship('opposed', ['ida', 'OPPOSED', 'firm'], early),
    relationship('worked', ['ben', 'WORKED_FOR', 'firm'], early),
  ],
  attributes: [
    attribute('died', ['ida', 'DEATH', date('1990')], early),
    attribute('died-later', ['ida', 'DEATH', date('1995-06')], late),
    attribute('did-not-die', ['ben', 'DEATH', date('1980')], early, { polarity: 'NEGATED' }),
    attribute('will-end', ['firm', 'DISSOLUTION', date('1985')], early, { modality: 'PLANNED' }),
    attribute('struck-off', ['firm', 'DISSOLUTION', date('2000-02-03')], early),
    attribute('died-there', ['ben', 'DEATH', { kind: 'ENTITY', entity: 'firm' }], early),
  ],
});

const bound = (id: string, knownOn: string | null) => {
  const one = relationships.find((it) => it.id === id);
  if (one === undefined) throw new Error(`Expected a relationship ${id}.`);
  return boundOf(one, knownOn === null ? null : day(knownOn))?.edtf ?? null;
};

describe('a life', () => {
  it('bounds a state by the latest death that is supported by then', () => {
    expect(bound('married', '2005')).toBe('../1990-12-31');
    expect(bound('married', null)).toBe('../1995-06-30');
  });

  it('bounds nothing before it was known', () => {
    expect(bound('married', '2000')).toBeNull();
  });

  it('does not bound what outlives it, nor by an end whose life the type does not look at', () => {
    expect(bound('kin', null)).toBeNull();
    expect(bound('opposed', null)).toBe('../1995-06-30');
  });

  it('is bounded by no death that is denied, planned or without a date', () => {
    expect(bound('worked', null)).toBe('../2000-02-03');
  });

  it('says what it follows from', () => {
    const married = relationships.find(({ id }) => id === 'married');
    if (married === undefined) throw new Error('Expected the marriage.');
    expect(boundOf(married, null)).toMatchObject({
      basis: 'INFERRED',
      because: 'ida died by then (died-later).',
    });
  });
});

/** What `mayHoldOn` means, said in another way: of each end that bounds it, some death on record lets it go on, or none is. */
it('lets a state be so on days that its own time meets, and by which none of its ends was surely dead', () => {
  const anyInquiry = anyLives.chain((dataset) =>
    fc.record({ dataset: fc.constant(dataset), clocks: anyClocks(dataset) }),
  );
  let over = 0;
  fc.assert(
    fc.property(anyInquiry, ({ dataset, clocks }) => {
      const [days, knownOn] = [clocks.trueOn, knownUnder(clocks)];
      for (const one of dataset.relationships) {
        const { endsWith } = VOCABULARY[one.type];
        const isSurelyDead = (entity: string) => {
          const deaths = dataset.attributes.filter(
            (it) =>
              it.entity === entity &&
              (it.type === 'DEATH' || it.type === 'DISSOLUTION') &&
              it.polarity === 'AFFIRMED' &&
              it.modality === 'ACTUAL' &&
              it.value.kind === 'DATE' &&
              typeof it.value.date.latest === 'number' &&
              isSupported(it, knownOn),
          );
          const isBefore = deaths.map(({ when }) => (when?.latest ?? 0) < days.earliest);
          return isBefore.length > 0 && isBefore.every(Boolean);
        };
        const isDead =
          one.polarity === 'AFFIRMED' &&
          (((endsWith === 'SUBJECT' || endsWith === 'EITHER') && isSurelyDead(one.subject)) ||
            ((endsWith === 'OBJECT' || endsWith === 'EITHER') && isSurelyDead(one.object)));
        const { earliest = null, latest = null } = one.when ?? {};
        const meets = (earliest ?? -Infinity) <= days.latest && days.earliest <= (latest ?? Infinity);
        if (isDead) over++;
        expect(mayHoldOn(one, days, knownOn)).toBe(meets && !isDead);
      }
    }),
    { seed: 19900101, numRuns: 200 },
  );
  expect(over).toBeGreaterThan(20);
});
