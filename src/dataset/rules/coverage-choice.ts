import type { WholeRule } from './rule.js';

/** A sentence is modelled, or there is a reason why not. */
export const coverageChoice: WholeRule = ({ coverage }, report) => {
  for (const record of coverage) {
    for (const [index, { models, nothing }] of record.value.sentences.entries()) {
      if (models.length > 0 !== (nothing !== null)) continue;
      const found = nothing === null ? 'neither' : 'both';
      report(
        record,
        ['sentences', index],
        `Expected a sentence to have exactly one of \`models\` and \`nothing\`, but it has ${found}.`,
      );
    }
  }
};
