import { CalendarClock, CalendarX2, CircleHelp, CircleSlash, type LucideIcon, OctagonX } from 'lucide-react';
import { STANDING_WORDS, type Standable, type Standing, standingOf } from '../words/standing.js';

const ICONS: Readonly<Record<Exclude<Standing, 'said'>, LucideIcon>> = {
  denied: CircleSlash,
  planned: CalendarClock,
  possible: CircleHelp,
  'not-planned': CalendarX2,
  'possibly-not': CircleHelp,
  unsupported: OctagonX,
};

/** Says that a relationship is denied, planned, possible or without support; nothing where it is said to be so. */
export function StandingBadge({ claim }: { readonly claim: Standable }) {
  const standing = standingOf(claim);
  if (standing === 'said') return null;
  const Icon = ICONS[standing];
  return (
    <span className="badge" data-standing={standing}>
      <Icon aria-hidden="true" /> {STANDING_WORDS[standing]}
    </span>
  );
}
