import { InputError } from '../../domain/errors.js';
import type { TimeInput } from '../records/shapes.js';
import { eachEvidence } from '../records/visit-records.js';
import { boundsOrProblem } from './bounds-or-problem.js';
import type { Rule } from './rule.js';

/** A source reports nothing before it exists. */
export const reportedTooEarly: Rule = (contents, report) => {
  const published = new Map<string, TimeInput>();
  for (const { value } of contents.entities) {
    if (value.kind === 'Work' && value.publishedOn !== null) published.set(value.id, value.publishedOn);
  }
  eachEvidence(contents, ({ source, reportedOn }, record, path) => {
    const publishedOn = published.get(contents.ids.current(source));
    if (!publishedOn || !reportedOn || !isBefore(reportedOn, publishedOn)) return;
    report(
      record,
      [...path, 'reportedOn'],
      `Expected the report to be no earlier than its source, but it is of ${reportedOn.edtf}, and "${source}" was ` +
        `published on ${publishedOn.edtf}; fix one date, or make the earlier report a Work of its own.`,
    );
  });
};

/** Surely: the outer bounds do not meet. */
function isBefore(time: TimeInput, other: TimeInput): boolean {
  if (time.edtf === null || other.edtf === null) return false;
  const ours = boundsOrProblem(time.edtf);
  const theirs = boundsOrProblem(other.edtf);
  if (ours instanceof InputError || theirs instanceof InputError) return false;
  return ours.latest !== null && theirs.earliest !== null && ours.latest < theirs.earliest;
}
