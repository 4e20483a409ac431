import { groupRelationships } from '../domain/group-relationships.js';
import { TYPES_BY_WEIGHT } from '../domain/vocabulary.js';
import { disambiguateNames } from '../text/disambiguate-names.js';
import { formatQualifier, ROLE_LABELS } from '../text/format-qualifiers.js';
import { formatQuantity, MEASURE_LABELS } from '../text/format-quantity.js';
import { withWhen } from '../text/format-when.js';
import { STATUS_TABLE, statusesOf } from '../text/status.js';
import { attributions } from './evidence-text.js';
import type { RelationshipFragment, ShowEntityQuery } from './generated/operations.js';

/**
 * The relationships of an entity for a terminal, as seen from it, with a blank line before each group; see
 * `groupRelationships`. Every line that names another end begins with the phrase, so that `grep` finds a denial as one.
 */
export function relationshipLines(edges: readonly Edge[]): string[] {
  const name = disambiguateNames(edges.map(({ other }) => other));
  return groupRelationships(edges, TYPES_BY_WEIGHT).flatMap(({ edges: group }) => [
    '',
    ...group.flatMap((edge) => linesOf(edge, name(edge.other))),
  ]);
}

type Edge = NonNullable<ShowEntityQuery['entity']>['relationships']['edges'][number];

function linesOf({ phrase, node: relationship }: Edge, other: string): string[] {
  const { id, detail, whenText, evidence, conflicts } = relationship;
  const finer = detail === null ? '' : ` (${detail})`;
  const doubts = statusesOf(relationship).filter((status) => DOUBTS.includes(status));
  const doubted = doubts.map((status) => STATUS_TABLE[status].label.toLowerCase()).join(', ');
  const more = quantityAndQualifierLines(relationship);
  return [
    `${withWhen(`${phrase} ${other}${finer}`, whenText)}${doubted && ` – ${doubted}`} [${id}]`,
    ...(more.length === 0 ? [] : [`   ${more.join('; ')}`]),
    ...attributions(evidence).map((who) => `   ${who}`),
    ...conflicts.map((conflict) => `   contradicted by: ${conflictText(conflict)}`),
  ];
}

/** What the lines below do not show by themselves. */
const DOUBTS: readonly string[] = ['unsupported', 'disputed'];

/** With its detail: what two statements differ in may stand there alone. */
export function conflictText({
  id,
  sentence,
  detail,
}: Pick<RelationshipFragment['conflicts'][number], 'id' | 'sentence' | 'detail'>): string {
  return `${sentence}${detail === null ? '' : ` (${detail})`} [${id}]`;
}

/** How much, to what, where, on what occasion; each with its label: "about: Prison reform". */
export function quantityAndQualifierLines({
  quantities,
  qualifiers,
}: Pick<RelationshipFragment, 'quantities' | 'qualifiers'>): string[] {
  return [
    ...quantities.map((one) => `${startLower(MEASURE_LABELS[one.measure])}: ${formatQuantity(one)}`),
    ...qualifiers.map((one) => `${startLower(ROLE_LABELS[one.role])}: ${formatQualifier(one)}`),
  ];
}

const startLower = (label: string): string => `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
