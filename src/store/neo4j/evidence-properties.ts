import { ASSERTIONS, type Evidence, type Selector, STANCES } from '../../domain/relationship.js';
import {
  number,
  numberOrNull,
  oneOf,
  type Properties,
  present,
  type Row,
  rows,
  text,
  textOrNull,
  texts,
} from './properties.js';
import { timeSpanKeptAs } from './time-span-properties.js';

const REPORTED_ON = timeSpanKeptAs('reportedOn');

/** All that `readEvidence` needs. */
export const EVIDENCE_NAMES: readonly string[] = [
  ...[
    'id',
    'source',
    'stance',
    'assertion',
    'attributedTo',
    'origin',
    'says',
    'locator',
    'quote',
    'through',
    'withdrawnOn',
  ],
  ...['selectorStart', 'selectorEnd', 'selectorSha256'],
  ...REPORTED_ON.names,
];

export function evidenceProperties(evidence: Evidence): Properties {
  const { selector, reportedOn, ...plain } = evidence;
  return {
    ...present(plain),
    ...REPORTED_ON.properties(reportedOn),
    ...(selector && {
      selectorStart: selector.start,
      selectorEnd: selector.end,
      selectorSha256: selector.sha256,
    }),
  };
}

/** Sorted by id, as the model has it. */
export function readEvidence(value: unknown): Evidence[] {
  return rows(value)
    .map(readOne)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function readOne(row: Row): Evidence {
  return {
    id: text(row, 'id'),
    source: text(row, 'source'),
    stance: oneOf(row, 'stance', STANCES),
    assertion: oneOf(row, 'assertion', ASSERTIONS),
    attributedTo: texts(row, 'attributedTo'),
    origin: textOrNull(row, 'origin'),
    says: text(row, 'says'),
    locator: textOrNull(row, 'locator'),
    quote: textOrNull(row, 'quote'),
    selector: readSelector(row),
    reportedOn: REPORTED_ON.read(row),
    through: texts(row, 'through'),
    withdrawnOn: numberOrNull(row, 'withdrawnOn'),
  };
}

function readSelector(row: Row): Selector | null {
  const sha256 = textOrNull(row, 'selectorSha256');
  if (sha256 === null) return null;
  return { start: number(row, 'selectorStart'), end: number(row, 'selectorEnd'), sha256 };
}
