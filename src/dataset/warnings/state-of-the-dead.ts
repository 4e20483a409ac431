import { InputError } from '../../domain/errors.js';
import { VOCABULARY } from '../../domain/vocabulary.js';
import { dateOf } from '../records/attribute-value.js';
import { boundsOrProblem } from '../rules/bounds-or-problem.js';
import type { WholeRule } from '../rules/rule.js';

/** Long before what is still reported of him is surely over, in days: fifty years. */
const LONG = 50 * 365;

/** A state without a date reads as if it held today, also of people who died long before it was reported. */
export const stateOfTheDead: WholeRule = ({ attributes, entities, relationships, ids }, report) => {
  const died = new Map<string, number>();
  for (const { value } of attributes) {
    const date = value.type === 'DEATH' && value.polarity === 'AFFIRMED' ? dateOf(value) : null;
    const latest = latestOf(date?.edtf ?? null);
    if (latest !== null) died.set(ids.current(value.entity), latest);
  }
  if (died.size === 0) return;
  const published = new Map<string, number | null>();
  for (const { value } of entities)
    if (value.kind === 'Work') published.set(value.id, latestOf(value.publishedOn?.edtf ?? null));

  for (const record of relationships) {
    const { type, when, polarity, evidence } = record.value;
    if (when !== null || polarity !== 'AFFIRMED' || VOCABULARY[type].nature !== 'STATE') continue;
    const reports = evidence.flatMap(
      ({ source, reportedOn }) =>
        latestOf(reportedOn?.edtf ?? null) ?? published.get(ids.current(source)) ?? [],
    );
    const dead = [record.value.subject, record.value.object]
      .map(ids.current)
      .find((id) => reports.some((day) => day - (died.get(id) ?? day) > LONG));
    if (dead === undefined) continue;
    report(
      record,
      [],
      `This has no date, and "${dead}" died long before it was reported: give it \`when\`, such as ../D for what ended by the day D.`,
    );
  }
};

function latestOf(edtf: string | null): number | null {
  const bounds = edtf === null ? null : boundsOrProblem(edtf);
  return bounds === null || bounds instanceof InputError ? null : bounds.latest;
}
