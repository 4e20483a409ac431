import type { Command } from 'commander';
import { UNDATED_REPORTS, type UndatedReports } from '../domain/support.js';
import { parseChoice } from './parse-choices.js';
import { singleEdtfDate } from './parse-values.js';

export interface KnownOnOptions {
  readonly knownOn?: string;
  readonly undatedReports?: UndatedReports;
}

/** Of a command that finds entities by what is known of them. @param what sources say that counts by then. */
export function addKnownOnOptions(command: Command, what: string): Command {
  return command
    .option(
      '--known-on <DATE>',
      `${what} counts only where it was reported by then (default: all that is known now)`,
      singleEdtfDate,
    )
    .option(
      '--undated-reports <WORD>',
      'with --known-on, reports without a date: exclude, include or only (default: exclude)',
      parseChoice(UNDATED_REPORTS),
    );
}
