import type { TimeInput } from '../records/shapes.js';
import { eachEvidence } from '../records/visit-records.js';
import type { WholeRule } from './rule.js';
import { surelyBefore } from './surely-before.js';

/** A source reports nothing before it exists. */
export const reportedTooEarly: WholeRule = (contents, report) => {
  const published = new Map<string, TimeInput>();
  for (const { value } of contents.entities) {
    if (value.kind === 'Work' && value.publishedOn !== null) published.set(value.id, value.publishedOn);
  }
  return eachEvidence(contents, ({ source, reportedOn }, record, path) => {
    const publishedOn = published.get(contents.ids.current(source));
    if (!publishedOn || !reportedOn || !surelyBefore(reportedOn, publishedOn)) return;
    report(
      record,
      [...path, 'reportedOn'],
      `Expected the report to be no earlier than its source, but it is of ${reportedOn.edtf}, and "${source}" was ` +
        `published on ${publishedOn.edtf}; fix one date, or make the earlier report a Work of its own.`,
    );
  });
};
