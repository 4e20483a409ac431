import { phraseOf } from '../domain/phrase.js';
import { RELATIONSHIP_TYPES, VOCABULARY } from '../domain/vocabulary.js';
import { disambiguateNames } from '../text/disambiguate-names.js';
import { formatDateWithBasis } from '../text/format-date.js';
import { sentence } from '../text/sentence.js';
import { attributions } from './evidence-text.js';
import { labelled } from './labelled.js';
import { particulars } from './particulars.js';
import type { ShownRelationship } from './shown-relationship.js';

/**
 * The relationships of an entity for a terminal, as seen from it. Those that say the same of it stand together: types in
 * the order of the vocabulary, a blank line between them, and in each what is affirmed first, else in the order given.
 * Every line that names another end begins with the phrase, so that a denial is none the less one in `grep`.
 */
export function relationshipLines(id: string, relationships: readonly ShownRelationship[]): string[] {
  const groups = new Map<string, ShownRelationship[]>();
  for (const relationship of relationships.toSorted((a, b) => rank(a) - rank(b))) {
    const words = groupOf(id, relationship);
    const group = groups.get(words);
    if (group === undefined) groups.set(words, [relationship]);
    else group.push(relationship);
  }
  const name = disambiguateNames(relationships.map(({ other }) => other));
  return [...groups.values()].flatMap((group) => [
    '',
    ...group.flatMap((one) => linesOf(one, name(one.other))),
  ]);
}

function rank({ type, polarity }: ShownRelationship): number {
  return 2 * RELATIONSHIP_TYPES.indexOf(type) + (polarity === 'AFFIRMED' ? 0 : 1);
}

/** The type as it reads from the entity: "was pardoned by" is not "pardoned", and "met" is "met" from either end. */
function groupOf(id: string, { type, subject }: ShownRelationship): string {
  const end = subject.id === id ? 'subject' : 'object';
  const affirmed = { type, polarity: 'AFFIRMED', modality: 'ACTUAL', when: null } as const;
  return `${type} ${phraseOf(affirmed, { end, plural: false })}`;
}

function linesOf(relationship: ShownRelationship, other: string): string[] {
  const { id, type, phrase, detail, when, evidence, support, conflicts } = relationship;
  const finer = detail === null ? '' : ` (${detail})`;
  const doubts = [
    ...(support.citations === 0 ? ['unsupported'] : []),
    ...(support.disputed ? ['disputed'] : []),
  ];
  const doubted = doubts.length === 0 ? '' : ` – ${doubts.join(', ')}`;
  const more = [
    ...labelled('when', when && formatDateWithBasis(when, VOCABULARY[type].nature)),
    ...particulars(relationship),
  ];
  return [
    `${phrase} ${other}${finer}${doubted} [${id}]`,
    ...(more.length === 0 ? [] : [`   ${more.join('; ')}`]),
    ...attributions(evidence).map((who) => `   ${who}`),
    ...conflicts.map((conflict) => `   in conflict with: ${sentence(conflict)} [${conflict.id}]`),
  ];
}
