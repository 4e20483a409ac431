import { groupRelationships } from '../domain/group-relationships.js';
import { RELATIONSHIP_TYPES, VOCABULARY } from '../domain/vocabulary.js';
import { disambiguateNames } from '../text/disambiguate-names.js';
import { formatDateWithBasis } from '../text/format-date.js';
import { sentence } from '../text/sentence.js';
import { attributions } from './evidence-text.js';
import { labelled } from './labelled.js';
import { particulars } from './particulars.js';
import type { ShownEdge } from './shown-relationship.js';

/**
 * The relationships of an entity for a terminal, as seen from it, with a blank line before each group; see
 * `groupRelationships`. Every line that names another end begins with the phrase, so that `grep` finds a denial as one.
 */
export function relationshipLines(edges: readonly ShownEdge[]): string[] {
  const name = disambiguateNames(edges.map(({ other }) => other));
  return groupRelationships(edges, RELATIONSHIP_TYPES).flatMap(({ edges: group }) => [
    '',
    ...group.flatMap((one) => linesOf(one, name(one.other))),
  ]);
}

function linesOf({ phrase, node }: ShownEdge, other: string): string[] {
  const { id, type, detail, when, evidence, support, conflicts } = node;
  const finer = detail === null ? '' : ` (${detail})`;
  const doubts = [
    ...(support.citations === 0 ? ['unsupported'] : []),
    ...(support.disputed ? ['disputed'] : []),
  ];
  const doubted = doubts.length === 0 ? '' : ` – ${doubts.join(', ')}`;
  const more = [
    ...labelled('when', when && formatDateWithBasis(when, VOCABULARY[type].nature)),
    ...particulars(node),
  ];
  return [
    `${phrase} ${other}${finer}${doubted} [${id}]`,
    ...(more.length === 0 ? [] : [`   ${more.join('; ')}`]),
    ...attributions(evidence).map((who) => `   ${who}`),
    ...conflicts.map((conflict) => `   in conflict with: ${sentence(conflict)} [${conflict.id}]`),
  ];
}
