import { EXIT_STATUSES } from '../error-table.js';
import { helpRows } from './lines.js';

/** The part of a command's help that lists the exit statuses it may end with. */
export function exitStatusHelp(statuses: readonly number[]): string {
  const rows = EXIT_STATUSES.filter(([status]) => statuses.includes(status));
  return `\nExit status:\n${helpRows(rows.map(([status, meaning]) => [String(status), meaning]))}\n`;
}
