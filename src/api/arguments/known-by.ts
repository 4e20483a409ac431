import { type KnownOn, knownBy, type UndatedReports } from '../../domain/support.js';

interface Given {
  readonly knownOn?: number | null | undefined;
  readonly undatedReports?: UndatedReports | null | undefined;
}

/** Which reports a field looks at, by its arguments: without any, all that are known now. */
export function knownByGiven({ knownOn, undatedReports }: Given): KnownOn {
  return knownBy(knownOn ?? null, undatedReports ?? 'EXCLUDE');
}
