import type { ItemsReport } from '../exchange/import/import-items.js';
import { pluralize } from '../text/pluralize.js';

const MOST_LINES = 20;

/** What an import made of the records of a file; the counts of the first line add up to the file. @param folder with the reports. */
export function itemsLines(report: ItemsReport, folder: string): string[] {
  const { byStatus, reasons, leftOut, changes } = report;
  return [
    `${pluralize(report.items, 'record')}: ${byStatus.entity} as entities, ${byStatus.statements} as statements, ${byStatus.OTHER} as OTHER, ` +
      `${byStatus.part} with others, ${byStatus.held} held for review, ${byStatus.refused} refused`,
    ...some(
      reasons.map(([status, reason, count]) => `  ${count} ${status}: ${reason}`),
      `${folder}/review.csv`,
    ),
    `${pluralize(report.entities, 'entity', 'entities')}, ${pluralize(report.relationships, 'relationship')}, ${pluralize(report.attributes, 'attribute')}`,
    ...(leftOut.length === 0 ? [] : ['left out of what was taken over:']),
    ...some(
      leftOut.map(({ what, reason, count }) => `  ${count} ${what}: ${reason}`),
      `${folder}/left-out.csv`,
    ),
    ...(changes === null
      ? []
      : [
          `since the last run: ${changes.came.length} records came, ${changes.went.length} went, ${changes.changed.length} changed; see ${folder}/changes.csv`,
        ]),
  ];
}

function some(lines: readonly string[], file: string): string[] {
  if (lines.length <= MOST_LINES) return [...lines];
  return [...lines.slice(0, MOST_LINES), `  … and ${lines.length - MOST_LINES} more; see ${file}`];
}
