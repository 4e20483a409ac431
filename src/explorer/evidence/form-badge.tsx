import { CalendarClock, CalendarX2, CircleHelp, CircleSlash, type LucideIcon, OctagonX } from 'lucide-react';
import { DISPLAY_LABELS, type Displayable, type DisplayForm, displayFormOf } from '../view/display-form.js';

const ICONS: Readonly<Record<Exclude<DisplayForm, 'affirmed'>, LucideIcon>> = {
  negated: CircleSlash,
  planned: CalendarClock,
  possible: CircleHelp,
  'planned-not': CalendarX2,
  'possibly-not': CircleHelp,
  unsupported: OctagonX,
};

/** Says that a statement is denied, planned, possible or unsupported; nothing where it is affirmed. */
export function FormBadge({ statement }: { readonly statement: Displayable }) {
  const form = displayFormOf(statement);
  if (form === 'affirmed') return null;
  const Icon = ICONS[form];
  return (
    <span className="badge" data-form={form}>
      <Icon aria-hidden="true" /> {DISPLAY_LABELS[form]}
    </span>
  );
}
