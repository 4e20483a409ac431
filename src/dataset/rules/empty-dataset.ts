import type { WholeRule } from './rule.js';

/** A dataset without a record is a forgotten file or a wrong folder. */
export const emptyDataset: WholeRule = ({ dataset, isParsed, ...lists }, report) => {
  const records = [
    lists.entities,
    lists.relationships,
    lists.attributes,
    lists.evidence,
    lists.coverage,
    lists.malformed,
  ];
  if (dataset === null || !isParsed || records.some(({ length }) => length > 0)) return;
  report(
    dataset,
    [],
    'Expected entities and relationships in the files beside this one, but found none; add some.',
  );
};
