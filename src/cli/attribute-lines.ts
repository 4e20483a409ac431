import { ATTRIBUTE_VOCABULARY } from '../domain/attribute-types.js';
import { formatDateWithBasis } from '../text/format-date.js';
import { FORM_LABELS, formOf } from '../text/statement-form.js';
import { STATUS_TABLE, statusesOf } from '../text/status.js';
import { attributions } from './evidence-text.js';
import type { AttributeFragment } from './generated/operations.js';
import { labeled } from './lines.js';

/** What sources say of one entity, a fact a line with who says so below it: "born: May 1955 [id]". */
export function attributeLines(attributes: readonly AttributeFragment[]): string[] {
  return attributes.flatMap(linesOf);
}

function linesOf(attribute: AttributeFragment): string[] {
  const { id, type, valueText, detail, when, evidence, conflicts } = attribute;
  const form = formOf(attribute);
  const remarks = [
    ...(form === 'affirmed' ? [] : [FORM_LABELS[form]]),
    ...statusesOf(attribute)
      .filter((status) => status === 'unsupported' || status === 'disputed')
      .map((status) => STATUS_TABLE[status].label),
  ].map((label) => label.toLowerCase());
  const finer = detail === null ? '' : ` (${detail})`;
  const remarked = remarks.length === 0 ? '' : ` – ${remarks.join(', ')}`;
  // Of a value that is a date, `when` is that date.
  const dated = ATTRIBUTE_VOCABULARY[type].values[0] === 'DATE' ? null : when;
  return [
    `${ATTRIBUTE_VOCABULARY[type].label}: ${valueText}${finer}${remarked} [${id}]`,
    ...labeled('   when', dated && formatDateWithBasis(dated, 'STATE')),
    ...attributions(evidence).map((who) => `   ${who}`),
    ...conflicts.map((conflict) => `   contradicted by: ${conflict.sentence} [${conflict.id}]`),
  ];
}
