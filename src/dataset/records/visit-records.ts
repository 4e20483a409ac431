import { eachOf, type Pausable } from '../../domain/pausable.js';
import { dateOf } from './attribute-value.js';
import type { Contents } from './contents.js';
import type { Ids } from './ids.js';
import type { Located, Path } from './located.js';
import type { EvidenceInput, SelectorInput, TimeInput } from './shapes.js';
import { statementsOf } from './statements-of.js';

type Visit<T> = (part: T, record: Located<unknown>, path: Path) => void;
export type OnTime = Visit<TimeInput>;

/** Each piece of evidence: of events, of relationships and attributes, then what stands beside its record. */
export function* eachEvidence(contents: Contents, visit: Visit<EvidenceInput>): Pausable<void> {
  const inRecord = (record: Located<unknown>, list: readonly EvidenceInput[]) => {
    for (let index = 0; index < list.length; index++)
      visit(list[index] as EvidenceInput, record, pathOfEvidence(index));
  };
  for (const record of contents.entities) {
    if (record.value.kind === 'Event') inRecord(record, record.value.evidence);
  }
  yield* eachOf(statementsOf(contents), (record) => inRecord(record, record.value.evidence));
  yield* eachOf(contents.evidence, (record) => visit(record.value, record, []));
}

const PATHS: Path[] = [];

/** One list for all records. */
function pathOfEvidence(index: number): Path {
  PATHS[index] ??= ['evidence', index];
  return PATHS[index];
}

/** Each time: of events, works, relationships, attributes and evidence. */
export function* eachTime(contents: Contents, visit: OnTime): Pausable<void> {
  const visitIf = (time: TimeInput | null, record: Located<unknown>, path: Path) => {
    if (time !== null) visit(time, record, path);
  };
  for (const record of contents.entities) {
    const { value } = record;
    if (value.kind === 'Event') visitIf(value.when, record, ['when']);
    if (value.kind !== 'Work') continue;
    visitIf(value.publishedOn, record, ['publishedOn']);
    visitIf(value.retracted?.on ?? null, record, ['retracted', 'on']);
    visitIf(value.corrected?.on ?? null, record, ['corrected', 'on']);
  }
  yield* eachOf(statementsOf(contents), (record) => visitIf(record.value.when, record, ['when']));
  yield* eachOf(contents.attributes, (record) => visitIf(dateOf(record.value), record, ['value']));
  yield* eachEvidence(contents, ({ reportedOn }, record, path) => {
    if (reportedOn !== null) visit(reportedOn, record, [...path, 'reportedOn']);
  });
}

/** Each selector, and the current id of the work whose text it points into. */
export function* eachSelector(
  contents: Contents & { readonly ids: Pick<Ids, 'current'> },
  visit: (selector: SelectorInput, work: string, record: Located<unknown>, path: Path) => void,
): Pausable<void> {
  const { current } = contents.ids;
  yield* eachEvidence(contents, ({ source, selector }, record, path) => {
    if (selector !== null) visit(selector, current(source), record, [...path, 'selector']);
  });
  for (const record of contents.coverage) {
    for (const [index, { selector }] of record.value.sentences.entries()) {
      visit(selector, current(record.value.source), record, ['sentences', index, 'selector']);
    }
  }
}
