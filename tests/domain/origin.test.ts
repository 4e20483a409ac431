import { describe, expect, it } from 'vitest';
import type { WorkEntity } from '../../src/domain/entity.js';
import { originOf } from '../../src/domain/origin.js';
import type { Evidence } from '../../src/domain/relationship.js';
import { work } from './given.js';

const WORKS = new Map<string, WorkEntity>(
  [
    work('letter'),
    work('story', { publisher: 'axios' }),
    work('rewrite', { publisher: 'the-daily', derivedFrom: 'story' }),
    work('rewrite-of-rewrite', { publisher: 'the-weekly', derivedFrom: 'rewrite' }),
    work('copy-of-letter', { publisher: 'the-daily', derivedFrom: 'letter' }),
  ].map((each) => [each.id, each]),
);
type Told = Pick<Evidence, 'source' | 'assertion' | 'attributedTo'>;
const origin = (told: Partial<Told>) =>
  originOf({ source: 'story', assertion: 'STATED', attributedTo: [], ...told }, (id) => WORKS.get(id));

describe('a piece of evidence goes back to', () => {
  it.each<[string, Partial<Told>, string | null]>([
    ['the one speaker', { attributedTo: ['kushner'] }, 'kushner'],
    ['the last of a chain of speakers', { attributedTo: ['a-friend', 'a-lawyer', 'trump'] }, 'trump'],
    [
      'its speaker, whatever its source derives from',
      { source: 'rewrite', attributedTo: ['kushner'] },
      'kushner',
    ],
    ['its speaker, where it is hedged', { assertion: 'HEDGED', attributedTo: ['kushner'] }, 'kushner'],
    ['the publisher of its source', {}, 'axios'],
    ['the source itself, where nobody published it', { source: 'letter' }, 'letter'],
    ['the publisher of what the source derives from', { source: 'rewrite' }, 'axios'],
    ['the publisher of the root of a chain of sources', { source: 'rewrite-of-rewrite' }, 'axios'],
    ['the root, where nobody published that', { source: 'copy-of-letter' }, 'letter'],
    ['the publisher of a work that it is attributed to', { attributedTo: ['story'] }, 'axios'],
    [
      'a work without a publisher that it is attributed to',
      { attributedTo: ['kushner', 'letter'] },
      'letter',
    ],
    ['the root of a work that it is attributed to', { source: 'letter', attributedTo: ['rewrite'] }, 'axios'],
    ['nobody known, where it is hedged and names nobody', { assertion: 'HEDGED' }, null],
    [
      'nobody known, though the source derives from another',
      { source: 'rewrite', assertion: 'HEDGED' },
      null,
    ],
  ])('%s', (_what, told, expected) => expect(origin(told)).toBe(expected));
});
