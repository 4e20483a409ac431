import type { Pausable } from '../../domain/pausable.js';
import type { Contents } from '../records/contents.js';
import type { IdKind, Ids } from '../records/ids.js';
import type { Located, Path, Place } from '../records/located.js';
import type { Reference } from '../records/references.js';
import type { OnTime } from '../records/visit-records.js';

/** What the rules look at. */
export interface CheckedContents extends Contents {
  readonly ids: Ids;
  /** Whether every file and every line was at least looked at. Where not, something may have any id. */
  readonly isComplete: boolean;
  /** Whether all that was looked at could be parsed. Where not, there may be more records. */
  readonly isParsed: boolean;
  /** Files that look like data and are of no format that is read. */
  readonly unread: readonly Place[];
  /** The texts of works, by their current id, against which selectors are held. */
  readonly texts: ReadonlyMap<string, string>;
}

/** One thing that the whole must hold to. Reports each breach, and throws nothing. */
export type Rule = WholeRule | TimeRule | ReferenceRule;

/** Looks at what it wants to; one that takes long pauses. */
export type WholeRule = (contents: CheckedContents, report: Report) => void | Pausable<void>;

/** Looks at each time by itself. All such rules are asked in one walk. */
export interface TimeRule {
  readonly ofTimes: (contents: CheckedContents, report: Report) => OnTime;
}

/** Looks at each id that a record names. All such rules are asked in one walk. */
export interface ReferenceRule {
  readonly ofReferences: (
    contents: CheckedContents,
    report: Report,
  ) => (reference: Reference & { readonly kind: IdKind | null }) => void;
}

export type Report = (record: Located<unknown>, path: Path, message: string, part?: 'key') => void;
