import { groupRelationships } from '../domain/group-relationships.js';
import { RELATIONSHIP_TYPES, VOCABULARY } from '../domain/vocabulary.js';
import { disambiguateNames } from '../text/disambiguate-names.js';
import { formatDateWithBasis } from '../text/format-date.js';
import { sentence } from '../text/sentence.js';
import { attributions } from './evidence-text.js';
import { labelled } from './labelled.js';
import { particulars } from './particulars.js';
import type { ShownRelationship } from './shown-relationship.js';

/**
 * The relationships of an entity for a terminal, as seen from it, with a blank line before each group; see
 * `groupRelationships`. Every line that names another end begins with the phrase, so that `grep` finds a denial as one.
 */
export function relationshipLines(id: string, relationships: readonly ShownRelationship[]): string[] {
  const groups = groupRelationships(relationships, ({ subject }) => subject.id === id, TYPES);
  const name = disambiguateNames(relationships.map(({ other }) => other));
  return groups.flatMap(({ relationships: group }) => [
    '',
    ...group.flatMap((one) => linesOf(one, name(one.other))),
  ]);
}

const TYPES = RELATIONSHIP_TYPES.map((type) => ({ type, symmetric: VOCABULARY[type].symmetric }));

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
