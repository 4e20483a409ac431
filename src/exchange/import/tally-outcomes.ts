export interface Tally<Status extends string> {
  /** Their sum is the number of outcomes. */
  readonly byStatus: Readonly<Record<Status, number>>;
  /** Of those that are held or refused: how many for each reason, most first. */
  readonly reasons: readonly (readonly [status: Status, reason: string, count: number])[];
}

/** What became of the rows or records of a file. @param statuses all that an outcome may have. */
export function tallyOutcomes<Status extends string>(
  statuses: readonly Status[],
  outcomes: Iterable<{ readonly status: Status; readonly reason?: string | null }>,
): Tally<Status> {
  const byStatus = Object.fromEntries(statuses.map((status) => [status, 0])) as Record<Status, number>;
  const counts = new Map<string, [Status, string, number]>();
  for (const { status, reason } of outcomes) {
    byStatus[status]++;
    if (status !== 'held' && status !== 'refused') continue;
    const entry = counts.get(`${status} ${reason}`) ?? [status, reason ?? '', 0];
    entry[2]++;
    counts.set(`${status} ${reason}`, entry);
  }
  return { byStatus, reasons: [...counts.values()].sort((a, b) => b[2] - a[2]) };
}
