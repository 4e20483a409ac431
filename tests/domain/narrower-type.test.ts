import { describe, expect, it } from 'vitest';
import { conflictsAmong } from '../../src/domain/conflicts.js';
import { passes } from '../../src/domain/filter/conditions.js';
import { ANY_RELATIONSHIP } from '../../src/domain/filter/relationship-filter.js';
import { relationshipId } from '../../src/domain/identity.js';
import { deniesType, type NarrowerType, speaksOf } from '../../src/domain/narrower-type.js';
import { phraseOf } from '../../src/domain/phrase.js';
import type { Relationship } from '../../src/domain/relationship.js';
import { be } from '../../src/domain/wording.js';
import { relationship } from './given.js';

const narrow = (name: string, is: string): NarrowerType => ({
  name,
  narrows: 'ADVISED',
  wording: be(is, `advised, as ${is}, by`),
  description: null,
});
const SPECIAL = narrow('SPECIAL_ADVISER_TO', 'a special adviser to');
const ADVISER_ON_LAW = narrow('LEGAL_ADVISER_TO', 'a legal adviser to');

const said = (
  id: string,
  polarity: Relationship['polarity'],
  narrowerType: NarrowerType | null,
  type: Relationship['type'] = 'ADVISED',
) => relationship({ id, type, polarity, narrowerType });

const broad = said('broad', 'AFFIRMED', null);
const special = said('special', 'AFFIRMED', SPECIAL);
const legal = said('legal', 'AFFIRMED', ADVISER_ON_LAW);
const notBroad = said('not-broad', 'NEGATED', null);
const notSpecial = said('not-special', 'NEGATED', SPECIAL);

describe('a narrower type', () => {
  it('speaks of the built-in one where it is affirmed, and not where it is denied', () => {
    expect([broad, special, notBroad, notSpecial].map((it) => speaksOf(it, 'ADVISED'))).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(speaksOf(special, 'WORKED_FOR')).toBe(false);
  });

  it('is denied by a denial of itself, or of the built-in one', () => {
    const denies = (denial: Relationship) =>
      [broad, special, legal, said('met', 'AFFIRMED', null, 'MET')].map((it) => deniesType(denial, it));
    expect(denies(notBroad)).toEqual([true, true, true, false]);
    expect(denies(notSpecial)).toEqual([false, true, false, false]);
  });

  it('conflicts with what denies it, and with nothing else', () => {
    const conflicts = conflictsAmong([broad, special, legal, notBroad, notSpecial], []);
    expect(Object.fromEntries(conflicts)).toEqual({
      broad: ['not-broad'],
      special: ['not-broad', 'not-special'],
      legal: ['not-broad'],
      'not-broad': ['broad', 'legal', 'special'],
      'not-special': ['special'],
    });
  });

  it('passes a filter on the built-in type unless it is denied', () => {
    const all = [broad, special, legal, notBroad, notSpecial];
    const kept = (filter: Partial<typeof ANY_RELATIONSHIP>) =>
      all.filter((it) => passes(it, { ...ANY_RELATIONSHIP, ...filter })).map(({ id }) => id);
    expect(kept({ types: ['ADVISED'] })).toEqual(['broad', 'special', 'legal', 'not-broad']);
    expect(kept({ types: ['ADVISED'], polarity: ['NEGATED'] })).toEqual(['not-broad']);
    expect(kept({ narrowerTypes: ['SPECIAL_ADVISER_TO'] })).toEqual(['special', 'not-special']);
    expect(kept({ narrowerTypes: [] })).toEqual([]);
    expect(kept({})).toEqual(all.map(({ id }) => id));
  });

  it('is worded in its own words, and is no part of an id that the content gives', () => {
    const phrase = (of: Relationship, end: 'subject' | 'object') =>
      phraseOf(of, { end, plural: false }, false);
    expect(phrase(special, 'subject')).toBe('is a special adviser to');
    expect(phrase(notSpecial, 'subject')).toBe('is not a special adviser to');
    expect(phrase(special, 'object')).toBe('is advised, as a special adviser to, by');
    expect(relationshipId(special)).toBe(relationshipId(broad));
  });
});
