import { VOCABULARY } from '../../domain/vocabulary.js';
import type { WholeRule } from './rule.js';

/** Only a state can be seen to hold on a day; an event happens once. */
export const asOfOnEvent: WholeRule = ({ entities, relationships }, report) => {
  for (const record of entities) {
    const { value } = record;
    if (value.kind !== 'Event' || value.when === null || value.when.asOf === null) continue;
    report(record, ['when', 'asOf'], expected('an event'));
  }
  for (const record of relationships) {
    const { type, when } = record.value;
    if (when === null || when.asOf === null || VOCABULARY[type].nature === 'STATE') continue;
    report(record, ['when', 'asOf'], expected(`${type}, which happens once`));
  }
};

const expected = (of: string): string =>
  `Expected \`asOf\` of a state only, but got it of ${of}; say by \`edtf\` when it happened: ` +
  '`../2018-05-29` is no later than that day.';
