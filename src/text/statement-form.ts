import type { Modality, Polarity } from '../domain/modality.js';

/** Polarity and modality in one: what a reader must not overlook, that something is denied, planned or only possible. */
export type StatementForm = 'affirmed' | 'negated' | 'planned' | 'planned-not' | 'possible' | 'possibly-not';

export const FORM_LABELS: Readonly<Record<StatementForm, string>> = {
  affirmed: 'Said to be so',
  negated: 'Said not to be so',
  planned: 'Planned',
  'planned-not': 'Planned not to be',
  possible: 'Possible',
  'possibly-not': 'Possibly not',
};

const FORMS = {
  ACTUAL: { AFFIRMED: 'affirmed', NEGATED: 'negated' },
  PLANNED: { AFFIRMED: 'planned', NEGATED: 'planned-not' },
  POSSIBLE: { AFFIRMED: 'possible', NEGATED: 'possibly-not' },
} as const satisfies Record<Modality, Record<Polarity, StatementForm>>;

export function formOf(statement: {
  readonly polarity: Polarity;
  readonly modality: Modality;
}): StatementForm {
  return FORMS[statement.modality][statement.polarity];
}
