import { describe, expect, it } from 'vitest';
import { toldApart } from '../../src/explorer/api/told-apart.js';

const BANKER = { id: 'smith-1', name: 'John Smith', description: 'A banker.' };
const PLUMBER = { id: 'smith-2', name: 'John Smith', description: 'A plumber' };
const namesIn = (answer: readonly { id: string; name: string; description?: string }[]) =>
  toldApart(answer).map(({ name }) => name);

describe('two of one name', () => {
  it('are told apart by what they are, wherever they stand in an answer', () => {
    const answer = { paid: [{ from: BANKER, to: { id: 'mayor', name: 'Ana Mayor' } }], by: { ...PLUMBER } };
    expect(toldApart(answer)).toEqual({
      paid: [{ from: { ...BANKER, name: 'John Smith (A banker)' }, to: { id: 'mayor', name: 'Ana Mayor' } }],
      by: { ...PLUMBER, name: 'John Smith (A plumber)' },
    });
    expect(namesIn([BANKER, PLUMBER, { id: 'smith-1', name: 'John Smith' }])[2]).toBe(
      'John Smith (A banker)',
    );
  });

  it('are told apart by their ids where that does not tell', () => {
    expect(namesIn([BANKER, { ...PLUMBER, description: 'A banker.' }])).toEqual([
      'John Smith (smith-1)',
      'John Smith (smith-2)',
    ]);
    expect(namesIn([BANKER, { id: 'smith-2', name: 'John Smith' }])).toEqual([
      'John Smith (A banker)',
      'John Smith (smith-2)',
    ]);
    expect(namesIn([BANKER, { ...PLUMBER, description: 'A plumber. '.repeat(9) }])[1]).toBe(
      'John Smith (smith-2)',
    );
  });

  it('leave an answer as it is where there are none', () => {
    const answer = [BANKER, BANKER, { id: 'ann', name: 'Ann' }];
    expect(toldApart(answer)).toBe(answer);
  });
});
