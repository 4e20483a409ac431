import { InputError } from '../../domain/errors.js';
import { addedEvidence } from '../records/added-evidence.js';
import type { EvidenceInput, TimeInput } from '../records/shapes.js';
import { boundsOrProblem } from '../rules/bounds-or-problem.js';
import type { WholeRule } from '../rules/rule.js';

/** What is not known by any day is found by no `knownOn`. */
export const undatedSource: WholeRule = (contents, report) => {
  const { dataset, entities, relationships, ids } = contents;
  const isDatedByDefault = (dataset?.value.reportedBy ?? null) !== null;
  const given = new Set<string>();
  const dated = new Set<string>();
  for (const { value } of entities) {
    if (value.kind !== 'Work' || value.publishedOn === null) continue;
    given.add(value.id);
    if (hasEnd(value.publishedOn)) dated.add(value.id);
  }
  const isKnown = ({ source, reportedOn }: EvidenceInput) => {
    if (reportedOn !== null) return hasEnd(reportedOn);
    return dated.has(ids.current(source)) || (isDatedByDefault && !given.has(ids.current(source)));
  };

  const added = addedEvidence(contents, ids);
  const missed = new Map<string, number>();
  let missing = 0;
  for (const record of relationships) {
    const beside = added.get(ids.ofStatement(record)) ?? [];
    const evidence = [...record.value.evidence, ...beside.map(({ value }) => value)];
    const supporting = evidence.filter(({ stance }) => stance === 'SUPPORTS');
    if (supporting.length === 0 || supporting.some(isKnown)) continue;
    missing++;
    for (const source of new Set(supporting.map((it) => ids.current(it.source))))
      missed.set(source, (missed.get(source) ?? 0) + 1);
  }
  if (dataset === null || missing === 0) return;
  report(
    dataset,
    [],
    `${missing} of ${relationships.length} relationships rest on reports without a date, of ${missed.size} sources: with \`knownOn\` they are not found. ` +
      'Give these sources `publishedOn` (`../D` says that it was no later than D), or the dataset `reportedBy`.',
  );
  for (const record of entities) {
    const count = missed.get(record.value.id);
    if (count === undefined || dated.has(record.value.id)) continue;
    report(
      record,
      [],
      `"${record.value.id}" has no date: with \`knownOn\` ${count} of its relationships are not found; give it \`publishedOn\`.`,
    );
  }
};

/** Whether a last day of it is known. */
function hasEnd({ edtf }: TimeInput): boolean {
  const bounds = edtf === null ? null : boundsOrProblem(edtf);
  return bounds !== null && !(bounds instanceof InputError) && bounds.latest !== null;
}
