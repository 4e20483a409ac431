import { changeLines, evidenceLines, fieldText, nameOf } from '../api/changes/difference-words.js';
import type { Changed, DatasetDifference, Differences } from '../exchange/diff/compare-datasets.js';
import type { DatasetContent, Fields } from '../exchange/diff/dataset-content.js';
import { pluralize } from '../text/pluralize.js';
import type { ConnectionDifference } from './connection-difference.js';

interface Both {
  readonly before: DatasetContent;
  readonly after: DatasetContent;
}

/** For a terminal, a line each: what was added, removed, merged and changed, in sentences. */
export function differenceText(found: DatasetDifference, { before, after }: Both): string[] {
  const { dataset, entities, statements, merged } = found;
  const count = (of: keyof Differences) => {
    const [some, more] = [entities[of].length, statements[of].length];
    return `${of} ${pluralize(some, 'entity', 'entities')} and ${pluralize(more, 'statement')}`;
  };
  const isSame =
    dataset.length + merged.length + sizeOf(entities) + sizeOf(statements) === 0
      ? ['Nothing differs.']
      : [
          `${(['added', 'removed', 'changed'] as const).map(count).join('; ')}${merged.length > 0 ? `; merged ${merged.length}` : ''}.`,
        ];
  const item = (content: DatasetContent, sign: string) => (id: string) => [
    `${sign} ${nameOf(id, content)}`,
    ...indented(
      evidenceLines(content.records.get(id)?.evidence as readonly Fields[] | undefined, content, ''),
    ),
  ];
  const change = (one: Changed) => [
    `~ ${nameOf(one.id, after)}`,
    ...indented(changeLines(one, before, after)),
  ];
  return [
    `Before: ${before.about.title}, revision ${before.about.revision}`,
    `After: ${after.about.title}, revision ${after.about.revision}`,
    ...isSame,
    ...part(
      'The dataset as a whole:',
      dataset.map((one) => `  ${fieldText(one, before, after)}`),
    ),
    ...part('Added:', [...entities.added, ...statements.added].flatMap(item(after, '+'))),
    ...part('Removed:', [...entities.removed, ...statements.removed].flatMap(item(before, '-'))),
    ...part(
      'Now one with another:',
      merged.map(({ id, into }) => `= ${nameOf(id, before)} is part of ${nameOf(into, after)}`),
    ),
    ...part('Changed:', [...entities.changed, ...statements.changed].flatMap(change)),
  ];
}

export function connectionDifferenceText(found: ConnectionDifference): string[] {
  const { verdict, pathsAdded, pathsRemoved, pathsChanged, pathsKept } = found;
  return [
    ...(verdict.before === verdict.after
      ? [`Before and after: ${verdict.after}`]
      : [`Before: ${verdict.before}`, `After: ${verdict.after}`]),
    `${pluralize(pathsKept, 'path')} as before, ${pathsAdded.length} added, ${pathsRemoved.length} removed, ${pathsChanged.length} changed.`,
    ...part(
      'Paths added:',
      pathsAdded.map((summary) => `+ ${summary}`),
    ),
    ...part(
      'Paths removed:',
      pathsRemoved.map((summary) => `- ${summary}`),
    ),
    ...part(
      'Paths changed:',
      pathsChanged.flatMap(({ before, after }) => [`~ ${before}`, `  became ${after}`]),
    ),
  ];
}

const sizeOf = ({ added, removed, changed }: Differences) => added.length + removed.length + changed.length;

const part = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines];

const indented = (lines: readonly string[]): string[] => lines.map((line) => `    ${line}`);
