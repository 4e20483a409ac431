import { type Status, statusesOf } from '../../text/status.js';
import type { ComparedStatementFragment } from '../generated/operations.js';

type EvidenceItem = ComparedStatementFragment['evidence'][number];

export interface ChangedStatement {
  readonly before: ComparedStatementFragment;
  readonly after: ComparedStatementFragment;
  /** Evidence that counts after and did not before, and the other way round: by a report, or by a retraction. */
  readonly evidenceAdded: readonly EvidenceItem[];
  readonly evidenceRemoved: readonly EvidenceItem[];
  /** What speaks for and against it, where that changed. */
  readonly status: { readonly before: readonly Status[]; readonly after: readonly Status[] } | null;
}

/** What `attest diff` calls a difference, of what was known on two days. */
export interface StatementDifference {
  readonly added: readonly ComparedStatementFragment[];
  readonly removed: readonly ComparedStatementFragment[];
  readonly changed: readonly ChangedStatement[];
  /** How many are the same. */
  readonly kept: number;
}

/** Each statement is in the order of the list that has it. */
export function compareStatements(
  before: readonly ComparedStatementFragment[],
  after: readonly ComparedStatementFragment[],
): StatementDifference {
  const old = new Map(before.map((one) => [one.id, one]));
  const now = new Set(after.map(({ id }) => id));
  const changed = after.flatMap((one) => changeOf(old.get(one.id), one) ?? []);
  const added = after.filter(({ id }) => !old.has(id));
  return {
    added,
    removed: before.filter(({ id }) => !now.has(id)),
    changed,
    kept: after.length - added.length - changed.length,
  };
}

function changeOf(
  before: ComparedStatementFragment | undefined,
  after: ComparedStatementFragment,
): ChangedStatement | null {
  if (before === undefined) return null;
  const [old, now] = [statusesOf(before), statusesOf(after)];
  const change: ChangedStatement = {
    ...{ before, after },
    evidenceAdded: missing(counting(after), counting(before)),
    evidenceRemoved: missing(counting(before), counting(after)),
    status: old.join() === now.join() ? null : { before: old, after: now },
  };
  const isSame =
    before.sentence === after.sentence &&
    change.status === null &&
    change.evidenceAdded.length + change.evidenceRemoved.length === 0;
  return isSame ? null : change;
}

const counting = ({ evidence }: ComparedStatementFragment) => evidence.filter(({ withdrawn }) => !withdrawn);

const missing = (from: readonly EvidenceItem[], there: readonly EvidenceItem[]) =>
  from.filter(({ id }) => there.every((one) => one.id !== id));
