import { describe, expect, it, test } from 'vitest';
import { attribution, formatSpeakers, ownAccount, speakersFromOrigin } from '../../src/text/attribution.js';

describe('who says so', () => {
  test.each([
    ['STATED', [], 'as “The Post” reports'],
    ['HEDGED', [], 'reportedly (“The Post” names no source)'],
    ['STATED', ['Ada'], 'according to Ada, as “The Post” reports'],
    ['HEDGED', ['Ada'], 'reportedly, according to Ada, as “The Post” reports'],
    ['STATED', ['Carla', 'Bruno'], 'according to Bruno, by way of Carla, as “The Post” reports'],
  ] as const)('%s by %j reads %s', (assertion, speakers, words) => {
    expect(attribution({ source: 'The Post', speakers, assertion })).toBe(words);
  });

  it('names a chain from where it began', () => {
    expect(formatSpeakers(['Carla', 'Dan', 'Bruno'])).toBe('Bruno, by way of Dan and Carla');
    expect(formatSpeakers(['Bruno'])).toBe('Bruno');
    const chain = ['Carla', 'Bruno'];
    expect(speakersFromOrigin(chain)).toEqual(['Bruno', 'Carla']);
    expect(chain).toEqual(['Carla', 'Bruno']);
  });
});

describe('a source that names no speaker', () => {
  const PAPER = { id: 'paper', name: 'A paper' };
  const POST = { id: 'post', name: 'The Post' };
  const AGENCY = { id: 'agency', name: 'An agency' };
  const source = { id: 'paper', publisher: POST };
  test.each([
    ['HEDGED', null, 'reports without naming a source'],
    ['HEDGED', POST, 'reports without naming a source'],
    ['STATED', null, 'says so itself'],
    ['STATED', PAPER, 'says so itself'],
    ['STATED', POST, 'says so itself'],
    ['STATED', AGENCY, 'repeats what goes back to An agency'],
  ] as const)('%s, origin %j: it %s', (assertion, origin, words) => {
    expect(ownAccount({ assertion, origin, source })).toBe(words);
  });

  it('may have no publisher', () => {
    const unpublished = { id: 'paper', publisher: null };
    expect(ownAccount({ assertion: 'STATED', origin: POST, source: unpublished })).toBe(
      'repeats what goes back to The Post',
    );
  });
});
