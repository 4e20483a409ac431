import {
  Building2,
  CalendarDays,
  FileText,
  type LucideIcon,
  MapPin,
  Tag,
  UserRound,
  UsersRound,
} from 'lucide-react';
import type { EntityKind } from '../generated/operations.js';

const ICONS: Readonly<Record<EntityKind, LucideIcon>> = {
  PERSON: UserRound,
  GROUP: UsersRound,
  ORGANIZATION: Building2,
  PLACE: MapPin,
  EVENT: CalendarDays,
  WORK: FileText,
  TOPIC: Tag,
};

/** The icon of a kind; the kind is always said in words too. */
export function KindIcon({ kind }: { readonly kind: EntityKind }) {
  const Icon = ICONS[kind];
  return <Icon className="kind-icon" data-kind={kind} aria-hidden="true" />;
}
