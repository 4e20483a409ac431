import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timeSpan } from '../../src/domain/time-span.js';
import { compareProfiles } from '../../src/matching/compare-profiles.js';
import { type ProfileInput, profile } from '../../src/matching/profile.js';

const person = (name: string, more: Partial<ProfileInput> = {}) =>
  profile({ kind: 'Person', names: [name], ...more });
const born = (edtf: string) => ({ births: [timeSpan({ edtf })] });
const verdict = (a: ReturnType<typeof person>, b: ReturnType<typeof person>) => compareProfiles(a, b).verdict;
const levels = (a: ReturnType<typeof person>, b: ReturnType<typeof person>) =>
  Object.fromEntries(compareProfiles(a, b).features.map(({ feature, level }) => [feature, level]));

describe('a name', () => {
  test('alone is never the same', () => {
    const { verdict, likeness, compared, features } = compareProfiles(
      person('Alice Marie Johnson'),
      person('Alice Marie Johnson'),
    );
    expect({ verdict, likeness, compared }).toEqual({ verdict: 'UNSURE', likeness: 1, compared: 0.333 });
    expect(features).toEqual([
      {
        feature: 'NAME',
        level: 'SAME',
        bits: 10,
        most: 10,
        ours: 'Alice Marie Johnson',
        theirs: 'Alice Marie Johnson',
      },
    ]);
  });

  test('no more with a country, or with any number of shared neighbors in one country', () => {
    const more = { countries: ['US'], neighbors: ['a', 'b', 'c', 'd', 'e', 'f'] };
    expect(verdict(person('Alice Johnson', more), person('Alice Johnson', more))).toBe('UNSURE');
  });

  test('another one is another person, also of one family', () => {
    expect(verdict(person('Larry King'), person('Larry Page'))).toBe('DIFFERENT');
    expect(verdict(person('Donald Trump Jr.'), person('Donald Trump Sr.'))).toBe('DIFFERENT');
  });

  test('of several the most alike counts', () => {
    const maiden = profile({ kind: 'Person', names: ['Jane Roe', 'Jane Doe'], ...born('1950-01-02') });
    expect(verdict(maiden, person('Jane Doe', born('1950-01-02')))).toBe('SAME');
  });
});

describe('a birth', () => {
  test('on one day makes one name one person; on another day two', () => {
    expect(verdict(person('Jane Doe', born('1955-05-30')), person('Jane Doe', born('1955-05-30')))).toBe(
      'SAME',
    );
    expect(verdict(person('Jane Doe', born('1955-05-30')), person('Jane Doe', born('1948-11-02')))).toBe(
      'DIFFERENT',
    );
  });

  test.each([
    ['1955', '1955-05-30', 'PART', 5],
    ['1955-05', '1955-05-30', 'PART', 8],
    ['195X', '1955-05-30', 'PART', 2],
    ['1955', '1955', 'SAME', 5],
    ['1955-05-30', '1955-05-03', 'NEAR', 5],
    ['1955-05-12', '1955-12-05', 'NEAR', 5],
    ['1955-05-30', '1955-06-30', 'NEAR', 5],
    ['1955', '1957-05-30', 'DIFFERENT', -8],
  ])('in %s and on %s: %s', (a, b, level, bits) => {
    const birth = compareProfiles(person('A B', born(a)), person('A B', born(b))).features.find(
      ({ feature }) => feature === 'BIRTH',
    );
    expect(birth).toMatchObject({ level, bits });
  });

  test('that is uncertain, or open, and another says nothing', () => {
    for (const other of ['1957~', '../1950', '1960/..'])
      expect(levels(person('Jane Doe', born('1955-05-30')), person('Jane Doe', born(other)))).toEqual({
        NAME: 'SAME',
      });
  });
});

describe('a registration', () => {
  const of = (name: string, scheme: string, value: string) =>
    profile({ kind: 'Organization', names: [name], registrations: [{ scheme, value }] });

  test('in one register decides, whatever the name', () => {
    expect(verdict(of('Acme', 'lei', '5493-001KJT'), of('Acme Holding', 'LEI', '5493001kjt'))).toBe('SAME');
    expect(verdict(of('Old Name', 'lei', '5493001kjt'), of('Brand', 'lei', '5493001kjt'))).toBe('UNSURE');
    expect(verdict(of('Acme', 'lei', '5493001kjt'), of('Acme', 'lei', '8832190aaq'))).toBe('DIFFERENT');
  });

  test('in another register says nothing', () => {
    expect(levels(of('Acme', 'lei', '1'), of('Acme', 'duns', '2'))).toEqual({ NAME: 'SAME' });
  });
});

test('countries and addresses count for and against', () => {
  const at = (address: string, country: string) =>
    person('Jane Doe', { addresses: [address], countries: [country] });
  expect(
    levels(at('12 Giblin Street, Bittern 4814', 'AU'), at('12 giblin streat bittern 4814', 'AU')),
  ).toEqual({
    NAME: 'SAME',
    COUNTRY: 'SAME',
    ADDRESS: 'SAME',
  });
  expect(levels(at('12 Giblin Street, Bittern 4814', 'AU'), at('7 High Road, Leeds', 'GB'))).toEqual({
    NAME: 'SAME',
    COUNTRY: 'DIFFERENT',
    ADDRESS: 'DIFFERENT',
  });
});

test('shared neighbors count for, and several without a shared one against', () => {
  const among = (...neighbors: string[]) => person('Jane Doe', { neighbors });
  expect(compareProfiles(among('a', 'b', 'x'), among('a', 'b', 'y')).bits).toBe(16);
  expect(compareProfiles(among('a', 'b', 'c'), among('x', 'y', 'z')).bits).toBe(8.5);
  expect(compareProfiles(among('a'), among('x', 'y', 'z')).bits).toBe(10);
});

test('kinds keep apart, but for groups and organizations; what is unnamed has no name', () => {
  const called = (kind: ProfileInput['kind'], names: string[]) =>
    profile({ kind, names, registrations: [{ scheme: 's', value: '1' }] });
  expect(verdict(called('Person', ['Chase']), called('Place', ['Chase']))).toBe('DIFFERENT');
  expect(verdict(called('Group', ['Chase']), called('Organization', ['Chase']))).toBe('SAME');
  expect(levels(called('Person', []), called('Person', ['Her father']))).toEqual({ REGISTRATION: 'SAME' });
});

test('which of the two comes first changes nothing', () => {
  const names = fc.array(fc.constantFrom('Jane', 'Doe', 'Roe', 'J', 'Janet', 'Jr'), {
    minLength: 1,
    maxLength: 4,
  });
  const dates = fc.constantFrom('1955', '1955-05-30', '1955-03', '1955~', '1950/1960', '../1955');
  const any = fc.record({
    kind: fc.constantFrom('Person' as const, 'Group' as const, null),
    names: fc.array(
      names.map((words) => words.join(' ')),
      { maxLength: 2 },
    ),
    births: fc.array(
      dates.map((edtf) => timeSpan({ edtf })),
      { maxLength: 2 },
    ),
    countries: fc.array(fc.constantFrom('US', 'GB'), { maxLength: 2 }),
    neighbors: fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 4 }),
    addresses: fc.array(fc.constantFrom('1 High Road', '12 High Road', 'Hihg Road 1'), { maxLength: 2 }),
  });
  fc.assert(
    fc.property(any, any, (a, b) => {
      const [there, back] = [
        compareProfiles(profile(a), profile(b)),
        compareProfiles(profile(b), profile(a)),
      ];
      expect(there.bits).toBe(back.bits);
      expect(there.likeness).toBeGreaterThanOrEqual(0);
      expect(there.likeness).toBeLessThanOrEqual(1);
      // A name, and whom one knows, are never enough.
      const rest = there.features.filter(
        ({ feature }) => !['NAME', 'NEIGHBORS', 'COUNTRY'].includes(feature),
      );
      if (rest.length === 0) expect(there.verdict).not.toBe('SAME');
    }),
  );
});
