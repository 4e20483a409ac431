import { FORM_LABELS, formOf, type StatementForm } from '../../text/statement-form.js';
import { STATUS_TABLE } from '../../text/status.js';
import type { RelationshipFragment } from '../generated/operations.js';

/** What the page never shows without a mark: that something is denied, planned or only possible, or that it is unsupported. */
export type DisplayForm = StatementForm | 'unsupported';

export const DISPLAY_LABELS: Readonly<Record<DisplayForm, string>> = {
  ...FORM_LABELS,
  unsupported: STATUS_TABLE.unsupported.label,
};

/** What the form follows from; without `support`, as if it were supported. */
export interface Displayable extends Pick<RelationshipFragment, 'polarity' | 'modality'> {
  readonly support?: Pick<RelationshipFragment['support'], 'citations'>;
}

/** An unsupported statement is shown as that, whatever its polarity and modality. */
export function displayFormOf(statement: Displayable): DisplayForm {
  return statement.support?.citations === 0 ? 'unsupported' : formOf(statement);
}

/** How many of some relationships are not simply affirmed, by form: "2 planned"; empty where all are affirmed. */
export function formCounts(relationships: readonly Displayable[]): string {
  return Object.entries(DISPLAY_LABELS)
    .flatMap(([form, label]) => {
      const count = relationships.filter((one) => displayFormOf(one) === form).length;
      return form === 'affirmed' || count === 0 ? [] : [`${count} ${label.toLowerCase()}`];
    })
    .join(', ');
}
