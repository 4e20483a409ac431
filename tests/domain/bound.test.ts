import { describe, expect, it } from 'vitest';
import { boundOf } from '../../src/domain/bound.js';
import { resolve } from '../../src/domain/resolve.js';
import { timeSpan } from '../../src/domain/time-span.js';
import { draft } from '../../src/store/audits/draft.js';
import { day } from './given.js';

const { plain, work, evidence, attribute, relationship, date } = draft;
const on = (edtf: string) => timeSpan({ edtf });

const early = [evidence('register', 'So it was.')];
const late = [evidence('memoir', 'So it was.')];
const { attributes, relationships } = resolve({
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
  return boundOf(one, attributes, knownOn === null ? null : day(knownOn))?.edtf ?? null;
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
    expect(boundOf(married, attributes, null)).toMatchObject({
      basis: 'INFERRED',
      because: 'ida died by then (died-later).',
    });
  });
});
