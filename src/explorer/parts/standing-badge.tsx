import { CalendarClock, CalendarX2, CircleHelp, CircleSlash, type LucideIcon } from 'lucide-react';
import type { ClaimFragment } from '../generated/questions.js';
import { STANDING_WORDS, type Standing, standingOf } from '../words/standing.js';

const ICONS: Readonly<Record<Exclude<Standing, 'said'>, LucideIcon>> = {
  denied: CircleSlash,
  planned: CalendarClock,
  possible: CircleHelp,
  'not-planned': CalendarX2,
  'possibly-not': CircleHelp,
};

/** Says that a relationship is denied, planned or possible; nothing where it is said to be so. */
export function StandingBadge({ claim }: { readonly claim: Pick<ClaimFragment, 'polarity' | 'modality'> }) {
  const standing = standingOf(claim);
  if (standing === 'said') return null;
  const Icon = ICONS[standing];
  return (
    <span className="badge" data-standing={standing}>
      <Icon aria-hidden="true" /> {STANDING_WORDS[standing]}
    </span>
  );
}
