import { CalendarClock, CalendarX2, CircleHelp, CircleSlash, type LucideIcon, OctagonX } from 'lucide-react';
import { type HasStatus, STATUS_LABELS, type Status, statusOf } from '../words/status.js';

const ICONS: Readonly<Record<Exclude<Status, 'said'>, LucideIcon>> = {
  denied: CircleSlash,
  planned: CalendarClock,
  possible: CircleHelp,
  'not-planned': CalendarX2,
  'possibly-not': CircleHelp,
  unsupported: OctagonX,
};

/** Says that a relationship is denied, planned, possible or without support; nothing where it is said to be so. */
export function StatusBadge({ relationship }: { readonly relationship: HasStatus }) {
  const status = statusOf(relationship);
  if (status === 'said') return null;
  const Icon = ICONS[status];
  return (
    <span className="badge" data-status={status}>
      <Icon aria-hidden="true" /> {STATUS_LABELS[status]}
    </span>
  );
}
