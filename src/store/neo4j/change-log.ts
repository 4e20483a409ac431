import type { Transaction } from 'neo4j-driver';
import {
  type About,
  type ChangesSince,
  changesSince,
  LOGGED_LOADS,
  LOGGED_RECORDS,
  type LoggedLoad,
} from '../change-log.js';
import type { Read } from '../graph-store.js';
import {
  ABOUT_NOW,
  BEGIN_LOG,
  DROP_LOG,
  END_LOG,
  LOADS_SINCE,
  OPEN_LOG,
  RECORDS_BEFORE,
} from './change-log.queries.js';
import { cypherParameters } from './cypher-parameters.js';
import { summaryAbout } from './dataset-summary.js';
import type { Difference } from './difference.js';
import { CURRENT_STATE, LAYOUT } from './load.queries.js';
import type { Database } from './neo4j-connection.js';
import { list, map, text, texts } from './properties.js';
import type { Reader } from './reader.js';
import { readRecord } from './record-properties.js';

/** Texts of a log are read into memory whole. */
const MOST_BYTES = 8_000_000;

/** See the port. */
export function changesSinceRevision(reader: Reader, since: string): Promise<Read<ChangesSince>> {
  return reader
    .read(LOADS_SINCE, { since }, (value) => list(map(value).loads).map(loadFrom))
    .then(({ revision, value }) => ({ revision, value: changesSince(value, revision, since) }));
}

function loadFrom(value: unknown): LoggedLoad {
  const row = map(value);
  return {
    from: text(row, 'from'),
    to: text(row, 'to'),
    about: JSON.parse(text(row, 'about')),
    touched: row.touched === null ? null : texts(row, 'touched'),
    before: texts(row, 'before').map((record) => readRecord(JSON.parse(record))),
  };
}

type Run = (transaction: Transaction) => Promise<unknown>;

/**
 * What has to be done before a load writes anything, so that the log holds what it will change. What a load that was killed
 * had touched is as that one found it.
 */
export async function beginLog(database: Database, difference: Difference): Promise<Run> {
  const { records } = await database.executeQuery(CURRENT_STATE);
  const { revision = null, layout } = records[0]?.toObject() ?? {};
  const drop: Run = (transaction) => transaction.run(DROP_LOG);
  if (revision === null || layout !== LAYOUT) return drop;
  const open = (await database.executeQuery(OPEN_LOG)).records[0]?.toObject() ?? { touched: [], before: [] };
  const about = JSON.stringify(await aboutNow(database));
  const write = (touched: readonly string[] | null, before: readonly string[]): Run => {
    const parameters = { from: revision, about, touched, before };
    return (transaction) => transaction.run(BEGIN_LOG, cypherParameters(parameters));
  };
  const changes = [difference.entities, difference.relationships, difference.attributes];
  const replaced = changes.flatMap(({ changed, removed }) => [...changed.map(({ id }) => id), ...removed]);
  const touched = new Set<string>([
    ...(open.touched ?? []),
    ...replaced,
    ...changes.flatMap(({ added }) => added.map(({ id }) => id)),
  ]);
  if (open.touched === null || touched.size > LOGGED_RECORDS) return write(null, []);
  const known = new Set<string>(open.touched);
  const before = [
    ...open.before,
    ...(await recordsBefore(
      database,
      replaced.filter((id) => !known.has(id)),
    )),
  ];
  const bytes = before.reduce((sum, { length }) => sum + length, 0);
  return bytes > MOST_BYTES ? write(null, []) : write([...touched], before);
}

/** In the transaction that switches to the revision. */
export const endLog =
  (revision: string): Run =>
  (transaction) =>
    transaction.run(END_LOG, cypherParameters({ revision, kept: LOGGED_LOADS }));

async function recordsBefore(database: Database, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const { records } = await database.executeQuery(RECORDS_BEFORE, { ids: [...new Set(ids)] });
  return records.map((record) => JSON.stringify(record.get('record')));
}

async function aboutNow(database: Database): Promise<About> {
  const { records } = await database.executeQuery(ABOUT_NOW);
  return summaryAbout(map(records[0]?.get('about')));
}
