import { describe, expect, it } from 'vitest';
import { ENTITY_KINDS } from '../../src/domain/entity-kind.js';
import { MODALITIES, POLARITIES } from '../../src/domain/modality.js';
import { phraseOf } from '../../src/domain/phrase.js';
import type { Relationship } from '../../src/domain/relationship.js';
import {
  ADVOCACIES,
  RELATIONSHIP_TYPES,
  type RelationshipType,
  TIES,
  VOCABULARY,
} from '../../src/domain/vocabulary.js';

const ENDS = ['subject', 'object'] as const;
type Form = Partial<Pick<Relationship, 'polarity' | 'modality'> & { plural: boolean; past: boolean }>;

/** An event that is no plan is past, unless told otherwise. */
const phrase = (
  type: RelationshipType,
  end: 'subject' | 'object',
  { plural = false, past, ...form }: Form = {},
) => {
  const isPast = form.modality !== 'PLANNED' && VOCABULARY[type].nature === 'EVENT';
  return phraseOf(
    { type, polarity: 'AFFIRMED', modality: 'ACTUAL', ...form },
    { end, plural },
    past ?? isPast,
  );
};

/** Each way in which a relationship of that type may read, but those of a fact apart. */
const readings = RELATIONSHIP_TYPES.flatMap((type) =>
  ENDS.flatMap((end) =>
    [undefined, true].flatMap((past) =>
      [false, true].flatMap((plural) =>
        POLARITIES.flatMap((polarity) =>
          MODALITIES.map((modality) => ({
            isFact: polarity === 'AFFIRMED' && modality === 'ACTUAL',
            polarity,
            modality,
            text: phrase(type, end, { polarity, modality, plural, ...(past && { past }) }),
          })),
        ),
      ),
    ),
  ),
);

describe('every phrase of the vocabulary', () => {
  it('reads as reviewed', async () => {
    const table = RELATIONSHIP_TYPES.flatMap((type) =>
      ENDS.map((end) => {
        const said = POLARITIES.flatMap((polarity) =>
          MODALITIES.map((modality) => phrase(type, end, { polarity, modality })),
        );
        const ended = VOCABULARY[type].nature === 'STATE' ? [phrase(type, end, { past: true })] : [];
        const several = phrase(type, end, { plural: true });
        return `${[`${type} from its ${end}`, ...new Set([...said, ...ended, several])].join('\n  ')}\n`;
      }),
    );
    await expect(table.join('\n')).toMatchFileSnapshot('phrases.txt');
  });

  it('of what is denied, planned or possible is never one of a fact, nor begins with one', () => {
    const facts = [...new Set(readings.filter(({ isFact }) => isFact).map(({ text }) => text))];
    const mistaken = readings
      .filter(({ isFact, text }) => !isFact && facts.some((fact) => `${text} `.startsWith(`${fact} `)))
      .map(({ text }) => text);
    expect(mistaken).toEqual([]);
  });

  it('of what is denied has "not" in it, and no other', () => {
    expect(
      readings.filter(({ text, polarity }) => /\bnot\b/.test(text) !== (polarity === 'NEGATED')),
    ).toEqual([]);
  });

  it('begins with the words of its modality', () => {
    const wrong = readings.filter(({ text, modality }) => {
      const begins = /^(is|are|was|were) (not )?to /.test(text)
        ? 'PLANNED'
        : /^might /.test(text)
          ? 'POSSIBLE'
          : 'ACTUAL';
      return begins !== modality;
    });
    expect(wrong).toEqual([]);
  });

  it('is words, one space apart', () => {
    expect(readings.filter(({ text }) => !/^[a-z]+( [a-z]+)*$/.test(text))).toEqual([]);
  });

  it('reads the same from either end exactly where the type is symmetric, or fits nowhere else', () => {
    const alike = RELATIONSHIP_TYPES.filter((type) => phrase(type, 'subject') === phrase(type, 'object'));
    const symmetric = RELATIONSHIP_TYPES.filter((type) => VOCABULARY[type].symmetric);
    expect(alike).toEqual([...symmetric, 'OTHER']);
  });
});

describe('a phrase', () => {
  it.each([
    ['an event', phrase('MET', 'subject'), 'met'],
    ['a state that goes on', phrase('REPRESENTED', 'subject'), 'represents'],
    ['a state that is over', phrase('REPRESENTED', 'subject', { past: true }), 'represented'],
    ['several people have a plural', phrase('SIBLING_OF', 'subject', { plural: true }), 'are siblings of'],
    [
      'several people had one',
      phrase('PARENT_OF', 'object', { plural: true, past: true }),
      'were children of',
    ],
    [
      'several people do not',
      phrase('SUPPORTED', 'subject', { plural: true, polarity: 'NEGATED' }),
      'do not support',
    ],
    ['a plan', phrase('MET', 'subject', { modality: 'PLANNED' }), 'is to meet'],
    [
      'a plan whose day has gone',
      phrase('MET', 'object', { modality: 'PLANNED', past: true, plural: true }),
      'were to meet',
    ],
  ])('%s', (_how, text, expected) => expect(text).toBe(expected));
});

describe('the vocabulary', () => {
  it('has names that are words of a query language', () => {
    expect(RELATIONSHIP_TYPES.filter((type) => !/^[A-Z]+(_[A-Z]+)*$/.test(type))).toEqual([]);
  });

  it('allows kinds that there are at each end, the same ones where ends may be swapped', () => {
    for (const type of RELATIONSHIP_TYPES) {
      const { subjectKinds, objectKinds, symmetric } = VOCABULARY[type];
      for (const kinds of [subjectKinds, objectKinds]) {
        expect(kinds.length, type).toBeGreaterThan(0);
        expect(
          kinds.filter((kind) => !ENTITY_KINDS.includes(kind)),
          type,
        ).toEqual([]);
      }
      if (symmetric) expect(subjectKinds, type).toEqual(objectKinds);
    }
  });

  it('takes to be mentioned, located or published for no tie', () => {
    expect(TIES).not.toContain('ABOUT');
    expect(TIES).not.toContain('LOCATED_IN');
    expect(TIES).not.toContain('PUBLISHED');
  });

  it('has weights from 0 to 100, OTHER alone the lowest', () => {
    const weights = RELATIONSHIP_TYPES.map((type) => VOCABULARY[type].weight);
    expect(weights.filter((weight) => !Number.isInteger(weight) || weight < 0 || weight > 100)).toEqual([]);
    expect(RELATIONSHIP_TYPES.filter((type) => VOCABULARY[type].weight === Math.min(...weights))).toEqual([
      'OTHER',
    ]);
  });

  it('ends states only with a life, those that are kept up by both sides with either', () => {
    const bounded = RELATIONSHIP_TYPES.filter((type) => VOCABULARY[type].endsWith !== 'NONE');
    expect(bounded.filter((type) => VOCABULARY[type].nature !== 'STATE')).toEqual([]);
    const lopsided = RELATIONSHIP_TYPES.filter(
      (type) => VOCABULARY[type].symmetric && ['SUBJECT', 'OBJECT'].includes(VOCABULARY[type].endsWith),
    );
    expect(lopsided).toEqual([]);
    expect(VOCABULARY.MARRIED_TO.endsWith).toBe('EITHER');
    expect(VOCABULARY.PARENT_OF.endsWith).toBe('NONE');
  });

  it('takes only events for what happens once', () => {
    const once = RELATIONSHIP_TYPES.filter((type) => VOCABULARY[type].once);
    expect(once).toEqual(['PARDONED', 'COMMUTED_SENTENCE_OF', 'MERGED_WITH', 'FOUNDED']);
    expect(once.filter((type) => VOCABULARY[type].nature !== 'EVENT')).toEqual([]);
  });

  it('knows who speaks up for whom', () => {
    expect(ADVOCACIES).toEqual(['ADVOCATED_FOR', 'REQUESTED_CLEMENCY_FOR']);
  });
});
