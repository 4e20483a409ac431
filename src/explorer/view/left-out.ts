import { formatDate } from '../../text/format-date.js';
import type { RelationshipFragment, SpanFragment } from '../generated/operations.js';
import type { Filter } from './view.js';

/**
 * Why the filter leaves a relationship out, in words; the conditions that can be told from the relationship itself.
 * @param claim as it is known today.
 */
export function whyLeftOut(
  filter: Filter,
  { type, polarity, modality, when, support, evidence }: RelationshipFragment,
): string[] {
  const reasons: string[] = [];
  if (filter.knownOn !== null) {
    const first = firstReport(evidence);
    if (first === null) reasons.push('nobody knows when it was reported');
    else if (first.latest > lastDay(filter.knownOn)) reasons.push(`first reported ${formatDate(first)}`);
  }
  if (filter.unsupported === 'EXCLUDE' && support.citations === 0) reasons.push('no report of it stands');
  if (filter.unsupported === 'ONLY' && support.citations > 0) reasons.push('a report of it stands');
  if (filter.types !== null && !filter.types.includes(type)) reasons.push('of another type');
  if (filter.polarity !== null && !filter.polarity.includes(polarity))
    reasons.push(polarity === 'NEGATED' ? 'denied' : 'not a denial');
  if (filter.modality !== null && !filter.modality.includes(modality))
    reasons.push(modality === 'ACTUAL' ? 'neither planned nor possible' : modality.toLowerCase());
  if (when === null && filter.undated === 'EXCLUDE') reasons.push('without a date');
  if (when !== null && filter.undated === 'ONLY') reasons.push('with a date');
  if (when !== null && filter.trueOn !== null && isApart(when, filter.trueOn))
    reasons.push(`dated ${formatDate(when)}`);
  if (filter.minOrigins !== null && support.origins < filter.minOrigins)
    reasons.push(
      support.origins === 1
        ? 'one origin'
        : `${support.origins === 0 ? 'no' : support.origins} known origins`,
    );
  if (filter.independent !== null && support.independent > 0 !== filter.independent)
    reasons.push(filter.independent ? 'no independent origin' : 'independent origins');
  if (filter.disputed !== null && support.disputed !== filter.disputed)
    reasons.push(filter.disputed ? 'nobody disputes it' : 'disputed');
  return reasons;
}

/** When it was first spoken of for sure, for or against, whether or not that still counts; null where nobody knows. */
function firstReport(evidence: RelationshipFragment['evidence']) {
  return evidence.reduce<Reported | null>((first, { reportedOn }) => {
    if (reportedOn === null || reportedOn.latest === null) return first;
    const { latest } = reportedOn;
    return first === null || latest < first.latest ? { ...reportedOn, latest } : first;
  }, null);
}

type Reported = SpanFragment & { readonly latest: string };

/** Compared as text: a partial date stands for its last day. */
const lastDay = (date: string): string => `${date}-99`.slice(0, 10).padEnd(10, '9');

function isApart(
  when: { readonly earliest: string | null; readonly latest: string | null },
  date: string,
): boolean {
  return (
    (when.earliest !== null && when.earliest > lastDay(date)) || (when.latest !== null && when.latest < date)
  );
}
