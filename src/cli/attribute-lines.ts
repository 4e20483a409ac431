import { ATTRIBUTE_VOCABULARY } from '../domain/attribute-types.js';
import { withWhen } from '../text/format-when.js';
import { FORM_LABELS, formOf } from '../text/statement-form.js';
import { STATUS_TABLE, statusesOf } from '../text/status.js';
import { attributions } from './evidence-text.js';
import type { AttributeFragment } from './generated/operations.js';
import { conflictText } from './relationship-lines.js';

/** What sources say of one entity, a fact a line with who says so below it: "age: 62 years, as of 30 May 2018 [id]". */
export function attributeLines(attributes: readonly AttributeFragment[]): string[] {
  return attributes.flatMap(linesOf);
}

function linesOf(attribute: AttributeFragment): string[] {
  const { id, type, valueText, whenText, detail, evidence, conflicts } = attribute;
  const form = formOf(attribute);
  const remarks = [
    ...(form === 'affirmed' ? [] : [FORM_LABELS[form]]),
    ...statusesOf(attribute)
      .filter((status) => status === 'unsupported' || status === 'disputed')
      .map((status) => STATUS_TABLE[status].label),
  ].map((label) => label.toLowerCase());
  const finer = detail === null ? '' : ` (${detail})`;
  const remarked = remarks.length === 0 ? '' : ` – ${remarks.join(', ')}`;
  const said = withWhen(`${ATTRIBUTE_VOCABULARY[type].label}: ${valueText}${finer}`, whenText);
  return [
    `${said}${remarked} [${id}]`,
    ...attributions(evidence).map((who) => `   ${who}`),
    ...conflicts.map((conflict) => `   contradicted by: ${conflictText(conflict)}`),
  ];
}
