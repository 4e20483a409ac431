import { InputError } from '../../domain/errors.js';
import { MODALITIES, POLARITIES } from '../../domain/modality.js';
import { ASSERTIONS } from '../../domain/relationship.js';
import { tableText } from '../table-file.js';
import type { RowDecision } from './mapping.js';
import { DIRECTIONS } from './mapping.js';
import { readSheet } from './read-sheet.js';
import { templateOf } from './template.js';

/** What became of a row, then empty cells for what a person makes of it. */
export const REVIEW_COLUMNS = [
  'row',
  'hash',
  'a',
  'words',
  'b',
  'status',
  'sentence',
  'type',
  'direction',
  'rule',
  'read',
  'confidence',
  'reason',
  'correct_type',
  'correct_direction',
  'correct_polarity',
  'correct_modality',
  'correct_assertion',
  'correct_detail',
  'leave_out',
] as const;
export type ReviewRow = Partial<Readonly<Record<(typeof REVIEW_COLUMNS)[number], string | number>>>;

const CORRECTIONS = REVIEW_COLUMNS.slice(REVIEW_COLUMNS.indexOf('correct_type'));

/** A line of a review sheet that a person corrected, and what it says of its row. */
export interface Correction {
  readonly cells: Partial<Readonly<Record<string, string>>>;
  readonly decision: RowDecision;
}

const KEPT = ['row', 'hash', 'a', 'words', 'b', 'type', 'direction', ...CORRECTIONS] as const;

/** The corrections as a review sheet that has no other lines. */
export function correctionsText(corrections: ReadonlyMap<string, Correction>): string {
  return tableText(
    KEPT,
    [...corrections.values()].map(({ cells }) => cells),
  );
}

/**
 * What a person filled in, by the hash of the row that it is of: where its cells changed since, it counts no more. Rows without a
 * correction may be left out of the file.
 * @throws InputError that lists every correction which cannot be read.
 */
export async function readCorrections(file: string): Promise<Map<string, Correction>> {
  const corrections = new Map<string, Correction>();
  const problems: string[] = [];
  for await (const { cells } of readSheet(file)) {
    const row = Object.fromEntries(cells);
    const missing = ['row', 'hash', ...CORRECTIONS].filter((column) => !cells.has(column));
    if (missing.length > 0)
      throw new InputError(`Expected a review sheet in ${file}, but it has no column ${missing.join(', ')}.`);
    if (CORRECTIONS.every((column) => !row[column])) continue;
    const one = <const T extends string>(column: string, values: readonly T[]): T | undefined => {
      const given = row[column];
      if (!given) return undefined;
      const found = values.find((value) => value.toLowerCase() === given.toLowerCase());
      if (found === undefined)
        problems.push(`row ${row.row}, ${column}: expected ${values.join(', ')}, but got "${given}"`);
      return found;
    };
    // What is not corrected stays as it was read.
    const type = row.correct_type || (row.leave_out ? '' : row.type) || '';
    const direction = one('correct_direction', DIRECTIONS) ?? DIRECTIONS.find((it) => it === row.direction);
    const polarity = one('correct_polarity', POLARITIES);
    const modality = one('correct_modality', MODALITIES);
    const assertion = one('correct_assertion', ASSERTIONS);
    if (type === '' && !row.leave_out)
      problems.push(`row ${row.row}: expected \`correct_type\`, since the row had no type`);
    const decision: RowDecision = {
      ...(type !== '' && { type }),
      ...(direction !== undefined && { direction }),
      ...(polarity !== undefined && { polarity }),
      ...(modality !== undefined && { modality }),
      ...(assertion !== undefined && { assertion }),
      ...(row.correct_detail && { detail: templateOf(row.correct_detail.replaceAll(/[{}]/g, '')) }),
      ...(row.leave_out && { leave_out: row.leave_out }),
    };
    corrections.set(row.hash ?? '', { cells: row, decision });
  }
  if (problems.length > 0)
    throw new InputError(`${file} has corrections that cannot be read; fix them: ${problems.join('; ')}`);
  return corrections;
}
