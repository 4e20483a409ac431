import { isDate } from '../is-date.js';
import type { Snak } from './read-wikidata.js';
import { CIRCA } from './wikidata-tables.js';
import { dateIn, itemIn } from './wikidata-values.js';

const [START, END, AT, CIRCUMSTANCES] = ['P580', 'P582', 'P585', 'P1480'] as const;

/**
 * When a claim holds, by its qualifiers: from start to end, or at a point in time, which of a state says only that it was seen then.
 * An end that is said to be none goes on; one that is not known is open. Where there are several of one, the first counts.
 */
export function whenOf(
  qualifiers: Readonly<Record<string, readonly Snak[]>> = {},
  isState: boolean,
  leaveOut: (reason: string) => void,
): { readonly when?: unknown } {
  const dateOf = (property: string): string | null => {
    const date = (qualifiers[property] ?? []).map(dateIn).find((one) => one !== null) ?? null;
    return date && approximate(date, qualifiers);
  };
  const [start, end, at] = [dateOf(START), dateOf(END), dateOf(AT)];
  if (start === null && end === null) {
    if (at === null) return {};
    return { when: isState ? { asOf: at.replace(/~$/, '') } : at };
  }
  const goesOn = (qualifiers[END] ?? []).some(({ snaktype }) => snaktype === 'novalue');
  const edtf = start === end ? start : `${start ?? ''}/${end ?? (goesOn ? '..' : '')}`;
  if (edtf !== null && isDate(edtf)) return { when: edtf };
  leaveOut('its dates are no span: both are in the words of the evidence');
  return {};
}

/** The date with `~` where the claim says that it is about that. */
export function approximate(
  edtf: string,
  qualifiers: Readonly<Record<string, readonly Snak[]>> = {},
): string {
  const isCirca = (qualifiers[CIRCUMSTANCES] ?? []).some((snak) => itemIn(snak) === CIRCA);
  return isCirca && !edtf.endsWith('~') ? `${edtf}~` : edtf;
}
