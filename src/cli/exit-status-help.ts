import { EXIT_STATUSES } from '../error-table.js';

/** The part of a verb's help that lists the exit statuses it may end with. */
export function exitStatusHelp(statuses: readonly number[]): string {
  const rows = EXIT_STATUSES.filter(([status]) => statuses.includes(status));
  return `\nExit status:\n${rows.map(([status, meaning]) => `  ${String(status).padEnd(3)} ${meaning}`).join('\n')}\n`;
}
