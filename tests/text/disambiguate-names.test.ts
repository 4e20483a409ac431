import { describe, expect, it } from 'vitest';
import { disambiguateNames, type Nameable } from '../../src/text/disambiguate-names.js';

const BANKER = { id: 'smith-1', name: 'John Smith', description: 'A banker.' };
const PLUMBER = { id: 'smith-2', name: 'John Smith', description: 'A plumber' };
const labels = (entities: readonly Nameable[]) => entities.map(disambiguateNames(entities));

describe('names that several have', () => {
  it('are followed by what each is', () => {
    expect(labels([BANKER, PLUMBER, { id: 'ana', name: 'Ana', description: 'A mayor' }])).toEqual([
      'John Smith (A banker)',
      'John Smith (A plumber)',
      'Ana',
    ]);
  });

  it('are followed by the id where there is no description, a long one, or one that another shares', () => {
    const described = (description: string | null | undefined) =>
      labels([BANKER, { id: 'smith-2', name: 'John Smith', description }]);
    const byId = ['John Smith (A banker)', 'John Smith (smith-2)'];
    expect(described(null)).toEqual(byId);
    expect(described(undefined)).toEqual(byId);
    expect(described('')).toEqual(byId);
    expect(described('.')).toEqual(byId);
    expect(described('x'.repeat(61))).toEqual(byId);
    expect(described('x'.repeat(60))).toEqual(['John Smith (A banker)', `John Smith (${'x'.repeat(60)})`]);
    expect(described('A banker')).toEqual(['John Smith (smith-1)', 'John Smith (smith-2)']);
  });

  it('lose only the last full stop of a description', () => {
    expect(labels([{ ...BANKER, description: 'Works for U.S. Steel.' }, PLUMBER])[0]).toBe(
      'John Smith (Works for U.S. Steel)',
    );
  });

  it('are recognized however often an entity is given, with its description or without', () => {
    const bare = { id: 'smith-1', name: 'John Smith' };
    expect(labels([bare, BANKER, bare, PLUMBER])).toEqual([
      'John Smith (A banker)',
      'John Smith (A banker)',
      'John Smith (A banker)',
      'John Smith (A plumber)',
    ]);
    expect(labels([BANKER, BANKER])).toEqual(['John Smith', 'John Smith']);
  });
});

it('a name that one entity has, or none of those given, is left as it is', () => {
  const label = disambiguateNames([BANKER]);
  expect([BANKER, PLUMBER, { id: 'ana', name: 'Ana' }].map(label)).toEqual([
    'John Smith',
    'John Smith',
    'Ana',
  ]);
});
